import { graphql } from '../generated';

export const AllocationMatrixDocument = graphql(`
  query AllocationMatrix($year: Int, $planId: ID, $ambitoComuneId: ID) {
    allocationMatrix(year: $year, planId: $planId, ambitoComuneId: $ambitoComuneId) {
      year
      years
      plan {
        id
        code
        title
      }
      plans {
        id
        code
        title
      }
      comune {
        id
        name
      }
      comuni {
        id
        name
      }
      columns {
        assignmentId
        fundId
        fund
        label
        year
        spendBy
        assigned
        left
      }
      columnCount
      rows {
        key
        kind
        actionId
        objectiveId
        code
        title
        area
        otherPlan
      }
      rowCount
      cells {
        row
        assignmentId
        lineId
        own
        committed
        others
        source {
          document
          line
          text
        }
      }
      waiting
    }
  }
`);

export const AllocateDocument = graphql(`
  mutation Allocate($input: AllocateInput!) {
    allocate(input: $input) {
      ...LedgerPayloadParts
    }
  }
`);
