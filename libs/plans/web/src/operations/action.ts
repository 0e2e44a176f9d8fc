import { graphql } from '../generated';

export const ActionDocument = graphql(`
  query ActionPage($id: ID!, $audit: Boolean!, $edit: Boolean!) {
    action(id: $id) {
      id
      code
      title
      summary
      partners
      version
      updatedAt
      source {
        ...SourceParts
      }
      enti {
        id
        name
      }
      objectives {
        id
        code
        title
        area {
          id
          title
          policyAreas {
            id
          }
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
            actions {
              id
              code
              title
            }
          }
        }
      }
      schede {
        ...SchedaParts
      }
    }
    auditEvents(filter: { type: "Action", rowId: $id }, first: 5) @include(if: $audit) {
      ...AuditParts
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

export const CreateActionDocument = graphql(`
  mutation CreateAction($input: CreateActionInput!) {
    createAction(input: $input) {
      action {
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

export const UpdateActionDocument = graphql(`
  mutation UpdateAction($input: UpdateActionInput!) {
    updateAction(input: $input) {
      action {
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

export const WithdrawActionDocument = graphql(`
  mutation WithdrawAction($input: WithdrawInput!) {
    withdrawAction(input: $input) {
      action {
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
