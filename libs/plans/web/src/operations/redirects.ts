import { graphql } from '../generated';

/** Search and notices name a scheda or an area by its id alone: these find the page that shows it. */
export const SchedaPlaceDocument = graphql(`
  query SchedaPlace($id: ID!) {
    scheda(id: $id) {
      id
      objective {
        id
      }
      action {
        id
      }
    }
  }
`);

export const AreaPlaceDocument = graphql(`
  query AreaPlace($id: ID!) {
    node(type: PlanArea, id: $id) {
      id
      ... on PlanArea {
        plan {
          id
        }
      }
    }
  }
`);
