import { graphql } from '../generated';

export const EntryRowFragment = graphql(`
  fragment EntryRow on LedgerEntry {
    id
    kind
    date
    title
    reason
    actKind
    organ
    number
    actDate
    reversedById
    recordedBy
    value
    takesBack
  }
`);

export const LedgerEntriesDocument = graphql(`
  query LedgerEntries($filter: LedgerEntryFilter, $first: Int!, $after: String) {
    ledgerEntries(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...EntryRow
        }
      }
    }
  }
`);

export const LedgerEntryDocument = graphql(`
  query LedgerEntry($id: ID!) {
    ledgerEntry(id: $id) {
      ...EntryRow
      createdAt
      source {
        document
        line
        text
      }
      reverses {
        id
        title
        date
      }
      payment {
        id
        number
        paidOn
      }
      movements {
        id
        stage
        value
        assignment {
          id
          year
          fund {
            id
            name
          }
        }
        line {
          id
          title
          year
          ambitoComune {
            id
            comune {
              istat
              name
            }
          }
        }
        commitment {
          id
          title
        }
        settlement {
          id
          title
        }
      }
    }
  }
`);

export const LedgerMovementsDocument = graphql(`
  query LedgerMovements($filter: LedgerMovementFilter, $first: Int!, $after: String) {
    ledgerMovements(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          stage
          value
          entry {
            id
            kind
            date
            title
          }
          commitment {
            id
            title
          }
        }
      }
    }
  }
`);

export const BudgetLineDocument = graphql(`
  query BudgetLine($id: ID!) {
    budgetLine(id: $id) {
      id
      title
      year
      note
      source {
        document
        line
        text
      }
      assignment {
        id
        year
        label
        fund {
          id
          name
        }
      }
      objective {
        id
        title
      }
      action {
        id
        title
      }
      ambitoComune {
        id
        comune {
          istat
          name
        }
      }
      figures {
        ...FigureParts
      }
      accounts {
        id
        stage
        value
        left
        commitment {
          id
          title
        }
      }
    }
  }
`);

/** Lines to choose among, with what each has left. */
export const BudgetLinesDocument = graphql(`
  query BudgetLines($filter: BudgetLineFilter, $first: Int!, $after: String) {
    budgetLines(filter: $filter, first: $first, after: $after) {
      edges {
        node {
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
          figures {
            allocatedLeft
          }
        }
      }
    }
  }
`);

/** Assignments to choose among, with what each has left. */
export const AssignmentChoicesDocument = graphql(`
  query AssignmentChoices($filter: FundAssignmentFilter, $first: Int!) {
    fundAssignments(filter: $filter, first: $first) {
      edges {
        node {
          id
          year
          fund {
            id
            name
          }
          figures {
            assignedLeft
          }
        }
      }
    }
  }
`);

/** How a filter's row is called, when its id comes with the address. */
export const AssignmentNameDocument = graphql(`
  query AssignmentName($id: ID!) {
    fundAssignment(id: $id) {
      id
      year
      fund {
        id
        name
      }
    }
  }
`);

export const CommitmentNameDocument = graphql(`
  query CommitmentName($id: ID!) {
    commitment(id: $id) {
      id
      title
    }
  }
`);

/** Enti that the ambito works with: whom a contract is with. */
export const EnteChoicesDocument = graphql(`
  query EnteChoices($filter: EnteFilter, $first: Int!) {
    enti(filter: $filter, first: $first) {
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

/** Search names a settlement or a payment by its id alone: they are shown on their commitment's page. */
export const SettlementPlaceDocument = graphql(`
  query SettlementPlace($id: ID!) {
    settlement(id: $id) {
      id
      commitment {
        id
      }
    }
  }
`);

export const PaymentPlaceDocument = graphql(`
  query PaymentPlace($id: ID!) {
    payment(id: $id) {
      id
      settlement {
        id
        commitment {
          id
        }
      }
    }
  }
`);
