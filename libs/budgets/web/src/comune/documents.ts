import { graphql } from '../generated';

export const ComuneBudgetDocument = graphql(`
  query ComuneBudget($ambitoComuneId: ID, $year: Int) {
    comuneBudget(ambitoComuneId: $ambitoComuneId, year: $year) {
      comune {
        id
        name
        population
        populationYear
      }
      comuni {
        id
        name
      }
      year
      years
      pays {
        key
        kind
        title
        due
        received
        overdue
        previous
        scenarioId
      }
      gets {
        key
        actionId
        objectiveId
        title
        plan
        funds
        allocated
        committed
        paid
      }
      getsCount
      figures {
        allocated
        committed
        paid
      }
      together {
        allocated
        committed
        paid
      }
      ambito {
        allocated
        committed
        paid
      }
    }
  }
`);

export const BudgetComuniDocument = graphql(`
  query BudgetComuni($year: Int) {
    budgetComuni(year: $year) {
      year
      years
      rows {
        comune {
          id
          name
          population
        }
        quota
        figures {
          allocated
          committed
          paid
        }
      }
    }
  }
`);
