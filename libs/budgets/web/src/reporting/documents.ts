import { graphql } from '../generated';

export const ReportsDocument = graphql(`
  query FundReports($filter: FundReportFilter, $first: Int!, $after: String) {
    fundReports(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title
          state
          dueOn
          fundId
          fundName
          year
          costCount
          claimed
          reportable
          signedAt
        }
      }
    }
  }
`);

export const ReportAssignmentsDocument = graphql(`
  query ReportAssignments {
    fundAssignments(first: 100) {
      edges {
        node {
          id
          year
          label
          reportBy
          fund {
            id
            name
          }
        }
      }
    }
  }
`);

graphql(`
  fragment ReportCostParts on ReportCost {
    id
    settlementId
    settlementVersion
    lineId
    title
    lineTitle
    comune
    commitmentTitle
    provider
    supplierCode
    invoiceNumber
    invoiceDate
    invoiceTotal
    costType
    cig
    cup
    settled
    value
    payments {
      number
      paidOn
    }
    files {
      id
      name
      size
      url
    }
  }
`);

export const ReportDocument = graphql(`
  query FundReportPage($id: ID!) {
    fundReport(id: $id) {
      id
      title
      state
      from
      to
      dueOn
      note
      fundId
      fundName
      fundKindName
      year
      assignmentLabel
      spendBy
      reportBy
      eligible
      ownSharePercent
      ownValue
      ownNote
      costCount
      claimed
      refused
      assigned
      reportable
      signedBy
      signedAt
      actKind
      organ
      number
      actDate
      packageJobId
      version
      packages {
        id
        position
        signedBy
        actKind
        organ
        number
        actDate
        costs
        value
        createdAt
        files {
          id
          name
          size
          url
        }
      }
      events {
        id
        kind
        reason
        value
        author
        createdAt
        actKind
        organ
        number
        actDate
      }
      files {
        id
        name
        size
        url
      }
    }
    fundReportSheet(id: $id) {
      ownPaid
      ownNeeded
      costs {
        ...ReportCostParts
      }
      checks {
        code
        blocks
        about
        foundLabel
        found
        expectedLabel
        expected
        settlementId
        lineId
      }
    }
  }
`);

export const ReportableDocument = graphql(`
  query ReportableCosts($reportId: ID!, $filter: ReportableCostFilter) {
    reportableCosts(reportId: $reportId, filter: $filter) {
      total
      totalValue
      costs {
        ...ReportCostParts
      }
    }
  }
`);
