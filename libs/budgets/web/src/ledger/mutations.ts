import { graphql } from '../generated';

export const LedgerPayloadPartsFragment = graphql(`
  fragment LedgerPayloadParts on LedgerPayload {
    entry {
      id
      kind
      movements {
        id
        commitment {
          id
        }
      }
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
`);

export const TransferDocument = graphql(`
  mutation Transfer($input: TransferInput!) {
    transfer(input: $input) {
      ...LedgerPayloadParts
    }
  }
`);

export const SwapFundsDocument = graphql(`
  mutation SwapFunds($input: SwapFundsInput!) {
    swapFunds(input: $input) {
      ...LedgerPayloadParts
    }
  }
`);

export const CommitDocument = graphql(`
  mutation Commit($input: CommitInput!) {
    commit(input: $input) {
      ...LedgerPayloadParts
    }
  }
`);

export const ReleaseDocument = graphql(`
  mutation Release($input: ReleaseInput!) {
    release(input: $input) {
      ...LedgerPayloadParts
    }
  }
`);

export const SettleDocument = graphql(`
  mutation Settle($input: SettleInput!) {
    settle(input: $input) {
      ...LedgerPayloadParts
    }
  }
`);

export const PayDocument = graphql(`
  mutation Pay($input: PayInput!) {
    pay(input: $input) {
      ...LedgerPayloadParts
    }
  }
`);

export const RecoverDocument = graphql(`
  mutation Recover($input: RecoverInput!) {
    recover(input: $input) {
      ...LedgerPayloadParts
    }
  }
`);

export const ReverseEntryDocument = graphql(`
  mutation ReverseEntry($input: ReverseEntryInput!) {
    reverseEntry(input: $input) {
      ...LedgerPayloadParts
    }
  }
`);
