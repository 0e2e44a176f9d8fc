import { graphql } from '../generated';

graphql(`
  fragment CorrectionParts on ActCorrection {
    id
    was
    reason
    author
    createdAt
  }
`);

export const PlanLifeDocument = graphql(`
  query PlanLife($id: ID!) {
    plan(id: $id) {
      id
      version
      status
      to
      originalTo
      previous {
        id
        code
        title
      }
      next {
        id
        code
        title
      }
      acts {
        id
        step
        kind
        organ
        number
        date
        note
        previousEnd
        newEnd
        version
        files {
          id
          name
          size
          url
        }
        corrections {
          ...CorrectionParts
        }
        source {
          ...SourceParts
        }
      }
      approvals {
        id
        state
        organ
        number
        date
        note
        version
        comune {
          id
        }
        files {
          id
          name
          size
          url
        }
        corrections {
          ...CorrectionParts
        }
      }
      approvalTracker {
        total
        approved
        rejected
        all
        sentence
        comuni {
          id
          name
          enteId
        }
      }
    }
  }
`);

export const PlanVersionsDocument = graphql(`
  query PlanVersions($planId: ID!, $first: Int!, $after: String) {
    planVersions(planId: $planId, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          number
          label
          reason
          step
          assembly
          madeBy
          createdAt
          act {
            organ
            kind
            number
            date
          }
        }
      }
    }
  }
`);

export const PlanVersionDocument = graphql(`
  query PlanVersionPage($id: ID!) {
    planVersion(id: $id) {
      id
      number
      label
      step
      reason
      createdAt
      madeBy
      snapshot
      seal {
        sha256
        intact
      }
      act {
        organ
        kind
        number
        date
      }
      plan {
        id
        code
        title
      }
    }
  }
`);

graphql(`
  fragment ComparisonParts on PlanComparison {
    planId
    planTitle
    added
    removed
    changed
    moved
    from {
      id
      number
      label
      createdAt
      act
      actDate
    }
    to {
      id
      number
      label
      createdAt
    }
    groups {
      key
      area
      title
      objectiveId
      changes {
        kind
        sentence
      }
    }
    figures {
      key
      label
      kind
      before
      after
      difference
    }
  }
`);

export const PlanComparisonDocument = graphql(`
  query PlanComparison($from: ID!, $to: ID) {
    planComparison(fromVersionId: $from, toVersionId: $to) {
      ...ComparisonParts
    }
  }
`);

export const SinceAssemblyDocument = graphql(`
  query PlanSinceAssembly($planId: ID!) {
    planSinceAssembly(planId: $planId) {
      ...ComparisonParts
    }
  }
`);

export const ContinuityDocument = graphql(`
  query PlanContinuity($id: ID!) {
    plan(id: $id) {
      id
      code
      title
      areas {
        id
        objectives {
          id
          code
          title
          continues {
            id
          }
          actions {
            id
            code
            title
            continues {
              id
            }
          }
        }
      }
      previous {
        id
        title
        areas {
          id
          objectives {
            id
            code
            title
            actions {
              id
              code
              title
            }
          }
        }
      }
    }
  }
`);

export const OtherPlansDocument = graphql(`
  query OtherPlans($first: Int!) {
    plans(first: $first) {
      edges {
        node {
          id
          code
          title
          from
        }
      }
    }
  }
`);
