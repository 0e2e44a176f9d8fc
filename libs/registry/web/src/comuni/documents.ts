import { graphql } from '../generated';

export const ComuniDocument = graphql(`
  query Comuni($filter: ComuneFilter, $first: Int!, $after: String) {
    comuni(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          istat
          name
          belfiore
          province
          region
          population
          populationYear
        }
      }
    }
  }
`);

export const AmbitoComuniDocument = graphql(`
  query AmbitoComuni {
    ambito {
      id
      name
      comuni {
        id
        from
        to
        comune {
          istat
          name
          belfiore
          province
          population
          populationYear
        }
      }
    }
  }
`);
