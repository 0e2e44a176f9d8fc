/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptShareInput = {
  id: string;
  leadId: string;
  richiestaId: string;
};

/** Tempo a cui si riferisce un importo dichiarato. */
export type AmountPeriod =
  | 'annual'
  | 'biennial'
  | 'first_year'
  | 'not_stated'
  | 'one_off'
  | 'triennial';

export type AuditFilter = {
  /** Un oggetto solo. */
  rowId?: string | null | undefined;
  /** Tipo di oggetto, per esempio Objective. */
  type?: string | null | undefined;
};

export type Certainty =
  | 'about'
  | 'at_least'
  | 'if_funded'
  | 'stated';

export type ChooseMailInput = {
  frequency: MailFrequency;
  richiestaId: string;
};

export type Comparator =
  /** Variazione percentuale sul valore di partenza. */
  | 'baseline_plus_percent'
  | 'eq'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte';

/** Chiude una condivisione: chi guida la propria offerta, l'altro la propria accettazione. */
export type EndShareInput = {
  id: string;
  leadId: string;
  richiestaId: string;
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

export type IndicatorKind =
  | 'impact'
  | 'input'
  | 'outcome'
  | 'output'
  | 'process';

export type MailFrequency =
  | 'daily'
  | 'never'
  | 'weekly';

export type NodeType =
  | 'Action'
  | 'AllocationScenario'
  | 'AmbitoEnte'
  | 'BudgetLine'
  | 'Commitment'
  | 'Fund'
  | 'FundReport'
  | 'LedgerEntry'
  | 'Membership'
  | 'Objective'
  | 'Payment'
  | 'Person'
  | 'Plan'
  | 'PlanArea'
  | 'Scheda'
  | 'Settlement';

export type OfferShareInput = {
  actionId: string;
  partnerId: string;
  richiestaId: string;
  until: string;
};

export type PlanStatus =
  | 'adopted'
  | 'closed'
  | 'draft'
  | 'extended'
  | 'in_consultation'
  | 'in_force';

export type ShareStatus =
  | 'accepted'
  | 'ended'
  | 'offered';

export type AuditEventsQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditEventsQuery = { auditEvents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, at: string, actorName: string, role: string, operation: string, type: string, rowId: string, title: string | null, before: string | null, after: string | null } }> } };

export type MailSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MailSettingsQuery = { mailSettings: { on: boolean, frequency: MailFrequency, lastSentAt: string | null } };

export type ChooseMailMutationVariables = Exact<{
  input: ChooseMailInput;
}>;


