import { graphql } from '../generated';

export const BudgetImportPartsFragment = graphql(`
  fragment BudgetImportParts on BudgetImport {
    id
    kind
    fileName
    status
    jobId
    remarks
    undoNotes
    askedBy
    createdAt
    version
    layout {
      sheet
      header
      origin
      columns {
        header
        samples
        field
      }
    }
    counts {
      rows
      create
      known
      errors
      warnings
      value
    }
  }
`);

export const BudgetImportsDocument = graphql(`
  query BudgetImports($first: Int!, $after: String) {
    budgetImports(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...BudgetImportParts
        }
      }
    }
  }
`);

export const BudgetImportDocument = graphql(`
  query BudgetImport($id: ID!) {
    budgetImport(id: $id) {
      ...BudgetImportParts
    }
  }
`);

export const BudgetImportRowsDocument = graphql(`
  query BudgetImportRows($budgetImportId: ID!, $kind: BudgetRowFilter, $first: Int!, $after: String) {
    budgetImportRows(budgetImportId: $budgetImportId, kind: $kind, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          line
          action
          cells {
            column
            text
          }
          messages {
            level
            text
          }
        }
      }
    }
  }
`);

export const StartBudgetImportDocument = graphql(`
  mutation StartBudgetImport($input: StartBudgetImportInput!) {
    startBudgetImport(input: $input) {
      budgetImport {
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

export const MapBudgetImportDocument = graphql(`
  mutation MapBudgetImport($input: MapBudgetImportInput!) {
    mapBudgetImport(input: $input) {
      budgetImport {
        ...BudgetImportParts
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

export const ApplyBudgetImportDocument = graphql(`
  mutation ApplyBudgetImport($input: ApplyBudgetImportInput!) {
    applyBudgetImport(input: $input) {
      budgetImport {
        ...BudgetImportParts
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

export const UndoBudgetImportDocument = graphql(`
  mutation UndoBudgetImport($input: UndoBudgetImportInput!) {
    undoBudgetImport(input: $input) {
      budgetImport {
        ...BudgetImportParts
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

export const WithdrawBudgetImportDocument = graphql(`
  mutation WithdrawBudgetImport($input: WithdrawInput!) {
    withdrawBudgetImport(input: $input) {
      budgetImport {
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
