import { graphql } from '../generated';

export const DeadlinesDocument = graphql(`
  query Deadlines($filter: DeadlineFilter) {
    deadlines(filter: $filter) {
      total
      overdue
      deadlines {
        id
        kind
        date
        daysLeft
        title
        fundId
        fundName
        who
        value
        target
        targetId
      }
    }
  }
`);

export const DeadlineFundsDocument = graphql(`
  query DeadlineFunds {
    funds(first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

export const RemindersDocument = graphql(`
  query Reminders {
    reminders(first: 50) {
      totalCount
      edges {
        node {
          id
          kind
          dueOn
          title
          target
          targetId
          version
        }
      }
    }
  }
`);

export const CloseReminderDocument = graphql(`
  mutation CloseReminder($input: CloseReminderInput!) {
    closeReminder(input: $input) {
      reminder {
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
