import { graphql } from '../generated';

export const CreateSchedaDocument = graphql(`
  mutation CreateScheda($input: CreateSchedaInput!) {
    createScheda(input: $input) {
      scheda {
        ...SchedaParts
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

export const AnswerRowDocument = graphql(`
  mutation AnswerSchedaRow($input: AnswerSchedaRowInput!) {
    answerSchedaRow(input: $input) {
      scheda {
        ...SchedaParts
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

export const SaveAmountDocument = graphql(`
  mutation SaveStatedAmount($input: SaveStatedAmountInput!) {
    saveStatedAmount(input: $input) {
      scheda {
        ...SchedaParts
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

export const WithdrawAmountDocument = graphql(`
  mutation WithdrawStatedAmount($input: WithdrawInput!) {
    withdrawStatedAmount(input: $input) {
      scheda {
        ...SchedaParts
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

export const SaveStaffDocument = graphql(`
  mutation SaveStaffNeed($input: SaveStaffNeedInput!) {
    saveStaffNeed(input: $input) {
      scheda {
        ...SchedaParts
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

export const WithdrawStaffDocument = graphql(`
  mutation WithdrawStaffNeed($input: WithdrawInput!) {
    withdrawStaffNeed(input: $input) {
      scheda {
        ...SchedaParts
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

export const SaveIndicatorDocument = graphql(`
  mutation SaveIndicator($input: SaveIndicatorInput!) {
    saveIndicator(input: $input) {
      scheda {
        ...SchedaParts
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

export const WithdrawIndicatorDocument = graphql(`
  mutation WithdrawIndicator($input: WithdrawInput!) {
    withdrawIndicator(input: $input) {
      scheda {
        ...SchedaParts
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
