import { graphql } from '../generated';

export const BudgetYearsDocument = graphql(`
  query BudgetYears {
    budgetYears {
      year
      hasLines
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

/** The page in one question: with `whole`, also how the budget of the year was formed and its contracts over years. */
export const BudgetDocument = graphql(`
  query Budget(
    $year: Int
    $by: BudgetDimension!
    $filter: BudgetFilter
    $first: Int!
    $ofYear: Int!
    $whole: Boolean!
  ) {
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
    budgetVariations(year: $ofYear, first: 200) @include(if: $whole) {
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
    commitmentYears(year: $ofYear, first: 200) @include(if: $whole) {
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

export const BudgetChecksDocument = graphql(`
  query BudgetChecks($year: Int!) {
    budgetChecks(year: $year) {
      rowCount
      rows {
        key
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
        state
        changed
        mine
        assigneeId
        assigneeName
        reason
        decidedBy
        decidedAt
        version
      }
    }
  }
`);

export const BudgetWarningAssigneesDocument = graphql(`
  query BudgetWarningAssignees {
    warningAssignees {
      id
      name
    }
  }
`);

export const AssignBudgetWarningDocument = graphql(`
  mutation AssignBudgetWarning($input: AssignBudgetWarningInput!) {
    assignBudgetWarning(input: $input) {
      budgetWarning {
        id
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

export const DismissBudgetWarningDocument = graphql(`
  mutation DismissBudgetWarning($input: DismissBudgetWarningInput!) {
    dismissBudgetWarning(input: $input) {
      budgetWarning {
        id
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

export const ReopenBudgetWarningDocument = graphql(`
  mutation ReopenBudgetWarning($input: ReopenBudgetWarningInput!) {
    reopenBudgetWarning(input: $input) {
      budgetWarning {
        id
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
