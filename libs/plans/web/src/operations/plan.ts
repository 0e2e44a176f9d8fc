import { graphql } from '../generated';

/** The whole plan page in one read: the tree is filtered in the browser, so it also carries what the filters look at. */
export const PlanDocument = graphql(`
  query PlanPage($id: ID!) {
    plan(id: $id) {
      id
      code
      title
      kind
      status
      from
      to
      approvalOrgan
      approvalAct
      approvalDate
      document
      version
      updatedAt
      template {
        id
        title
        rows {
          key
          kind
          required
        }
      }
      ownTemplate {
        id
        title
        rows {
          key
          kind
          required
        }
      }
      counts {
        areas
        objectives
        actions
        schede
        stubs
        indicators
        indicatorsWithoutTarget
        answersNotStated
        amountsNotStated
      }
      amounts {
        ...AmountTotalParts
      }
      answerCensus {
        row
        label
        yes
        no
        partly
        notStated
      }
      areas {
        id
        code
        title
        version
        policyAreas {
          id
          letter
          title
        }
        amounts {
          count
          distinct
          mixedPeriods
          approximate
        }
        objectives {
          id
          code
          title
          summary
          version
          amounts {
            count
            distinct
            mixedPeriods
            approximate
            byFund {
              fund
            }
          }
          actions {
            id
            code
            title
          }
          schede {
            id
            form
            action {
              id
            }
            answers {
              row
              answer
            }
          }
        }
      }
    }
    policyAreas {
      id
      act
      letter
      title
    }
  }
`);

export const UpdatePlanDocument = graphql(`
  mutation UpdatePlan($input: UpdatePlanInput!) {
    updatePlan(input: $input) {
      plan {
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

export const CreateAreaDocument = graphql(`
  mutation CreatePlanArea($input: CreatePlanAreaInput!) {
    createPlanArea(input: $input) {
      planArea {
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

export const CreateObjectiveDocument = graphql(`
  mutation CreateObjective($input: CreateObjectiveInput!) {
    createObjective(input: $input) {
      objective {
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

export const ReorderObjectivesDocument = graphql(`
  mutation ReorderObjectives($input: ReorderObjectivesInput!) {
    reorderObjectives(input: $input) {
      planArea {
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

export const UpdateAreaDocument = graphql(`
  mutation UpdateArea($input: UpdatePlanAreaInput!) {
    updatePlanArea(input: $input) {
      planArea {
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

export const WithdrawAreaDocument = graphql(`
  mutation WithdrawArea($input: WithdrawInput!) {
    withdrawPlanArea(input: $input) {
      planArea {
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
