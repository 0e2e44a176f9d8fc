import { graphql } from '../generated';

graphql(`
  fragment ReadingParts on IndicatorReading {
    id
    period
    state
    value
    numerator
    denominator
    answers
    answer
    text
    day
    note
    returnReason
    sentAt
    approvedAt
    lockedAt
    reporterId
    supersededById
    version
    updatedAt
    supersedes {
      id
    }
    ente {
      id
      name
    }
    warnings {
      code
      message
    }
    files {
      id
      name
      size
      url
    }
  }
`);

graphql(`
  fragment PlaceParts on Indicator {
    scheda {
      id
      label
      objective {
        id
        code
        title
      }
      plan {
        id
        code
        from
        to
        status
      }
    }
  }
`);

export const IndicatorsDocument = graphql(`
  query IndicatorsPage($filter: IndicatorFilter, $first: Int!, $after: String) {
    indicators(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...IndicatorParts
          ...PlaceParts
          readings {
            ...ReadingParts
          }
        }
      }
    }
  }
`);

export const IndicatorDocument = graphql(`
  query IndicatorPage($id: ID!, $audit: Boolean!) {
    indicator(id: $id) {
      ...IndicatorParts
      ...PlaceParts
      evaluation {
        periods {
          period
          name
          outcome
          value
          target
          steps
        }
      }
      readings {
        ...ReadingParts
      }
    }
    auditEvents(filter: { type: "Indicator", rowId: $id }, first: 5) @include(if: $audit) {
      ...AuditParts
    }
  }
`);

export const CardOfIndicatorDocument = graphql(`
  query IndicatorCard($id: ID!) {
    scheda(id: $id) {
      id
      label
      objective {
        id
        code
        title
      }
      plan {
        id
        code
        from
        to
        status
      }
    }
  }
`);

export const SaveReadingDocument = graphql(`
  mutation SaveReading($input: SaveReadingInput!) {
    saveReading(input: $input) {
      reading {
        ...ReadingParts
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

export const SendReadingsDocument = graphql(`
  mutation SendReadings($input: SendReadingsInput!) {
    sendReadings(input: $input) {
      readings {
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

export const ReturnReadingsDocument = graphql(`
  mutation ReturnReadings($input: ReturnReadingsInput!) {
    returnReadings(input: $input) {
      readings {
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

export const ApproveReadingsDocument = graphql(`
  mutation ApproveReadings($input: ApproveReadingsInput!) {
    approveReadings(input: $input) {
      readings {
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

export const LockReadingsDocument = graphql(`
  mutation LockReadings($input: LockReadingsInput!) {
    lockReadings(input: $input) {
      readings {
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

export const EntiDocument = graphql(`
  query IndicatorEnti {
    enti(first: 100) {
      edges {
        node {
          id
          ente {
            id
            name
            kind
          }
        }
      }
    }
  }
`);
