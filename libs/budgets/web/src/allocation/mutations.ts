import { graphql } from '../generated';

export const ScenarioPayloadParts = graphql(`
  fragment ScenarioPayloadParts on ScenarioPayload {
    scenario {
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
`);

export const CreateScenarioDocument = graphql(`
  mutation CreateScenario($input: CreateScenarioInput!) {
    createScenario(input: $input) {
      ...ScenarioPayloadParts
    }
  }
`);

export const UpdateScenarioDocument = graphql(`
  mutation UpdateScenario($input: UpdateScenarioInput!) {
    updateScenario(input: $input) {
      ...ScenarioPayloadParts
    }
  }
`);

export const DuplicateScenarioDocument = graphql(`
  mutation DuplicateScenario($input: DuplicateScenarioInput!) {
    duplicateScenario(input: $input) {
      ...ScenarioPayloadParts
    }
  }
`);

export const WithdrawScenarioDocument = graphql(`
  mutation WithdrawScenario($input: WithdrawScenarioInput!) {
    withdrawScenario(input: $input) {
      ...ScenarioPayloadParts
    }
  }
`);

export const OpenVoteDocument = graphql(`
  mutation OpenVote($input: OpenVoteInput!) {
    openVote(input: $input) {
      ...ScenarioPayloadParts
    }
  }
`);

export const CastVoteDocument = graphql(`
  mutation CastVote($input: CastVoteInput!) {
    castVote(input: $input) {
      ...ScenarioPayloadParts
    }
  }
`);

export const CloseVoteDocument = graphql(`
  mutation CloseVote($input: CloseVoteInput!) {
    closeVote(input: $input) {
      ...ScenarioPayloadParts
    }
  }
`);

export const FreezeScenarioDocument = graphql(`
  mutation FreezeScenario($input: FreezeScenarioInput!) {
    freezeScenario(input: $input) {
      ...ScenarioPayloadParts
    }
  }
`);

export const RecordReceiptDocument = graphql(`
  mutation RecordReceipt($input: RecordReceiptInput!) {
    recordReceipt(input: $input) {
      quota {
        id
        received
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
