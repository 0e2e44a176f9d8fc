import { graphql } from '../generated';

export const ImportedPaymentsDocument = graphql(`
  query ImportedPayments($filter: ImportedPaymentFilter, $first: Int!, $after: String) {
    importedPayments(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          number
          paidOn
          value
          supplierCode
          supplierText
          invoiceNumber
          cig
          commitmentText
          subject
          status
          setAside
          version
          budgetImport {
            id
            fileName
          }
          payment {
            id
            settlement {
              id
              title
              commitment {
                id
                title
              }
            }
          }
        }
      }
    }
  }
`);

export const PaymentMatchesDocument = graphql(`
  query PaymentMatches($importedPaymentIds: [ID!]!) {
    paymentMatches(importedPaymentIds: $importedPaymentIds) {
      importedPaymentId
      matches {
        settlementId
        title
        commitmentId
        commitmentTitle
        supplierText
        invoiceNumber
        left
        paymentId
        certainty
        reasons
        obstacle
      }
    }
  }
`);

export const PayableSettlementsDocument = graphql(`
  query PayableSettlements($query: String!) {
    payableSettlements(query: $query) {
      id
      title
      commitmentTitle
      supplierText
      invoiceNumber
      left
    }
  }
`);

export const ReconcilePaymentsDocument = graphql(`
  mutation ReconcilePayments($input: ReconcilePaymentsInput!) {
    reconcilePayments(input: $input) {
      importedPayment {
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

export const SetAsidePaymentDocument = graphql(`
  mutation SetAsidePayment($input: SetAsidePaymentInput!) {
    setAsidePayment(input: $input) {
      importedPayment {
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

export const ReopenPaymentDocument = graphql(`
  mutation ReopenPayment($input: ReopenPaymentInput!) {
    reopenPayment(input: $input) {
      importedPayment {
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
