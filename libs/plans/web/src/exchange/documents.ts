import { graphql } from '../generated';

graphql(`
  fragment PlanImportParts on PlanImport {
    id
    fileName
    status
    jobId
    remarks
    undoNotes
    askedBy
    createdAt
    version
    counts {
      rows
      create
      update
      unchanged
      skip
      errors
      warnings
    }
  }
`);

export const PlanImportsDocument = graphql(`
  query PlanImports($planId: ID!, $first: Int!, $after: String) {
    plan(id: $planId) {
      id
      title
    }
    planImports(planId: $planId, first: $first, after: $after) {
      edges {
        node {
          ...PlanImportParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export const PlanImportDocument = graphql(`
  query PlanImport($id: ID!) {
    planImport(id: $id) {
      ...PlanImportParts
      plan {
        id
        title
      }
      layouts {
        sheet
        kind
        header
        missing
        columns {
          header
          field
        }
      }
    }
  }
`);

export const ImportRowsDocument = graphql(`
  query ImportRows($importId: ID!, $kind: ImportRowKind, $first: Int!, $after: String) {
    importRows(importId: $importId, kind: $kind, first: $first, after: $after) {
      edges {
        node {
          id
          sheet
          line
          action
          cells {
            column
            text
          }
          understood {
            what
            text
          }
          messages {
            level
            column
            text
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export const ImportFieldsDocument = graphql(`
  query ImportFields($planId: ID!, $sheetKind: String!) {
    importFields(planId: $planId, sheetKind: $sheetKind) {
      field
      label
    }
  }
`);

export const StartPlanImportDocument = graphql(`
  mutation StartPlanImport($input: StartPlanImportInput!) {
    startPlanImport(input: $input) {
      planImport {
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

export const MapPlanImportDocument = graphql(`
  mutation MapPlanImport($input: MapPlanImportInput!) {
    mapPlanImport(input: $input) {
      planImport {
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

export const ApplyPlanImportDocument = graphql(`
  mutation ApplyPlanImport($input: ApplyPlanImportInput!) {
    applyPlanImport(input: $input) {
      planImport {
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

export const UndoPlanImportDocument = graphql(`
  mutation UndoPlanImport($input: UndoPlanImportInput!) {
    undoPlanImport(input: $input) {
      planImport {
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

export const WithdrawPlanImportDocument = graphql(`
  mutation WithdrawPlanImport($input: WithdrawInput!) {
    withdrawPlanImport(input: $input) {
      planImport {
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
