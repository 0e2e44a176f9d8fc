import { graphql } from '../generated';

export const PlanChecksDocument = graphql(`
  query PlanChecks($id: ID!) {
    planChecks(planId: $id) {
      pending
      mine
      checks {
        code
        title
        explain
        count
      }
      warnings {
        ...WarningParts
      }
    }
  }
`);

/** The counts alone, for the marks beside areas, objectives and the name of the tab. */
export const CheckCountsDocument = graphql(`
  query CheckCounts($id: ID!) {
    planChecks(planId: $id) {
      pending
      byObjective {
        id
        count
      }
      byScheda {
        id
        count
      }
    }
  }
`);

export const WarningPartsFragment = graphql(`
  fragment WarningParts on PlanWarning {
    key
    code
    severity
    sentence
    difference
    left {
      ...FindingSideParts
    }
    right {
      ...FindingSideParts
    }
    subjects {
      type
      id
      title
    }
    areaIds
    objectiveIds
    state
    changed
    mine
    assigneeId
    assigneeName
    reason
    decidedBy
    decidedAt
    version
  }
`);

export const FindingSidePartsFragment = graphql(`
  fragment FindingSideParts on FindingSide {
    label
    value
    source {
      document
      line
      text
    }
    target {
      type
      id
      objectiveId
      row
    }
  }
`);

export const AssigneesDocument = graphql(`
  query WarningAssignees {
    warningAssignees {
      id
      name
    }
  }
`);

export const AssignWarningDocument = graphql(`
  mutation AssignWarning($input: AssignWarningInput!) {
    assignWarning(input: $input) {
      warning {
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

export const DismissWarningDocument = graphql(`
  mutation DismissWarning($input: DismissWarningInput!) {
    dismissWarning(input: $input) {
      warning {
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

export const ReopenWarningDocument = graphql(`
  mutation ReopenWarning($input: ReopenWarningInput!) {
    reopenWarning(input: $input) {
      warning {
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
