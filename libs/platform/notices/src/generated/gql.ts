/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment JobParts on Job {\n    id\n    title\n    state\n    stopping\n    progressDone\n    progressTotal\n    progressNote\n    summary\n    fileId\n    targetType\n    targetId\n    problem\n    createdAt\n    endedAt\n  }\n": typeof types.JobPartsFragmentDoc,
    "\n  query Job($id: ID!) {\n    job(id: $id) {\n      ...JobParts\n    }\n  }\n": typeof types.JobDocument,
    "\n  query MyJobs($first: Int!) {\n    jobs(mine: true, first: $first) {\n      edges {\n        node {\n          ...JobParts\n        }\n      }\n    }\n  }\n": typeof types.MyJobsDocument,
    "\n  mutation CancelJob($input: CancelJobInput!) {\n    cancelJob(input: $input) {\n      job {\n        id\n      }\n      problems {\n        field\n        code\n        message\n      }\n    }\n  }\n": typeof types.CancelJobDocument,
};
const documents: Documents = {
    "\n  fragment JobParts on Job {\n    id\n    title\n    state\n    stopping\n    progressDone\n    progressTotal\n    progressNote\n    summary\n    fileId\n    targetType\n    targetId\n    problem\n    createdAt\n    endedAt\n  }\n": types.JobPartsFragmentDoc,
    "\n  query Job($id: ID!) {\n    job(id: $id) {\n      ...JobParts\n    }\n  }\n": types.JobDocument,
    "\n  query MyJobs($first: Int!) {\n    jobs(mine: true, first: $first) {\n      edges {\n        node {\n          ...JobParts\n        }\n      }\n    }\n  }\n": types.MyJobsDocument,
    "\n  mutation CancelJob($input: CancelJobInput!) {\n    cancelJob(input: $input) {\n      job {\n        id\n      }\n      problems {\n        field\n        code\n        message\n      }\n    }\n  }\n": types.CancelJobDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobParts on Job {\n    id\n    title\n    state\n    stopping\n    progressDone\n    progressTotal\n    progressNote\n    summary\n    fileId\n    targetType\n    targetId\n    problem\n    createdAt\n    endedAt\n  }\n"): typeof import('./graphql').JobPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Job($id: ID!) {\n    job(id: $id) {\n      ...JobParts\n    }\n  }\n"): typeof import('./graphql').JobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyJobs($first: Int!) {\n    jobs(mine: true, first: $first) {\n      edges {\n        node {\n          ...JobParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MyJobsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelJob($input: CancelJobInput!) {\n    cancelJob(input: $input) {\n      job {\n        id\n      }\n      problems {\n        field\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CancelJobDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
