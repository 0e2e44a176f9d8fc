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
    "\n  query AuditEvents($filter: AuditFilter, $first: Int!, $after: String) {\n    auditEvents(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          at\n          actorName\n          role\n          operation\n          type\n          rowId\n          before\n          after\n        }\n      }\n    }\n  }\n": typeof types.AuditEventsDocument,
    "\n  query OwnAmbito {\n    ambito {\n      id\n      name\n      region\n      province\n      comuni {\n        id\n      }\n    }\n  }\n": typeof types.OwnAmbitoDocument,
    "\n  query Tenants {\n    tenants {\n      id\n      name\n      region\n      province\n      demo\n    }\n  }\n": typeof types.TenantsDocument,
    "\n  query Home {\n    home {\n      figures {\n        key\n        label\n        kind\n        value\n        note\n        target {\n          page\n          id\n          filter\n        }\n      }\n      tasks {\n        key\n        kind\n        title\n        detail\n        dueOn\n        target {\n          page\n          id\n          filter\n        }\n      }\n      plan {\n        id\n        title\n        status\n        from\n        to\n      }\n    }\n  }\n": typeof types.HomeDocument,
    "\n  query Search($query: String!, $first: Int!) {\n    search(query: $query, first: $first) {\n      type\n      id\n      title\n      context\n    }\n  }\n": typeof types.SearchDocument,
};
const documents: Documents = {
    "\n  query AuditEvents($filter: AuditFilter, $first: Int!, $after: String) {\n    auditEvents(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          at\n          actorName\n          role\n          operation\n          type\n          rowId\n          before\n          after\n        }\n      }\n    }\n  }\n": types.AuditEventsDocument,
    "\n  query OwnAmbito {\n    ambito {\n      id\n      name\n      region\n      province\n      comuni {\n        id\n      }\n    }\n  }\n": types.OwnAmbitoDocument,
    "\n  query Tenants {\n    tenants {\n      id\n      name\n      region\n      province\n      demo\n    }\n  }\n": types.TenantsDocument,
    "\n  query Home {\n    home {\n      figures {\n        key\n        label\n        kind\n        value\n        note\n        target {\n          page\n          id\n          filter\n        }\n      }\n      tasks {\n        key\n        kind\n        title\n        detail\n        dueOn\n        target {\n          page\n          id\n          filter\n        }\n      }\n      plan {\n        id\n        title\n        status\n        from\n        to\n      }\n    }\n  }\n": types.HomeDocument,
    "\n  query Search($query: String!, $first: Int!) {\n    search(query: $query, first: $first) {\n      type\n      id\n      title\n      context\n    }\n  }\n": types.SearchDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEvents($filter: AuditFilter, $first: Int!, $after: String) {\n    auditEvents(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          at\n          actorName\n          role\n          operation\n          type\n          rowId\n          before\n          after\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AuditEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnAmbito {\n    ambito {\n      id\n      name\n      region\n      province\n      comuni {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').OwnAmbitoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tenants {\n    tenants {\n      id\n      name\n      region\n      province\n      demo\n    }\n  }\n"): typeof import('./graphql').TenantsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home {\n    home {\n      figures {\n        key\n        label\n        kind\n        value\n        note\n        target {\n          page\n          id\n          filter\n        }\n      }\n      tasks {\n        key\n        kind\n        title\n        detail\n        dueOn\n        target {\n          page\n          id\n          filter\n        }\n      }\n      plan {\n        id\n        title\n        status\n        from\n        to\n      }\n    }\n  }\n"): typeof import('./graphql').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($query: String!, $first: Int!) {\n    search(query: $query, first: $first) {\n      type\n      id\n      title\n      context\n    }\n  }\n"): typeof import('./graphql').SearchDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