export type ChooseMailMutation = { chooseMail: { mailChoice: { id: string, frequency: MailFrequency } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type OwnAmbitoQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAmbitoQuery = { ambito: { id: string, name: string, region: string, province: string, comuni: Array<{ id: string }> } | null };

export type TenantsQueryVariables = Exact<{ [key: string]: never; }>;


export type TenantsQuery = { tenants: Array<{ id: string, name: string, region: string, province: string, demo: boolean }> };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { home: { figures: Array<{ key: string, label: string, kind: HomeFigureKind, value: string | null, note: string | null, target: { page: string, id: string | null, filter: string | null } | null }>, tasks: Array<{ key: string, kind: HomeTaskKind, title: string, detail: string | null, dueOn: string | null, target: { page: string, id: string | null, filter: string | null } | null }>, plan: { id: string, title: string, status: PlanStatus, from: string, to: string } | null } };

export type HomeWarningsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeWarningsQuery = { homeWarnings: Array<{ key: string, kind: HomeTaskKind, title: string, detail: string | null, dueOn: string | null, target: { page: string, id: string | null, filter: string | null } | null }> };

export type HomeBudgetQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeBudgetQuery = { budgetHome: { figures: Array<{ key: string, label: string, kind: HomeFigureKind, value: string | null, note: string | null, target: { page: string, id: string | null, filter: string | null } | null }>, tasks: Array<{ key: string, kind: HomeTaskKind, title: string, detail: string | null, dueOn: string | null, target: { page: string, id: string | null, filter: string | null } | null }> } };

export type SharesQueryVariables = Exact<{ [key: string]: never; }>;


export type SharesQuery = { shares: Array<{ id: string, rowId: string, title: string, leadId: string, leadName: string, partnerName: string, mine: boolean, status: ShareStatus, until: string }> };

export type PartnerAmbitiQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerAmbitiQuery = { partnerAmbiti: Array<{ id: string, name: string }> };

export type ActionChoicesQueryVariables = Exact<{
  query?: string | null | undefined;
}>;


export type ActionChoicesQuery = { actions: { edges: Array<{ node: { id: string, code: string | null, title: string } }> } };

export type SharedActionsQueryVariables = Exact<{
  leadId: string;
}>;


export type SharedActionsQuery = { sharedActions: Array<{ id: string, code: string | null, title: string, summary: string | null, partners: Array<string>, schede: Array<{ id: string, label: string, amounts: Array<{ id: string, value: string | null, period: AmountPeriod, certainty: Certainty, fund: string | null }>, indicators: Array<{ id: string, kind: IndicatorKind, name: string, unit: string | null, comparator: Comparator | null, target: string | null, targetText: string | null }> }> }> };

export type ProblemPartsFragment = { field: string | null, code: string, message: string };

export type ConflictPartsFragment = { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> };

export type OfferShareMutationVariables = Exact<{
  input: OfferShareInput;
}>;


export type OfferShareMutation = { offerShare: { share: { id: string, partnerName: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type AcceptShareMutationVariables = Exact<{
  input: AcceptShareInput;
}>;


export type AcceptShareMutation = { acceptShare: { share: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type EndShareMutationVariables = Exact<{
  input: EndShareInput;
}>;


export type EndShareMutation = { endShare: { share: { id: string } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

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
export const ProblemPartsFragmentDoc = new TypedDocumentString(`
    fragment ProblemParts on Problem {
  field
  code
  message
}
    `, {"fragmentName":"ProblemParts"}) as unknown as TypedDocumentString<ProblemPartsFragment, unknown>;
export const ConflictPartsFragmentDoc = new TypedDocumentString(`
    fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}
    `, {"fragmentName":"ConflictParts"}) as unknown as TypedDocumentString<ConflictPartsFragment, unknown>;
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
        title
        before
        after
      }
    }
  }
}
    `, {"hash":"sha256:ee94074acae8b8bedc7bb3395b671d5e27ef291307c755b35fb2f3e9863453dc"}) as unknown as TypedDocumentString<AuditEventsQuery, AuditEventsQueryVariables>;
export const MailSettingsDocument = new TypedDocumentString(`
    query MailSettings {
  mailSettings {
    on
    frequency
    lastSentAt
  }
}
    `, {"hash":"sha256:9b544666afcd7fabb334c510ebcfc74a4750db5fbadae9d2fd1021a8a44b15e6"}) as unknown as TypedDocumentString<MailSettingsQuery, MailSettingsQueryVariables>;
export const ChooseMailDocument = new TypedDocumentString(`
    mutation ChooseMail($input: ChooseMailInput!) {
  chooseMail(input: $input) {
    mailChoice {
      id
      frequency
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:38b2ebfde28fb004eb9a5418b505308f75d38cc5b1ad3884ed7f5df8396945f9"}) as unknown as TypedDocumentString<ChooseMailMutation, ChooseMailMutationVariables>;
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
export const HomeWarningsDocument = new TypedDocumentString(`
    query HomeWarnings {
  homeWarnings {
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
}
    `, {"hash":"sha256:ea44806734420a152fd9d57a6c7b4fc4364b4f1adc437b7bc2f9809894b5f9f3"}) as unknown as TypedDocumentString<HomeWarningsQuery, HomeWarningsQueryVariables>;
export const HomeBudgetDocument = new TypedDocumentString(`
    query HomeBudget {
  budgetHome {
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
  }
}
    `, {"hash":"sha256:a5babfb39d034fa71d121843a210d1acf927c0587fb8268fe23336a3bea1bb36"}) as unknown as TypedDocumentString<HomeBudgetQuery, HomeBudgetQueryVariables>;
export const SharesDocument = new TypedDocumentString(`
    query Shares {
  shares {
    id
    rowId
    title
    leadId
    leadName
    partnerName
    mine
    status
    until
  }
}
    `, {"hash":"sha256:162238a78abc1cd6269676c9e0ae498c445039e36854dc031e8e77fa8c28ca61"}) as unknown as TypedDocumentString<SharesQuery, SharesQueryVariables>;
export const PartnerAmbitiDocument = new TypedDocumentString(`
    query PartnerAmbiti {
  partnerAmbiti {
    id
    name
  }
}
    `, {"hash":"sha256:ff85ae559c9c4ea58b203b4529a7dc73f685c3353fd5628cede61446009ab930"}) as unknown as TypedDocumentString<PartnerAmbitiQuery, PartnerAmbitiQueryVariables>;
export const ActionChoicesDocument = new TypedDocumentString(`
    query ActionChoices($query: String) {
  actions(filter: {query: $query}, first: 20) {
    edges {
      node {
        id
        code
        title
      }
    }
  }
}
    `, {"hash":"sha256:a83e77ea608c330d7560d388720faf78b612d3197d0b01e326c6efd6237dfaae"}) as unknown as TypedDocumentString<ActionChoicesQuery, ActionChoicesQueryVariables>;
export const SharedActionsDocument = new TypedDocumentString(`
    query SharedActions($leadId: ID!) {
  sharedActions(leadId: $leadId) {
    id
    code
    title
    summary
    partners
    schede {
      id
      label
      amounts {
        id
        value
        period
        certainty
        fund
      }
      indicators {
        id
        kind
        name
        unit
        comparator
        target
        targetText
      }
    }
  }
}
    `, {"hash":"sha256:8c43186b13fa570e8fb940555ffed69cd4d8ae062c115a94ed8bdd518a0cff84"}) as unknown as TypedDocumentString<SharedActionsQuery, SharedActionsQueryVariables>;
export const OfferShareDocument = new TypedDocumentString(`
    mutation OfferShare($input: OfferShareInput!) {
  offerShare(input: $input) {
    share {
      id
      partnerName
    }
    problems {
      ...ProblemParts
    }
    conflict {
      ...ConflictParts
    }
  }
}
    fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:f5b40e83b17c2952506a625f273c985e3c5b86e5fb1f186f61e9add94ad133aa"}) as unknown as TypedDocumentString<OfferShareMutation, OfferShareMutationVariables>;
export const AcceptShareDocument = new TypedDocumentString(`
    mutation AcceptShare($input: AcceptShareInput!) {
  acceptShare(input: $input) {
    share {
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
    fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:3dafcc580585307980197d1e8810653837adc7bc3014a5eea93bb156d754817e"}) as unknown as TypedDocumentString<AcceptShareMutation, AcceptShareMutationVariables>;
export const EndShareDocument = new TypedDocumentString(`
    mutation EndShare($input: EndShareInput!) {
  endShare(input: $input) {
    share {
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
    fragment ProblemParts on Problem {
  field
  code
  message
}
fragment ConflictParts on EditConflict {
  version
  changedAt
  changedBy
  fields {
    field
    mine
    theirs
  }
}`, {"hash":"sha256:6675f0259521389dad36a173987ee6a2a72de38ecde920b205f131767ce8e57f"}) as unknown as TypedDocumentString<EndShareMutation, EndShareMutationVariables>;
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