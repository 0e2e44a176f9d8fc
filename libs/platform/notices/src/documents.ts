import { graphql } from './generated';
import type { JobPartsFragment } from './generated/graphql';

graphql(`
  fragment JobParts on Job {
    id
    title
    state
    stopping
    progressDone
    progressTotal
    progressNote
    summary
    fileId
    targetType
    targetId
    problem
    createdAt
    endedAt
  }
`);

export type Job = JobPartsFragment;

export const JobDocument = graphql(`
  query Job($id: ID!) {
    job(id: $id) {
      ...JobParts
    }
  }
`);

export const MyJobsDocument = graphql(`
  query MyJobs($first: Int!) {
    jobs(mine: true, first: $first) {
      edges {
        node {
          ...JobParts
        }
      }
    }
  }
`);

export const CancelJobDocument = graphql(`
  mutation CancelJob($input: CancelJobInput!) {
    cancelJob(input: $input) {
      job {
        id
      }
      problems {
        field
        code
        message
      }
    }
  }
`);
