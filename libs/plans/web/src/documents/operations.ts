import { graphql } from '../generated';

graphql(`
  fragment VersionNameParts on PlanVersion {
    number
    label
    step
    act {
      id
      kind
      organ
      number
      date
    }
  }
`);

export const PlanDocumentsDocument = graphql(`
  query PlanDocuments($planId: ID!, $versions: Boolean!, $periods: Boolean!) {
    planDocuments(planId: $planId, first: 20) {
      edges {
        node {
          id
          kind
          format
          madeBy
          createdAt
          planVersion {
            id
            ...VersionNameParts
          }
          scheda {
            id
            label
          }
          period {
            id
            code
          }
          files {
            id
            name
            size
            url
          }
        }
      }
    }
    plan(id: $planId) {
      id
      kind
      areas {
        id
        objectives {
          id
          code
          schede {
            id
            label
            action {
              id
              title
            }
          }
        }
      }
    }
    planVersions(planId: $planId, first: 50) @include(if: $versions) {
      edges {
        node {
          id
          ...VersionNameParts
        }
      }
    }
    monitoringPeriods(planId: $planId, first: 50) @include(if: $periods) {
      edges {
        node {
          id
          code
        }
      }
    }
  }
`);

export const CreatePlanDocumentDocument = graphql(`
  mutation CreatePlanDocument($input: CreatePlanDocumentInput!) {
    createPlanDocument(input: $input) {
      planDocument {
        id
        jobId
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
