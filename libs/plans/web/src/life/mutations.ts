import { graphql } from '../generated';

export const MovePlanDocument = graphql(`
  mutation MovePlan($input: MovePlanInput!) {
    movePlan(input: $input) {
      plan {
        id
        status
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

export const AddActFilesDocument = graphql(`
  mutation AddPlanActFiles($input: AddPlanActFilesInput!) {
    addPlanActFiles(input: $input) {
      planAct {
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

export const CorrectActDocument = graphql(`
  mutation CorrectPlanAct($input: CorrectPlanActInput!) {
    correctPlanAct(input: $input) {
      planAct {
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

export const SaveApprovalDocument = graphql(`
  mutation SavePlanApproval($input: SavePlanApprovalInput!) {
    savePlanApproval(input: $input) {
      approval {
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

export const SaveVersionDocument = graphql(`
  mutation SavePlanVersion($input: SavePlanVersionInput!) {
    savePlanVersion(input: $input) {
      planVersion {
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

export const SetPreviousPlanDocument = graphql(`
  mutation SetPreviousPlan($input: SetPreviousPlanInput!) {
    setPreviousPlan(input: $input) {
      plan {
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

export const SetObjectiveContinuityDocument = graphql(`
  mutation SetObjectiveContinuity($input: SetObjectiveContinuityInput!) {
    setObjectiveContinuity(input: $input) {
      objective {
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

export const SetActionContinuityDocument = graphql(`
  mutation SetActionContinuity($input: SetActionContinuityInput!) {
    setActionContinuity(input: $input) {
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
