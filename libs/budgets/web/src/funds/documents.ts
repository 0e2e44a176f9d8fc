import { graphql } from '../generated';

export const FundsDocument = graphql(`
  query Funds($filter: FundAssignmentFilter, $first: Int!, $after: String) {
    fundAssignments(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          year
          label
          spendBy
          fund {
            id
            name
            kind {
              code
              name
              family
            }
          }
          figures {
            assigned
            committed
            paid
          }
        }
      }
    }
  }
`);

/** What stands around the list: the totals of all that matches, the choices of the filters. */
export const FundsFrameDocument = graphql(`
  query FundsFrame($filter: FundAssignmentFilter, $bare: FundFilter) {
    fundFigures(filter: $filter) {
      assigned
      committed
      paid
    }
    fundYears
    fundKinds {
      code
      name
      family
    }
    funds(filter: $bare, first: 50) {
      edges {
        node {
          id
          name
          kind {
            code
            name
          }
        }
      }
    }
  }
`);

export const FundDocument = graphql(`
  query FundPage($id: ID!) {
    fund(id: $id) {
      id
      name
      code
      cup
      kind {
        code
        name
        family
        basis
      }
      ente {
        id
        name
      }
      purpose
      eligible
      eligibleCosts
      ownSharePercent
      note
      source {
        document
        line
        text
      }
      version
      figures {
        ...FigureParts
      }
      assignments {
        id
        year
        label
        actKind
        organ
        number
        actDate
        spendBy
        reportBy
        note
        received
        version
        figures {
          ...FigureParts
        }
        ownShare {
          percent
          total
          own
          required
          missing
        }
        source {
          document
          line
          text
        }
        instalments {
          id
          title
          expected
          expectedOn
          received
          receivedOn
          receipt
          actKind
          organ
          number
          actDate
          note
          version
        }
      }
    }
  }
`);

export const AssignmentLinesDocument = graphql(`
  query AssignmentLines($id: ID!) {
    fundAssignment(id: $id) {
      id
      lines {
        id
        title
        year
        ambitoComune {
          id
          comune {
            name
          }
        }
        figures {
          allocated
          committed
          paid
        }
      }
    }
  }
`);

/** What the form of a fund lets one choose from. */
export const FundChoicesDocument = graphql(`
  query FundChoices {
    fundKinds {
      code
      name
    }
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
