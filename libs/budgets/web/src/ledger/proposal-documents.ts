import { graphql } from '../generated';

export const LedgerProposalsDocument = graphql(`
  query LedgerProposals($state: LedgerProposalState, $mine: Boolean, $commitmentId: ID, $first: Int!, $after: String) {
    ledgerProposals(state: $state, mine: $mine, commitmentId: $commitmentId, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          title
          reason
          state
          value
          lines {
            label
            text
            value
          }
          proposedBy
          createdAt
          decidedBy
          decidedAt
          decisionNote
          entry {
            id
          }
          version
        }
      }
    }
  }
`);

export const DecideProposalDocument = graphql(`
  mutation DecideProposal($input: DecideProposalInput!) {
    decideProposal(input: $input) {
      proposal {
        id
        state
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

export const WithdrawProposalDocument = graphql(`
  mutation WithdrawProposal($input: WithdrawInput!) {
    withdrawProposal(input: $input) {
      proposal {
        id
        state
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
