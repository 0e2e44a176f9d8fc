import { graphql } from '../generated';

graphql(`
  fragment PhaseParts on Phase {
    id
    code
    title
    kind
    unit
    spans {
      from
      to
      fromMonth
      toMonth
    }
    progress
    doneOn
    note
    version
    owner {
      id
      name
    }
    objective {
      id
      code
      area {
        id
      }
    }
    action {
      id
      objectives {
        id
        code
        area {
          id
        }
      }
    }
    sheet {
      id
      title
      startMonth
      months
      timeNote
    }
    source {
      ...SourceParts
    }
  }
`);

export const TimelineDocument = graphql(`
  query PlanTimeline($id: ID!, $edit: Boolean!) {
    plan(id: $id) {
      id
      code
      title
      status
      from
      to
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
    phases(planId: $id) {
      ...PhaseParts
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

export const SavePhaseDocument = graphql(`
  mutation SavePhase($input: SavePhaseInput!) {
    savePhase(input: $input) {
      phase {
        ...PhaseParts
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

export const AdvancePhaseDocument = graphql(`
  mutation AdvancePhase($input: AdvancePhaseInput!) {
    advancePhase(input: $input) {
      phase {
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

export const WithdrawPhaseDocument = graphql(`
  mutation WithdrawPhase($input: WithdrawInput!) {
    withdrawPhase(input: $input) {
      phase {
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

export const RestorePhaseDocument = graphql(`
  mutation RestorePhase($input: WithdrawInput!) {
    restorePhase(input: $input) {
      phase {
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
