import { graphql } from '../generated';

export const CreateFundDocument = graphql(`
  mutation CreateFund($input: CreateFundInput!) {
    createFund(input: $input) {
      fund {
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

export const UpdateFundDocument = graphql(`
  mutation UpdateFund($input: UpdateFundInput!) {
    updateFund(input: $input) {
      fund {
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

export const WithdrawFundDocument = graphql(`
  mutation WithdrawFund($input: WithdrawInput!) {
    withdrawFund(input: $input) {
      fund {
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

export const CreateAssignmentDocument = graphql(`
  mutation CreateFundAssignment($input: CreateFundAssignmentInput!) {
    createFundAssignment(input: $input) {
      fundAssignment {
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

export const UpdateAssignmentDocument = graphql(`
  mutation UpdateFundAssignment($input: UpdateFundAssignmentInput!) {
    updateFundAssignment(input: $input) {
      fundAssignment {
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

export const WithdrawAssignmentDocument = graphql(`
  mutation WithdrawFundAssignment($input: WithdrawInput!) {
    withdrawFundAssignment(input: $input) {
      fundAssignment {
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

export const VaryAssignmentDocument = graphql(`
  mutation VaryAssignment($input: AssignFundsInput!) {
    assignFunds(input: $input) {
      entry {
        id
      }
      proposal {
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

export const SaveInstalmentDocument = graphql(`
  mutation SaveFundInstalment($input: SaveFundInstalmentInput!) {
    saveFundInstalment(input: $input) {
      fundAssignment {
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

export const WithdrawInstalmentDocument = graphql(`
  mutation WithdrawFundInstalment($input: WithdrawInput!) {
    withdrawFundInstalment(input: $input) {
      fundAssignment {
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
