import { graphql } from '../generated';

graphql(`
  fragment DegreeParts on AchievementDegree {
    label
    percent
    outcome
    unweighed
    steps
  }
`);

export const EvaluationSheetDocument = graphql(`
  query EvaluationSheetPage($planId: ID!, $kind: EvaluationKind!) {
    evaluationSheet(planId: $planId, kind: $kind) {
      planId
      planTitle
      planCode
      kind
      sentences
      rule {
        id
        edition
        statedIn
        reached
        partly
        notReached
        weights
        notMeasurable
        achievedFrom
        partlyFrom
        createdAt
      }
      degree {
        ...DegreeParts
      }
      weights {
        subject
        nodeId
        parentId
        label
        weight
        version
      }
      rows {
        objectiveId
        code
        title
        area
        evaluation {
          id
          quantitative
          qualitative
          descriptiveNote
          outcome
          version
        }
        degree {
          ...DegreeParts
          children {
            ...DegreeParts
            children {
              ...DegreeParts
            }
          }
        }
      }
    }
  }
`);

export const SaveEvaluationDocument = graphql(`
  mutation SaveEvaluation($input: SaveEvaluationInput!) {
    saveEvaluation(input: $input) {
      evaluation {
        id
        version
      }
      problems {
        ...ProblemParts
      }
      conflict {
        ...ConflictParts
      }
    }
  }
`);

export const SaveRuleDocument = graphql(`
  mutation SaveAchievementRule($input: SaveAchievementRuleInput!) {
    saveAchievementRule(input: $input) {
      achievementRule {
        id
      }
      problems {
        ...ProblemParts
      }
      conflict {
        ...ConflictParts
      }
    }
  }
`);

export const SaveWeightsDocument = graphql(`
  mutation SaveAchievementWeights($input: SaveAchievementWeightsInput!) {
    saveAchievementWeights(input: $input) {
      plan {
        id
      }
      problems {
        ...ProblemParts
      }
      conflict {
        ...ConflictParts
      }
    }
  }
`);
