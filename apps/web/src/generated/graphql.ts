/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AuditFilter = {
  /** Un oggetto solo. */
  rowId?: string | null | undefined;
  /** Tipo di oggetto, per esempio Objective. */
  type?: string | null | undefined;
};

export type HomeFigureKind =
  | 'count'
  | 'money';

export type HomeTaskKind =
  | 'approval'
  | 'due'
  | 'info'
  | 'late'
  | 'warning';

export type NodeType =
  | 'Action'
  | 'AmbitoEnte'
  | 'Membership'
  | 'Objective'
  | 'Person'
  | 'Plan'
  | 'PlanArea'
  | 'Scheda';

export type PlanStatus =
  | 'closed'
  | 'draft'
  | 'in_force';

export type AuditEventsQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditEventsQuery = { auditEvents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, at: string, actorName: string, role: string, operation: string, type: string, rowId: string, before: string | null, after: string | null } }> } };

export type OwnAmbitoQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAmbitoQuery = { ambito: { id: string, name: string, region: string, province: string, comuni: Array<{ id: string }> } | null };

export type TenantsQueryVariables = Exact<{ [key: string]: never; }>;


export type TenantsQuery = { tenants: Array<{ id: string, name: string, region: string, province: string, demo: boolean }> };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { home: { figures: Array<{ key: string, label: string, kind: HomeFigureKind, value: string | null, note: string | null, target: { page: string, id: string | null, filter: string | null } | null }>, tasks: Array<{ key: string, kind: HomeTaskKind, title: string, detail: string | null, dueOn: string | null, target: { page: string, id: string | null, filter: string | null } | null }>, plan: { id: string, title: string, status: PlanStatus, from: string, to: string } | null } };

export type SearchQueryVariables = Exact<{
  query: string;
  first: number;
}>;


export type SearchQuery = { search: Array<{ type: NodeType, id: string, title: string, context: string | null }> };

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

export const AuditEventsDocument = new TypedDocumentString(`
    query AuditEvents($filter: AuditFilter, $first: Int!, $after: String) {
  auditEvents(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        at
        actorName
        role
        operation
        type
        rowId
        before
        after
      }
    }
  }
}
    `, {"hash":"sha256:9e1e56a14b10a1d01b25d20af50bc0025247561c640fd1d01da6e054ff306baf"}) as unknown as TypedDocumentString<AuditEventsQuery, AuditEventsQueryVariables>;
export const OwnAmbitoDocument = new TypedDocumentString(`
    query OwnAmbito {
  ambito {
    id
    name
    region
    province
    comuni {
      id
    }
  }
}
    `, {"hash":"sha256:4bff8e85d22b005f17a48ecaf182864873d1e6405dcbabe19a02b69fd6492480"}) as unknown as TypedDocumentString<OwnAmbitoQuery, OwnAmbitoQueryVariables>;
export const TenantsDocument = new TypedDocumentString(`
    query Tenants {
  tenants {
    id
    name
    region
    province
    demo
  }
}
    `, {"hash":"sha256:5293ea43b439220b0b2b8e7edc9d8af5683f20fa93400eb29867e7094616d83b"}) as unknown as TypedDocumentString<TenantsQuery, TenantsQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  home {
    figures {
      key
      label
      kind
      value
      note
      target {
        page
        id
        filter
      }
    }
    tasks {
      key
      kind
      title
      detail
      dueOn
      target {
        page
        id
        filter
      }
    }
    plan {
      id
      title
      status
      from
      to
    }
  }
}
    `, {"hash":"sha256:046c8707617006e0b9b19eac13028e7d6700f178c1d96aea4d04318338f49415"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $first: Int!) {
  search(query: $query, first: $first) {
    type
    id
    title
    context
  }
}
    `, {"hash":"sha256:b2c43448fd272f5895a695bdf8a65408dc11aff3079d43ba5633005076726abb"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;