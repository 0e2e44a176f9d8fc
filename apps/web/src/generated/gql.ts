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
    "\n  query AuditEvents($filter: AuditFilter, $first: Int!, $after: String) {\n    auditEvents(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          at\n          actorName\n          role\n          operation\n          type\n          rowId\n          title\n          before\n          after\n        }\n      }\n    }\n  }\n": typeof types.AuditEventsDocument,
    "\n  query MailSettings {\n    mailSettings {\n      on\n      frequency\n      lastSentAt\n    }\n  }\n": typeof types.MailSettingsDocument,
    "\n  mutation ChooseMail($input: ChooseMailInput!) {\n    chooseMail(input: $input) {\n      mailChoice {\n        id\n        frequency\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n": typeof types.ChooseMailDocument,
    "\n  query OwnAmbito {\n    ambito {\n      id\n      name\n      region\n      province\n      comuni {\n        id\n      }\n    }\n  }\n": typeof types.OwnAmbitoDocument,
    "\n  query Tenants {\n    tenants {\n      id\n      name\n      region\n      province\n      demo\n    }\n  }\n": typeof types.TenantsDocument,
    "\n  query Home {\n    home {\n      figures {\n        key\n        label\n        kind\n        value\n        note\n        target {\n          page\n          id\n          filter\n        }\n      }\n      tasks {\n        key\n        kind\n        title\n        detail\n        dueOn\n        target {\n          page\n          id\n          filter\n        }\n      }\n      plan {\n        id\n        title\n        status\n        from\n        to\n      }\n    }\n  }\n": typeof types.HomeDocument,
    "\n  query HomeWarnings {\n    homeWarnings {\n      key\n      kind\n      title\n      detail\n      dueOn\n      target {\n        page\n        id\n        filter\n      }\n    }\n  }\n": typeof types.HomeWarningsDocument,
    "\n  query HomeBudget {\n    budgetHome {\n      figures {\n        key\n        label\n        kind\n        value\n        note\n        target {\n          page\n          id\n          filter\n        }\n      }\n      tasks {\n        key\n        kind\n        title\n        detail\n        dueOn\n        target {\n          page\n          id\n          filter\n        }\n      }\n    }\n  }\n": typeof types.HomeBudgetDocument,
    "\n  query Shares {\n    shares {\n      id\n      rowId\n      title\n      leadId\n      leadName\n      partnerName\n      mine\n      status\n      until\n    }\n  }\n": typeof types.SharesDocument,
    "\n  query PartnerAmbiti {\n    partnerAmbiti {\n      id\n      name\n    }\n  }\n": typeof types.PartnerAmbitiDocument,
    "\n  query ActionChoices($query: String) {\n    actions(filter: { query: $query }, first: 20) {\n      edges {\n        node {\n          id\n          code\n          title\n        }\n      }\n    }\n  }\n": typeof types.ActionChoicesDocument,
    "\n  query SharedActions($leadId: ID!) {\n    sharedActions(leadId: $leadId) {\n      id\n      code\n      title\n      summary\n      partners\n      schede {\n        id\n        label\n        amounts {\n          id\n          value\n          period\n          certainty\n          fund\n        }\n        indicators {\n          id\n          kind\n          name\n          unit\n          comparator\n          target\n          targetText\n        }\n      }\n    }\n  }\n": typeof types.SharedActionsDocument,
    "\n  fragment ProblemParts on Problem {\n    field\n    code\n    message\n  }\n": typeof types.ProblemPartsFragmentDoc,
    "\n  fragment ConflictParts on EditConflict {\n    version\n    changedAt\n    changedBy\n    fields {\n      field\n      mine\n      theirs\n    }\n  }\n": typeof types.ConflictPartsFragmentDoc,
    "\n  mutation OfferShare($input: OfferShareInput!) {\n    offerShare(input: $input) {\n      share {\n        id\n        partnerName\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n": typeof types.OfferShareDocument,
    "\n  mutation AcceptShare($input: AcceptShareInput!) {\n    acceptShare(input: $input) {\n      share {\n        id\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n": typeof types.AcceptShareDocument,
    "\n  mutation EndShare($input: EndShareInput!) {\n    endShare(input: $input) {\n      share {\n        id\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n": typeof types.EndShareDocument,
    "\n  query Search($query: String!, $first: Int!) {\n    search(query: $query, first: $first) {\n      type\n      id\n      title\n      context\n    }\n  }\n": typeof types.SearchDocument,
};
const documents: Documents = {
    "\n  query AuditEvents($filter: AuditFilter, $first: Int!, $after: String) {\n    auditEvents(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          at\n          actorName\n          role\n          operation\n          type\n          rowId\n          title\n          before\n          after\n        }\n      }\n    }\n  }\n": types.AuditEventsDocument,
    "\n  query MailSettings {\n    mailSettings {\n      on\n      frequency\n      lastSentAt\n    }\n  }\n": types.MailSettingsDocument,
    "\n  mutation ChooseMail($input: ChooseMailInput!) {\n    chooseMail(input: $input) {\n      mailChoice {\n        id\n        frequency\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n": types.ChooseMailDocument,
    "\n  query OwnAmbito {\n    ambito {\n      id\n      name\n      region\n      province\n      comuni {\n        id\n      }\n    }\n  }\n": types.OwnAmbitoDocument,
    "\n  query Tenants {\n    tenants {\n      id\n      name\n      region\n      province\n      demo\n    }\n  }\n": types.TenantsDocument,
    "\n  query Home {\n    home {\n      figures {\n        key\n        label\n        kind\n        value\n        note\n        target {\n          page\n          id\n          filter\n        }\n      }\n      tasks {\n        key\n        kind\n        title\n        detail\n        dueOn\n        target {\n          page\n          id\n          filter\n        }\n      }\n      plan {\n        id\n        title\n        status\n        from\n        to\n      }\n    }\n  }\n": types.HomeDocument,
    "\n  query HomeWarnings {\n    homeWarnings {\n      key\n      kind\n      title\n      detail\n      dueOn\n      target {\n        page\n        id\n        filter\n      }\n    }\n  }\n": types.HomeWarningsDocument,
    "\n  query HomeBudget {\n    budgetHome {\n      figures {\n        key\n        label\n        kind\n        value\n        note\n        target {\n          page\n          id\n          filter\n        }\n      }\n      tasks {\n        key\n        kind\n        title\n        detail\n        dueOn\n        target {\n          page\n          id\n          filter\n        }\n      }\n    }\n  }\n": types.HomeBudgetDocument,
    "\n  query Shares {\n    shares {\n      id\n      rowId\n      title\n      leadId\n      leadName\n      partnerName\n      mine\n      status\n      until\n    }\n  }\n": types.SharesDocument,
    "\n  query PartnerAmbiti {\n    partnerAmbiti {\n      id\n      name\n    }\n  }\n": types.PartnerAmbitiDocument,
    "\n  query ActionChoices($query: String) {\n    actions(filter: { query: $query }, first: 20) {\n      edges {\n        node {\n          id\n          code\n          title\n        }\n      }\n    }\n  }\n": types.ActionChoicesDocument,
    "\n  query SharedActions($leadId: ID!) {\n    sharedActions(leadId: $leadId) {\n      id\n      code\n      title\n      summary\n      partners\n      schede {\n        id\n        label\n        amounts {\n          id\n          value\n          period\n          certainty\n          fund\n        }\n        indicators {\n          id\n          kind\n          name\n          unit\n          comparator\n          target\n          targetText\n        }\n      }\n    }\n  }\n": types.SharedActionsDocument,
    "\n  fragment ProblemParts on Problem {\n    field\n    code\n    message\n  }\n": types.ProblemPartsFragmentDoc,
    "\n  fragment ConflictParts on EditConflict {\n    version\n    changedAt\n    changedBy\n    fields {\n      field\n      mine\n      theirs\n    }\n  }\n": types.ConflictPartsFragmentDoc,
    "\n  mutation OfferShare($input: OfferShareInput!) {\n    offerShare(input: $input) {\n      share {\n        id\n        partnerName\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n": types.OfferShareDocument,
    "\n  mutation AcceptShare($input: AcceptShareInput!) {\n    acceptShare(input: $input) {\n      share {\n        id\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n": types.AcceptShareDocument,
    "\n  mutation EndShare($input: EndShareInput!) {\n    endShare(input: $input) {\n      share {\n        id\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n": types.EndShareDocument,
    "\n  query Search($query: String!, $first: Int!) {\n    search(query: $query, first: $first) {\n      type\n      id\n      title\n      context\n    }\n  }\n": types.SearchDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEvents($filter: AuditFilter, $first: Int!, $after: String) {\n    auditEvents(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          at\n          actorName\n          role\n          operation\n          type\n          rowId\n          title\n          before\n          after\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AuditEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailSettings {\n    mailSettings {\n      on\n      frequency\n      lastSentAt\n    }\n  }\n"): typeof import('./graphql').MailSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseMail($input: ChooseMailInput!) {\n    chooseMail(input: $input) {\n      mailChoice {\n        id\n        frequency\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n"): typeof import('./graphql').ChooseMailDocument;
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
export function graphql(source: "\n  query HomeWarnings {\n    homeWarnings {\n      key\n      kind\n      title\n      detail\n      dueOn\n      target {\n        page\n        id\n        filter\n      }\n    }\n  }\n"): typeof import('./graphql').HomeWarningsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeBudget {\n    budgetHome {\n      figures {\n        key\n        label\n        kind\n        value\n        note\n        target {\n          page\n          id\n          filter\n        }\n      }\n      tasks {\n        key\n        kind\n        title\n        detail\n        dueOn\n        target {\n          page\n          id\n          filter\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HomeBudgetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shares {\n    shares {\n      id\n      rowId\n      title\n      leadId\n      leadName\n      partnerName\n      mine\n      status\n      until\n    }\n  }\n"): typeof import('./graphql').SharesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnerAmbiti {\n    partnerAmbiti {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').PartnerAmbitiDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActionChoices($query: String) {\n    actions(filter: { query: $query }, first: 20) {\n      edges {\n        node {\n          id\n          code\n          title\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ActionChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedActions($leadId: ID!) {\n    sharedActions(leadId: $leadId) {\n      id\n      code\n      title\n      summary\n      partners\n      schede {\n        id\n        label\n        amounts {\n          id\n          value\n          period\n          certainty\n          fund\n        }\n        indicators {\n          id\n          kind\n          name\n          unit\n          comparator\n          target\n          targetText\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SharedActionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProblemParts on Problem {\n    field\n    code\n    message\n  }\n"): typeof import('./graphql').ProblemPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConflictParts on EditConflict {\n    version\n    changedAt\n    changedBy\n    fields {\n      field\n      mine\n      theirs\n    }\n  }\n"): typeof import('./graphql').ConflictPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferShare($input: OfferShareInput!) {\n    offerShare(input: $input) {\n      share {\n        id\n        partnerName\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n"): typeof import('./graphql').OfferShareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptShare($input: AcceptShareInput!) {\n    acceptShare(input: $input) {\n      share {\n        id\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n"): typeof import('./graphql').AcceptShareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndShare($input: EndShareInput!) {\n    endShare(input: $input) {\n      share {\n        id\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n"): typeof import('./graphql').EndShareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($query: String!, $first: Int!) {\n    search(query: $query, first: $first) {\n      type\n      id\n      title\n      context\n    }\n  }\n"): typeof import('./graphql').SearchDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
