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
    "\n  query Comuni($filter: ComuneFilter, $first: Int!, $after: String) {\n    comuni(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          istat\n          name\n          belfiore\n          province\n          region\n          population\n          populationYear\n        }\n      }\n    }\n  }\n": typeof types.ComuniDocument,
    "\n  query AmbitoComuni {\n    ambito {\n      id\n      name\n      comuni {\n        id\n        from\n        to\n        comune {\n          istat\n          name\n          belfiore\n          province\n          population\n          populationYear\n        }\n      }\n    }\n  }\n": typeof types.AmbitoComuniDocument,
    "\n  query Enti($filter: EnteFilter, $first: Int!, $after: String) {\n    enti(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          relation\n          from\n          to\n          ente {\n            id\n            name\n            kind\n            codiceFiscale\n            partitaIva\n            codiceIpa\n            comune {\n              istat\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.EntiDocument,
    "\n  query AmbitoEnte($id: ID!) {\n    ambitoEnte(id: $id) {\n      id\n      relation\n      from\n      to\n      version\n      ente {\n        id\n        name\n        kind\n        codiceFiscale\n        partitaIva\n        codiceIpa\n        comune {\n          istat\n          name\n          province\n        }\n      }\n      memberships {\n        id\n        role\n        from\n        to\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n    }\n  }\n": typeof types.AmbitoEnteDocument,
    "\n  mutation RelateEnte($input: RelateEnteInput!) {\n    relateEnte(input: $input) {\n      ambitoEnte {\n        id\n        ente {\n          id\n          name\n        }\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n": typeof types.RelateEnteDocument,
    "\n  mutation EndEnteRelation($input: EndEnteRelationInput!) {\n    endEnteRelation(input: $input) {\n      ambitoEnte {\n        id\n        to\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n": typeof types.EndEnteRelationDocument,
    "\n  query RegistroEnti($query: String!) {\n    registroEnti(query: $query) {\n      id\n      name\n      kind\n      codiceFiscale\n    }\n  }\n": typeof types.RegistroEntiDocument,
    "\n  fragment ProblemParts on Problem {\n    field\n    code\n    message\n  }\n": typeof types.ProblemPartsFragmentDoc,
    "\n  fragment ConflictParts on EditConflict {\n    version\n    changedAt\n    changedBy\n    fields {\n      field\n      mine\n      theirs\n    }\n  }\n": typeof types.ConflictPartsFragmentDoc,
    "\n  query People($filter: PersonFilter, $first: Int!, $after: String) {\n    people(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          givenName\n          familyName\n          email\n          jobTitle\n          canLogIn\n          memberships {\n            id\n            role\n            from\n            to\n            ente {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query Person($id: ID!) {\n    person(id: $id) {\n      id\n      givenName\n      familyName\n      email\n      phone\n      jobTitle\n      canLogIn\n      version\n      memberships {\n        id\n        role\n        from\n        to\n        version\n        ente {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.PersonDocument,
    "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      person {\n        id\n        version\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n": typeof types.CreatePersonDocument,
    "\n  mutation UpdatePerson($input: UpdatePersonInput!) {\n    updatePerson(input: $input) {\n      person {\n        id\n        version\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n": typeof types.UpdatePersonDocument,
    "\n  mutation GrantMembership($input: GrantMembershipInput!) {\n    grantMembership(input: $input) {\n      membership {\n        id\n        version\n        to\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n": typeof types.GrantMembershipDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      membership {\n        id\n        version\n        to\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n": typeof types.EndMembershipDocument,
};
const documents: Documents = {
    "\n  query Comuni($filter: ComuneFilter, $first: Int!, $after: String) {\n    comuni(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          istat\n          name\n          belfiore\n          province\n          region\n          population\n          populationYear\n        }\n      }\n    }\n  }\n": types.ComuniDocument,
    "\n  query AmbitoComuni {\n    ambito {\n      id\n      name\n      comuni {\n        id\n        from\n        to\n        comune {\n          istat\n          name\n          belfiore\n          province\n          population\n          populationYear\n        }\n      }\n    }\n  }\n": types.AmbitoComuniDocument,
    "\n  query Enti($filter: EnteFilter, $first: Int!, $after: String) {\n    enti(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          relation\n          from\n          to\n          ente {\n            id\n            name\n            kind\n            codiceFiscale\n            partitaIva\n            codiceIpa\n            comune {\n              istat\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.EntiDocument,
    "\n  query AmbitoEnte($id: ID!) {\n    ambitoEnte(id: $id) {\n      id\n      relation\n      from\n      to\n      version\n      ente {\n        id\n        name\n        kind\n        codiceFiscale\n        partitaIva\n        codiceIpa\n        comune {\n          istat\n          name\n          province\n        }\n      }\n      memberships {\n        id\n        role\n        from\n        to\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n    }\n  }\n": types.AmbitoEnteDocument,
    "\n  mutation RelateEnte($input: RelateEnteInput!) {\n    relateEnte(input: $input) {\n      ambitoEnte {\n        id\n        ente {\n          id\n          name\n        }\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n": types.RelateEnteDocument,
    "\n  mutation EndEnteRelation($input: EndEnteRelationInput!) {\n    endEnteRelation(input: $input) {\n      ambitoEnte {\n        id\n        to\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n": types.EndEnteRelationDocument,
    "\n  query RegistroEnti($query: String!) {\n    registroEnti(query: $query) {\n      id\n      name\n      kind\n      codiceFiscale\n    }\n  }\n": types.RegistroEntiDocument,
    "\n  fragment ProblemParts on Problem {\n    field\n    code\n    message\n  }\n": types.ProblemPartsFragmentDoc,
    "\n  fragment ConflictParts on EditConflict {\n    version\n    changedAt\n    changedBy\n    fields {\n      field\n      mine\n      theirs\n    }\n  }\n": types.ConflictPartsFragmentDoc,
    "\n  query People($filter: PersonFilter, $first: Int!, $after: String) {\n    people(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          givenName\n          familyName\n          email\n          jobTitle\n          canLogIn\n          memberships {\n            id\n            role\n            from\n            to\n            ente {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  query Person($id: ID!) {\n    person(id: $id) {\n      id\n      givenName\n      familyName\n      email\n      phone\n      jobTitle\n      canLogIn\n      version\n      memberships {\n        id\n        role\n        from\n        to\n        version\n        ente {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.PersonDocument,
    "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      person {\n        id\n        version\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n": types.CreatePersonDocument,
    "\n  mutation UpdatePerson($input: UpdatePersonInput!) {\n    updatePerson(input: $input) {\n      person {\n        id\n        version\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n": types.UpdatePersonDocument,
    "\n  mutation GrantMembership($input: GrantMembershipInput!) {\n    grantMembership(input: $input) {\n      membership {\n        id\n        version\n        to\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n": types.GrantMembershipDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      membership {\n        id\n        version\n        to\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n": types.EndMembershipDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Comuni($filter: ComuneFilter, $first: Int!, $after: String) {\n    comuni(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          istat\n          name\n          belfiore\n          province\n          region\n          population\n          populationYear\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ComuniDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AmbitoComuni {\n    ambito {\n      id\n      name\n      comuni {\n        id\n        from\n        to\n        comune {\n          istat\n          name\n          belfiore\n          province\n          population\n          populationYear\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AmbitoComuniDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Enti($filter: EnteFilter, $first: Int!, $after: String) {\n    enti(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          relation\n          from\n          to\n          ente {\n            id\n            name\n            kind\n            codiceFiscale\n            partitaIva\n            codiceIpa\n            comune {\n              istat\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EntiDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AmbitoEnte($id: ID!) {\n    ambitoEnte(id: $id) {\n      id\n      relation\n      from\n      to\n      version\n      ente {\n        id\n        name\n        kind\n        codiceFiscale\n        partitaIva\n        codiceIpa\n        comune {\n          istat\n          name\n          province\n        }\n      }\n      memberships {\n        id\n        role\n        from\n        to\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AmbitoEnteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RelateEnte($input: RelateEnteInput!) {\n    relateEnte(input: $input) {\n      ambitoEnte {\n        id\n        ente {\n          id\n          name\n        }\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n"): typeof import('./graphql').RelateEnteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndEnteRelation($input: EndEnteRelationInput!) {\n    endEnteRelation(input: $input) {\n      ambitoEnte {\n        id\n        to\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n"): typeof import('./graphql').EndEnteRelationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegistroEnti($query: String!) {\n    registroEnti(query: $query) {\n      id\n      name\n      kind\n      codiceFiscale\n    }\n  }\n"): typeof import('./graphql').RegistroEntiDocument;
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
export function graphql(source: "\n  query People($filter: PersonFilter, $first: Int!, $after: String) {\n    people(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          givenName\n          familyName\n          email\n          jobTitle\n          canLogIn\n          memberships {\n            id\n            role\n            from\n            to\n            ente {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Person($id: ID!) {\n    person(id: $id) {\n      id\n      givenName\n      familyName\n      email\n      phone\n      jobTitle\n      canLogIn\n      version\n      memberships {\n        id\n        role\n        from\n        to\n        version\n        ente {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      person {\n        id\n        version\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n"): typeof import('./graphql').CreatePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePerson($input: UpdatePersonInput!) {\n    updatePerson(input: $input) {\n      person {\n        id\n        version\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n"): typeof import('./graphql').UpdatePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantMembership($input: GrantMembershipInput!) {\n    grantMembership(input: $input) {\n      membership {\n        id\n        version\n        to\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n"): typeof import('./graphql').GrantMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      membership {\n        id\n        version\n        to\n      }\n      problems {\n        ...ProblemParts\n      }\n      conflict {\n        ...ConflictParts\n      }\n    }\n  }\n"): typeof import('./graphql').EndMembershipDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
