import { graphql } from '../generated';

export const PlansDocument = graphql(`
  query PlansPage($first: Int!, $after: String) {
    plans(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          code
          title
          kind
          status
          from
          to
          counts {
            areas
            objectives
            actions
            schede
          }
          amounts {
            count
            distinct
            mixedPeriods
            approximate
          }
        }
      }
    }
  }
`);

export const TemplatesDocument = graphql(`
  query PlanTemplates {
    schedaTemplates {
      id
      title
      act
      use
      state
    }
    cardTemplates {
      id
      title
      act
      use
      state
      base {
        id
      }
    }
  }
`);

export const CreatePlanDocument = graphql(`
  mutation CreatePlan($input: CreatePlanInput!) {
    createPlan(input: $input) {
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
