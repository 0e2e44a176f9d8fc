import { graphql } from '../generated';

export const SaveMatrixDocument = graphql(`
  mutation SaveMatrix($input: SaveMatrixInput!) {
    saveMatrix(input: $input) {
      budgetMatrix {
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

export const SaveMatrixSourceDocument = graphql(`
  mutation SaveMatrixSource($input: SaveMatrixSourceInput!) {
    saveMatrixSource(input: $input) {
      budgetMatrix {
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

export const WithdrawMatrixSourceDocument = graphql(`
  mutation WithdrawMatrixSource($input: WithdrawInput!) {
    withdrawMatrixSource(input: $input) {
      budgetMatrix {
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

export const SaveMatrixLineDocument = graphql(`
  mutation SaveMatrixLine($input: SaveMatrixLineInput!) {
    saveMatrixLine(input: $input) {
      budgetMatrix {
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

export const WithdrawMatrixLineDocument = graphql(`
  mutation WithdrawMatrixLine($input: WithdrawInput!) {
    withdrawMatrixLine(input: $input) {
      budgetMatrix {
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

export const SaveMatrixCellsDocument = graphql(`
  mutation SaveMatrixCells($input: SaveMatrixCellsInput!) {
    saveMatrixCells(input: $input) {
      budgetMatrix {
        ...MatrixParts
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
