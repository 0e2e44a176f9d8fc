import { graphql } from '../generated';

graphql(`
  fragment MatrixParts on BudgetMatrix {
    id
    kind
    title
    declared
    note
    version
    source {
      ...SourceParts
    }
    sources {
      id
      label
      declared
      version
    }
    lines {
      id
      label
      declared
      ente
      hours
      note
      version
      source {
        ...SourceParts
      }
    }
    cells {
      id
      value
      version
      line {
        id
      }
      source {
        id
      }
    }
  }
`);

graphql(`
  fragment SheetParts on ProjectSheet {
    id
    title
    startMonth
    months
    timeNote
    version
    updatedAt
    source {
      ...SourceParts
    }
    template {
      ...TemplateParts
    }
    ownTemplate {
      ...OwnTemplateParts
    }
    action {
      id
      code
      title
      objectives {
        id
        area {
          id
          policyAreas {
            id
          }
        }
      }
    }
    plan {
      id
      code
      title
      status
      from
      to
    }
    answers {
      id
      row
      answer
      note
      choices
      version
      source {
        ...SourceParts
      }
    }
    matrices {
      ...MatrixParts
    }
    phases {
      ...PhaseParts
    }
  }
`);

export const SheetDocument = graphql(`
  query ProjectSheetPage($id: ID!, $edit: Boolean!) {
    projectSheet(id: $id) {
      ...SheetParts
    }
    enti(first: 100) @include(if: $edit) {
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

export const SheetsDocument = graphql(`
  query ProjectSheets($planId: ID!) {
    plan(id: $planId) {
      id
      code
      title
      status
      areas {
        id
        objectives {
          id
          actions {
            id
            code
            title
          }
        }
      }
    }
    projectSheets(planId: $planId) {
      id
      title
      startMonth
      months
      action {
        id
        code
        title
      }
      matrices {
        id
        kind
        declared
        lines {
          id
          declared
        }
        sources {
          id
        }
        cells {
          id
          value
          line {
            id
          }
          source {
            id
          }
        }
      }
      phases {
        id
      }
    }
  }
`);

export const SaveSheetDocument = graphql(`
  mutation SaveProjectSheet($input: SaveProjectSheetInput!) {
    saveProjectSheet(input: $input) {
      projectSheet {
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

export const AnswerSheetRowDocument = graphql(`
  mutation AnswerSheetRow($input: AnswerSheetRowInput!) {
    answerSheetRow(input: $input) {
      projectSheet {
        id
        answers {
          id
          row
          version
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
