import { graphql } from '../generated';

export const EntiDocument = graphql(`
  query Enti($filter: EnteFilter, $first: Int!, $after: String) {
    enti(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          relation
          from
          to
          ente {
            id
            name
            kind
            codiceFiscale
            partitaIva
            codiceIpa
            comune {
              istat
              name
            }
          }
        }
      }
    }
  }
`);

export const AmbitoEnteDocument = graphql(`
  query AmbitoEnte($id: ID!) {
    ambitoEnte(id: $id) {
      id
      relation
      from
      to
      version
      ente {
        id
        name
        kind
        codiceFiscale
        partitaIva
        codiceIpa
        comune {
          istat
          name
          province
        }
      }
      memberships {
        id
        role
        from
        to
        person {
          id
          givenName
          familyName
        }
      }
    }
  }
`);

export const RelateEnteDocument = graphql(`
  mutation RelateEnte($input: RelateEnteInput!) {
    relateEnte(input: $input) {
      ambitoEnte {
        id
        ente {
          id
          name
        }
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

export const EndEnteRelationDocument = graphql(`
  mutation EndEnteRelation($input: EndEnteRelationInput!) {
    endEnteRelation(input: $input) {
      ambitoEnte {
        id
        to
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

export const RegistroEntiDocument = graphql(`
  query RegistroEnti($query: String!) {
    registroEnti(query: $query) {
      id
      name
      kind
      codiceFiscale
    }
  }
`);
