import { graphql } from '../generated';

export const OpenReportDocument = graphql(`
  mutation OpenReport($input: OpenReportInput!) {
    openReport(input: $input) {
      fundReport {
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

export const UpdateReportDocument = graphql(`
  mutation UpdateReport($input: UpdateReportInput!) {
    updateReport(input: $input) {
      fundReport {
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

export const AddReportCostsDocument = graphql(`
  mutation AddReportCosts($input: AddReportCostsInput!) {
    addReportCosts(input: $input) {
      fundReport {
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

export const RemoveReportCostsDocument = graphql(`
  mutation RemoveReportCosts($input: RemoveReportCostsInput!) {
    removeReportCosts(input: $input) {
      fundReport {
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

export const RefuseReportCostsDocument = graphql(`
  mutation RefuseReportCosts($input: RefuseReportCostsInput!) {
    refuseReportCosts(input: $input) {
      fundReport {
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

export const SignReportDocument = graphql(`
  mutation SignReport($input: SignReportInput!) {
    signReport(input: $input) {
      fundReport {
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

export const ReopenReportDocument = graphql(`
  mutation ReopenReport($input: ReopenReportInput!) {
    reopenReport(input: $input) {
      fundReport {
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

export const PrepareReportPackageDocument = graphql(`
  mutation PrepareReportPackage($input: PrepareReportPackageInput!) {
    prepareReportPackage(input: $input) {
      fundReport {
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

export const WithdrawReportDocument = graphql(`
  mutation WithdrawReport($input: WithdrawInput!) {
    withdrawReport(input: $input) {
      fundReport {
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

export const AttachReportFilesDocument = graphql(`
  mutation AttachReportFiles($input: AttachReportFilesInput!) {
    attachReportFiles(input: $input) {
      fundReport {
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

export const AttachSettlementFilesDocument = graphql(`
  mutation AttachSettlementFiles($input: AttachSettlementFilesInput!) {
    attachSettlementFiles(input: $input) {
      settlement {
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

export const DescribeSettlementDocument = graphql(`
  mutation DescribeSettlement($input: DescribeSettlementInput!) {
    describeSettlement(input: $input) {
      settlement {
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
