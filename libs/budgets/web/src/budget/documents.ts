import { graphql } from '../generated';

export const BudgetYearsDocument = graphql(`
  query BudgetYears {
    budgetYears {
      year
      state
      version
      acts {
        id
        step
        actKind
        organ
        number
        actDate
        note
      }
    }
  }
`);

export const BudgetDocument = graphql(`
  query Budget($year: Int, $by: BudgetDimension!, $filter: BudgetFilter, $first: Int!) {
    budget(year: $year, by: $by, filter: $filter, first: $first) {
      rowCount
      rows {
        key
        label
        detail
        sharedElsewhere
        figures {
          ...BudgetFigureParts
        }
      }
      totals {
        ...BudgetFigureParts
      }
      given {
        assigned
        unallocated
        toOtherYears
        fromOtherYears
      }
      crumbs {
        by
        key
        label
      }
    }
  }
`);

export const BudgetFigurePartsFragment = graphql(`
  fragment BudgetFigureParts on BudgetFigures {
    assigned
    preventivo
    variations
    assestato
    committed
    settled
    paid
    reported
    left
  }
`);

export const BudgetVariationsDocument = graphql(`
  query BudgetVariations($year: Int!) {
    budgetVariations(year: $year, first: 200) {
      rowCount
      net
      rows {
        id
        kind
        date
        title
        reason
        actKind
        organ
        number
        actDate
        net
        value
      }
    }
  }
`);

export const CommitmentYearsDocument = graphql(`
  query BudgetCommitmentYears($year: Int!) {
    commitmentYears(year: $year, first: 200) {
      rowCount
      rows {
        id
        title
        provider
        from
        to
        committed
        shares {
          year
          months
          value
        }
      }
    }
  }
`);

export const BudgetChecksDocument = graphql(`
  query BudgetChecks($year: Int!) {
    budgetChecks(year: $year) {
      rowCount
      rows {
        id
        type
        title
        planCode
        stated
        allocated
        source {
          document
          line
          text
        }
      }
    }
  }
`);

export const ApproveBudgetYearDocument = graphql(`
  mutation ApproveBudgetYear($input: ApproveBudgetYearInput!) {
    approveBudgetYear(input: $input) {
      budgetYear {
        id
        year
        state
        version
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
