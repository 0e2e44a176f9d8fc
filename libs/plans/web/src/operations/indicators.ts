import { graphql } from '../generated';

export const IndicatorsDueDocument = graphql(`
  query IndicatorsPage($first: Int!, $after: String) {
    indicatorsDue(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...IndicatorParts
          scheda {
            id
            label
            objective {
              id
              code
              title
            }
            plan {
              id
              code
              from
              to
            }
          }
        }
      }
    }
  }
`);

export const RecordValueDocument = graphql(`
  mutation RecordIndicatorValue($input: RecordIndicatorValueInput!) {
    recordIndicatorValue(input: $input) {
      indicator {
        ...IndicatorParts
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

export const EntiDocument = graphql(`
  query IndicatorEnti {
    enti(first: 100) {
      edges {
        node {
          id
          ente {
            id
            name
          }
        }
      }
    }
  }
`);
