import { graphql } from '../generated';

export const SaveLineProviderDocument = graphql(`
  mutation SaveLineProvider($input: SaveLineProviderInput!) {
    saveLineProvider(input: $input) {
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

export const SaveLineActDocument = graphql(`
  mutation SaveLineAct($input: SaveLineActInput!) {
    saveLineAct(input: $input) {
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

export const SaveLineAmountDocument = graphql(`
  mutation SaveLineAmount($input: SaveLineAmountInput!) {
    saveLineAmount(input: $input) {
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

export const SaveLineCountDocument = graphql(`
  mutation SaveLineCount($input: SaveLineCountInput!) {
    saveLineCount(input: $input) {
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

export const WithdrawLineProviderDocument = graphql(`
  mutation WithdrawLineProvider($input: WithdrawInput!) {
    withdrawLineProvider(input: $input) {
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

export const WithdrawLineActDocument = graphql(`
  mutation WithdrawLineAct($input: WithdrawInput!) {
    withdrawLineAct(input: $input) {
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

export const WithdrawLineAmountDocument = graphql(`
  mutation WithdrawLineAmount($input: WithdrawInput!) {
    withdrawLineAmount(input: $input) {
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

export const WithdrawLineCountDocument = graphql(`
  mutation WithdrawLineCount($input: WithdrawInput!) {
    withdrawLineCount(input: $input) {
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
