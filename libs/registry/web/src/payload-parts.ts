import { graphql } from './generated';

/** What every payload of a mutation carries beside its object. */
graphql(`
  fragment ProblemParts on Problem {
    field
    code
    message
  }
`);

graphql(`
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
