import { graphql } from '../generated';

export const CommitmentsDocument = graphql(`
  query Commitments($filter: CommitmentFilter, $first: Int!, $after: String) {
    commitments(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title
          year
          providerText
          cig
          cup
          from
          to
          ente {
            id
            name
          }
          figures {
            committed
            settled
            paid
          }
        }
      }
    }
  }
`);

export const CommitmentDocument = graphql(`
  query Commitment($id: ID!) {
    commitment(id: $id) {
      id
      title
      year
      providerText
      cig
      cup
      actKind
      organ
      number
      actDate
      from
      to
      note
      source {
        document
        line
        text
      }
      ente {
        id
        name
      }
      figures {
        ...FigureParts
      }
      accounts {
        id
        stage
        value
        left
        settlement {
          id
        }
        line {
          id
          title
          year
          assignment {
            id
            year
            fund {
              id
              name
            }
          }
          ambitoComune {
            id
            comune {
              istat
              name
            }
          }
        }
      }
      settlements {
        ...SettlementParts
      }
      corrections {
        id
        changes {
          label
          before
          after
        }
        reason
        author
        createdAt
      }
      version
    }
  }
`);

export const CorrectCommitmentDocument = graphql(`
  mutation CorrectCommitment($input: CorrectCommitmentInput!) {
    correctCommitment(input: $input) {
      commitment {
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

export const SettlementPartsFragment = graphql(`
  fragment SettlementParts on Settlement {
    id
    title
    supplierText
    supplierCode
    invoiceNumber
    invoiceDate
    periodFrom
    periodTo
    actKind
    organ
    number
    actDate
    dueOn
    note
    figures {
      ...FigureParts
    }
    payments {
      id
      number
      paidOn
      note
      value
      entries {
        id
        kind
      }
    }
  }
`);
