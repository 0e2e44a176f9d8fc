import { graphql } from './generated';

/** What every mutation answers besides its object. */
export const ProblemPartsFragment = graphql(`
  fragment ProblemParts on Problem {
    field
    code
    message
  }
`);

export const ConflictPartsFragment = graphql(`
  fragment ConflictParts on EditConflict {
    version
    changedAt
    changedBy
    fields {
      field
      mine
      theirs
    }
  }
`);

/** How far some money has come, for `StageBar` and `StageTable` (figures.tsx). */
export const FigurePartsFragment = graphql(`
  fragment FigureParts on StageFigures {
    assigned
    allocated
    committed
    settled
    paid
    reported
    assignedLeft
    allocatedLeft
    committedLeft
    settledLeft
    paidLeft
  }
`);
