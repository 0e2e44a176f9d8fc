/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Chiede di fermare un lavoro: se non è ancora cominciato non comincia, altrimenti si ferma al primo punto in cui può. */
export type CancelJobInput = {
  id: string;
  richiestaId: string;
};

export type JobState =
  | 'cancelled'
  | 'done'
  | 'failed'
  | 'queued'
  | 'running';

export type JobPartsFragment = { id: string, title: string, state: JobState, stopping: boolean, progressDone: number | null, progressTotal: number | null, progressNote: string | null, summary: string | null, fileId: string | null, targetType: string | null, targetId: string | null, problem: string | null, createdAt: string, endedAt: string | null };

export type JobQueryVariables = Exact<{
  id: string;
}>;


export type JobQuery = { job: { id: string, title: string, state: JobState, stopping: boolean, progressDone: number | null, progressTotal: number | null, progressNote: string | null, summary: string | null, fileId: string | null, targetType: string | null, targetId: string | null, problem: string | null, createdAt: string, endedAt: string | null } | null };

export type MyJobsQueryVariables = Exact<{
  first: number;
}>;


export type MyJobsQuery = { jobs: { edges: Array<{ node: { id: string, title: string, state: JobState, stopping: boolean, progressDone: number | null, progressTotal: number | null, progressNote: string | null, summary: string | null, fileId: string | null, targetType: string | null, targetId: string | null, problem: string | null, createdAt: string, endedAt: string | null } }> } };

export type CancelJobMutationVariables = Exact<{
  input: CancelJobInput;
}>;


export type CancelJobMutation = { cancelJob: { job: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const JobPartsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"JobParts"}) as unknown as TypedDocumentString<JobPartsFragment, unknown>;
export const JobDocument = new TypedDocumentString(`
    query Job($id: ID!) {
  job(id: $id) {
    ...JobParts
  }
}
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
}`, {"hash":"sha256:37f9c932e1623753579a1356ee024864ba8cd3e910c4ec37517c987adae876b5"}) as unknown as TypedDocumentString<JobQuery, JobQueryVariables>;
export const MyJobsDocument = new TypedDocumentString(`
    query MyJobs($first: Int!) {
  jobs(mine: true, first: $first) {
    edges {
      node {
        ...JobParts
      }
    }
  }
}
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
}`, {"hash":"sha256:67a6313767d0f43d8ef48712320e391bc50ec5e7c96f0d89e102d5a4a6ebfc7b"}) as unknown as TypedDocumentString<MyJobsQuery, MyJobsQueryVariables>;
export const CancelJobDocument = new TypedDocumentString(`
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
    `, {"hash":"sha256:78aecde7d430d41df4f6028ce16cf7f56ccd1b54d744499151a5776f14f0d508"}) as unknown as TypedDocumentString<CancelJobMutation, CancelJobMutationVariables>;