import { graphql } from '../generated';

export const OpenPeriodDocument = graphql(`
  mutation OpenMonitoringPeriod($input: OpenMonitoringPeriodInput!) {
    openMonitoringPeriod(input: $input) {
      monitoringPeriod {
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

export const UpdatePeriodDocument = graphql(`
  mutation UpdateMonitoringPeriod($input: UpdateMonitoringPeriodInput!) {
    updateMonitoringPeriod(input: $input) {
      monitoringPeriod {
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

export const ClosePeriodDocument = graphql(`
  mutation CloseMonitoringPeriod($input: CloseMonitoringPeriodInput!) {
    closeMonitoringPeriod(input: $input) {
      monitoringPeriod {
        id
        state
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

export const SaveLineDocument = graphql(`
  mutation SaveLineReport($input: SaveLineReportInput!) {
    saveLineReport(input: $input) {
      lineReport {
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

export const MoveLineDocument = graphql(`
  mutation MoveLineReport($input: MoveLineReportInput!) {
    moveLineReport(input: $input) {
      lineReport {
        id
        stage
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

export const CarryLineDocument = graphql(`
  mutation CarryLineReport($input: CarryLineReportInput!) {
    carryLineReport(input: $input) {
      lineReport {
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
