import { graphql } from '../generated';

export const ShareParts = graphql(`
  fragment ShareParts on AllocationShare {
    key
    name
    value
    percent
    steps
  }
`);

export const QuotaParts = graphql(`
  fragment QuotaParts on ComuneQuota {
    id
    scenarioId
    title
    year
    value
    previousValue
    received
    overdue
    steps
    act
    ambitoComune {
      id
      comune {
        istat
        name
      }
    }
    instalments {
      id
      number
      due
      value
      received
      receipts {
        id
        receivedOn
        value
        reversale
        note
        recordedBy
      }
    }
  }
`);

export const ScenariosDocument = graphql(`
  query Scenarios($filter: ScenarioFilter, $first: Int!, $after: String) {
    scenarios(filter: $filter, first: $first, after: $after) {
      edges {
        node {
          id
          title
          year
          state
          amount
          sentences
          assignment {
            id
            year
            fund {
              id
              name
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export const GroundDocument = graphql(`
  query AllocationGround {
    allocationGround {
      comuni {
        id
        istat
        name
        population
        populationDate
        own
      }
      frozen {
        id
        title
        year
        quotas {
          key
          name
          value
        }
      }
      funds {
        id
        name
        year
        assigned
      }
      years
    }
  }
`);

export const ScenarioDocument = graphql(`
  query Scenario($id: ID!) {
    scenario(id: $id) {
      id
      title
      year
      state
      amount
      note
      rule
      data
      sentences
      createdBy
      version
      assignment {
        id
        year
        fund {
          id
          name
        }
        figures {
          assigned
        }
      }
      previous {
        id
        title
        year
        shares {
          key
          name
          value
        }
      }
      shares {
        ...ShareParts
      }
      voteRound
      voteUntil
      proposedAt
      voteRule {
        quorum {
          measure
          threshold {
            part
            of
            more
          }
        }
        majorities {
          measure
          ground
          threshold {
            part
            of
            more
          }
        }
      }
      voters {
        key
        name
        quota
      }
      outcome {
        result
        sentences
      }
      votes {
        id
        round
        choice
        votedBy
        recorded
        note
        updatedAt
        ambitoComune {
          id
          comune {
            istat
            name
          }
        }
      }
      results {
        id
        amount
        actKind
        organ
        number
        actDate
        frozenBy
        entryId
        createdAt
      }
      quotas {
        ...QuotaParts
      }
    }
  }
`);

export const ComuneQuotasDocument = graphql(`
  query ComuneQuotas($filter: QuotaFilter, $first: Int!, $after: String) {
    comuneQuotas(filter: $filter, first: $first, after: $after) {
      edges {
        node {
          ...QuotaParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export const QuotaTasksDocument = graphql(`
  query QuotaTasks {
    quotaTasks {
      id
      scenarioId
      title
      comune
      number
      due
      left
    }
  }
`);
