import { graphql } from '../generated';

graphql(`
  fragment LineContent on LineReport {
    id
    code
    title
    position
    state
    stage
    progress
    note
    providerText
    version
    enteIds
    proposedBy {
      id
      name
    }
    source {
      ...SourceParts
    }
    objective {
      id
      code
      title
      area {
        id
        title
      }
    }
    providers {
      id
      role
      name
      version
      ente {
        id
        name
      }
      source {
        ...SourceParts
      }
    }
    acts {
      id
      kind
      number
      date
      subject
      cig
      from
      to
      version
      files {
        id
        name
        size
        url
      }
      source {
        ...SourceParts
      }
    }
    amounts {
      id
      kind
      label
      value
      percent
      period
      certainty
      version
      act {
        id
        from
        to
      }
      partOf {
        id
      }
      source {
        ...SourceParts
      }
    }
    counts {
      id
      measure
      group
      label
      value
      version
      source {
        ...SourceParts
      }
    }
    corrections {
      id
      reason
      author
      createdAt
    }
  }
`);

export const PeriodsDocument = graphql(`
  query MonitoringPeriods($first: Int!, $after: String) {
    monitoringPeriods(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          code
          state
          from
          to
          act
          actDate
          counts {
            lines
            missing
            sent
          }
          plan {
            id
            code
            title
          }
        }
      }
    }
  }
`);

export const MonitoredPlansDocument = graphql(`
  query MonitoredPlans {
    plans(first: 100) {
      edges {
        node {
          id
          code
          title
          status
          from
          to
        }
      }
    }
  }
`);

export const PeriodDocument = graphql(`
  query MonitoringPeriodPage($id: ID!) {
    monitoringPeriod(id: $id) {
      id
      code
      state
      from
      to
      legalBasis
      organ
      act
      actDate
      version
      counts {
        lines
        missing
        sent
      }
      plan {
        id
        code
        title
        approvalOrgan
        approvalAct
        approvalDate
        approvals {
          id
          state
          organ
          number
          date
          comune {
            id
            comune {
              name
            }
          }
        }
      }
      lines {
        ...LineContent
      }
    }
  }
`);

export const LineDocument = graphql(`
  query LineReportPage($id: ID!) {
    lineReport(id: $id) {
      ...LineContent
      previous {
        ...LineContent
        period {
          id
          code
          state
        }
      }
      period {
        id
        code
        state
        plan {
          id
          code
        }
        lines {
          id
          title
        }
      }
    }
  }
`);

export const LineEntiDocument = graphql(`
  query LineEnti {
    enti(first: 100) {
      edges {
        node {
          id
          ente {
            id
            name
          }
        }
      }
    }
  }
`);
