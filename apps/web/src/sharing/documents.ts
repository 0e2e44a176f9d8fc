import { graphql } from '../generated';
import type { SharesQuery } from '../generated/graphql';

export const SharesDocument = graphql(`
  query Shares {
    shares {
      id
      rowId
      title
      leadId
      leadName
      partnerName
      mine
      status
      until
    }
  }
`);

export type Share = SharesQuery['shares'][number];

export const PartnerAmbitiDocument = graphql(`
  query PartnerAmbiti {
    partnerAmbiti {
      id
      name
    }
  }
`);

export const ActionChoicesDocument = graphql(`
  query ActionChoices($query: String) {
    actions(filter: { query: $query }, first: 20) {
      edges {
        node {
          id
          code
          title
        }
      }
    }
  }
`);

export const SharedActionsDocument = graphql(`
  query SharedActions($leadId: ID!) {
    sharedActions(leadId: $leadId) {
      id
      code
      title
      summary
      partners
      schede {
        id
        label
        amounts {
          id
          value
          period
          certainty
          fund
        }
        indicators {
          id
          kind
          name
          unit
          comparator
          target
          targetText
        }
      }
    }
  }
`);

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

export const OfferShareDocument = graphql(`
  mutation OfferShare($input: OfferShareInput!) {
    offerShare(input: $input) {
      share {
        id
        partnerName
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

export const AcceptShareDocument = graphql(`
  mutation AcceptShare($input: AcceptShareInput!) {
    acceptShare(input: $input) {
      share {
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

export const EndShareDocument = graphql(`
  mutation EndShare($input: EndShareInput!) {
    endShare(input: $input) {
      share {
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
