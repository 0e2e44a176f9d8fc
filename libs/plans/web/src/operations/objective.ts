import { graphql } from '../generated';

export const ObjectiveDocument = graphql(`
  query ObjectivePage($id: ID!, $audit: Boolean!) {
    objective(id: $id) {
      id
      code
      title
      summary
      version
      updatedAt
      source {
        ...SourceParts
      }
      area {
        id
        code
        title
        policyAreas {
          id
          letter
          title
        }
      }
      plan {
        id
        code
        title
        status
        template {
          ...TemplateParts
        }
        ownTemplate {
          ...OwnTemplateParts
        }
        areas {
          id
          code
          title
          objectives {
            id
            code
            title
          }
        }
      }
      amounts {
        ...AmountTotalParts
      }
      actions {
        id
        code
        title
        summary
        objectives {
          id
          code
        }
      }
      schede {
        ...SchedaParts
      }
    }
    auditEvents(filter: { type: "Objective", rowId: $id }, first: 5) @include(if: $audit) {
      ...AuditParts
    }
  }
`);

export const UpdateObjectiveDocument = graphql(`
  mutation UpdateObjective($input: UpdateObjectiveInput!) {
    updateObjective(input: $input) {
      objective {
        id
        version
        updatedAt
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

export const WithdrawObjectiveDocument = graphql(`
  mutation WithdrawObjective($input: WithdrawInput!) {
    withdrawObjective(input: $input) {
      objective {
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

export const RestoreObjectiveDocument = graphql(`
  mutation RestoreObjective($input: WithdrawInput!) {
    restoreObjective(input: $input) {
      objective {
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
