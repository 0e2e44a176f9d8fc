import { graphql } from '../generated';

/** What can be counted of a plan's progress; the outcome of its objectives for those who may read evaluations. */
export const PlanProgressDocument = graphql(`
  query PlanProgress($id: ID!, $evaluation: Boolean!) {
    plan(id: $id) {
      id
      template {
        id
        rows {
          key
          kind
          required
        }
      }
      ownTemplate {
        id
        rows {
          key
          kind
          required
        }
      }
      areas {
        id
        title
        objectives {
          id
          schede {
            id
            form
            answers {
              row
              answer
            }
            amounts {
              value
              period
              fund
              sameAs {
                id
              }
            }
            indicators {
              id
              kind
              readings {
                id
                state
              }
            }
          }
        }
      }
    }
    evaluationSheet(planId: $id, kind: mid_term) @include(if: $evaluation) {
      planId
      rows {
        objectiveId
        area
        degree {
          label
          outcome
        }
      }
    }
  }
`);
