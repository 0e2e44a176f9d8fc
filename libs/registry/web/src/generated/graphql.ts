/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ComuneFilter = {
  province?: string | null | undefined;
  /** Inizio del nome. */
  query?: string | null | undefined;
};

export type CreatePersonInput = {
  email?: string | null | undefined;
  familyName: string;
  givenName: string;
  jobTitle?: string | null | undefined;
  phone?: string | null | undefined;
  richiestaId: string;
};

export type EndEnteRelationInput = {
  id: string;
  richiestaId: string;
  to: string;
  version: number;
};

export type EndMembershipInput = {
  id: string;
  richiestaId: string;
  to: string;
  version: number;
};

export type EnteFilter = {
  /** Anche i rapporti finiti. */
  ended?: boolean | null | undefined;
  kind?: EnteKind | null | undefined;
  query?: string | null | undefined;
  relation?: EnteRelation | null | undefined;
};

export type EnteKind =
  | 'altro'
  | 'asst'
  | 'ats'
  | 'azienda_consortile'
  | 'comune'
  | 'ets'
  | 'istituto_scolastico'
  | 'provincia';

/** In quale veste un ente sta nell'ambito. */
export type EnteRelation =
  | 'capofila'
  | 'comune_aderente'
  | 'ente_sanitario'
  | 'gestore'
  | 'partner'
  | 'vigilanza';

export type GrantMembershipInput = {
  enteId?: string | null | undefined;
  from: string;
  personId: string;
  richiestaId: string;
  role: Role;
  to?: string | null | undefined;
};

export type PersonFilter = {
  query?: string | null | undefined;
  role?: Role | null | undefined;
};

export type RelateEnteInput = {
  codiceFiscale?: string | null | undefined;
  codiceIpa?: string | null | undefined;
  comuneIstat?: string | null | undefined;
  /** Un ente già nel registro. In alternativa i dati di uno nuovo. */
  enteId?: string | null | undefined;
  from: string;
  kind?: EnteKind | null | undefined;
  name?: string | null | undefined;
  partitaIva?: string | null | undefined;
  relation: EnteRelation;
  richiestaId: string;
};

export type Role =
  | 'assistente_sociale'
  | 'operatore_ets'
  | 'operatore_udp'
  | 'platform_admin'
  | 'referente_asst'
  | 'referente_comune'
  | 'responsabile_udp'
  | 'revisore'
  | 'sindaco'
  | 'vigilanza_ats';

export type UpdatePersonInput = {
  email?: string | null | undefined;
  familyName?: string | null | undefined;
  givenName?: string | null | undefined;
  id: string;
  jobTitle?: string | null | undefined;
  phone?: string | null | undefined;
  richiestaId: string;
  version: number;
};

export type ComuniQueryVariables = Exact<{
  filter?: ComuneFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ComuniQuery = { comuni: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { istat: string, name: string, belfiore: string, province: string, region: string, population: number | null, populationYear: number | null } }> } };

export type AmbitoComuniQueryVariables = Exact<{ [key: string]: never; }>;


export type AmbitoComuniQuery = { ambito: { id: string, name: string, comuni: Array<{ id: string, from: string, to: string | null, comune: { istat: string, name: string, belfiore: string, province: string, population: number | null, populationYear: number | null } }> } | null };

export type EntiQueryVariables = Exact<{
  filter?: EnteFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EntiQuery = { enti: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, relation: EnteRelation, from: string, to: string | null, ente: { id: string, name: string, kind: EnteKind, codiceFiscale: string | null, partitaIva: string | null, codiceIpa: string | null, comune: { istat: string, name: string } | null } } }> } };

export type AmbitoEnteQueryVariables = Exact<{
  id: string;
}>;


export type AmbitoEnteQuery = { ambitoEnte: { id: string, relation: EnteRelation, from: string, to: string | null, version: number, ente: { id: string, name: string, kind: EnteKind, codiceFiscale: string | null, partitaIva: string | null, codiceIpa: string | null, comune: { istat: string, name: string, province: string } | null }, memberships: Array<{ id: string, role: Role, from: string, to: string | null, person: { id: string, givenName: string, familyName: string } }> } | null };

export type RelateEnteMutationVariables = Exact<{
  input: RelateEnteInput;
}>;


export type RelateEnteMutation = { relateEnte: { ambitoEnte: { id: string, ente: { id: string, name: string } } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type EndEnteRelationMutationVariables = Exact<{
  input: EndEnteRelationInput;
}>;


export type EndEnteRelationMutation = { endEnteRelation: { ambitoEnte: { id: string, to: string | null } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type RegistroEntiQueryVariables = Exact<{
  query: string;
}>;


export type RegistroEntiQuery = { registroEnti: Array<{ id: string, name: string, kind: EnteKind, codiceFiscale: string | null }> };

export type ProblemPartsFragment = { field: string | null, code: string, message: string };

export type ConflictPartsFragment = { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> };

export type PeopleQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, givenName: string, familyName: string, email: string | null, jobTitle: string | null, canLogIn: boolean, memberships: Array<{ id: string, role: Role, from: string, to: string | null, ente: { id: string, name: string } | null }> } }> } };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { person: { id: string, givenName: string, familyName: string, email: string | null, phone: string | null, jobTitle: string | null, canLogIn: boolean, version: number, memberships: Array<{ id: string, role: Role, from: string, to: string | null, version: number, ente: { id: string, name: string } | null }> } | null };

export type CreatePersonMutationVariables = Exact<{
  input: CreatePersonInput;
}>;


export type CreatePersonMutation = { createPerson: { person: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdatePersonMutation = { updatePerson: { person: { id: string, version: number } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type GrantMembershipMutationVariables = Exact<{
  input: GrantMembershipInput;
}>;


export type GrantMembershipMutation = { grantMembership: { membership: { id: string, version: number, to: string | null } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { endMembership: { membership: { id: string, version: number, to: string | null } | null, problems: Array<{ field: string | null, code: string, message: string }>, conflict: { version: number, changedAt: string, changedBy: string | null, fields: Array<{ field: string, mine: string | null, theirs: string | null }> } | null } };

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
export const ComuniDocument = new TypedDocumentString(`
    query Comuni($filter: ComuneFilter, $first: Int!, $after: String) {
  comuni(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        istat
        name
        belfiore
        province
        region
        population
        populationYear
      }
    }
  }
}
    `, {"hash":"sha256:9f587f4e9be3a11c9162b5a78387f3ed216eae13929c163fe93d041a30403189"}) as unknown as TypedDocumentString<ComuniQuery, ComuniQueryVariables>;
export const AmbitoComuniDocument = new TypedDocumentString(`
    query AmbitoComuni {
  ambito {
    id
    name
    comuni {
      id
      from
      to
      comune {
        istat
        name
        belfiore
        province
        population
        populationYear
      }
    }
  }
}
    `, {"hash":"sha256:54a87d1a27aa8717ad5e8f762b20aaa88649e0ef07d40b9402ba39c70f6e2e09"}) as unknown as TypedDocumentString<AmbitoComuniQuery, AmbitoComuniQueryVariables>;
export const EntiDocument = new TypedDocumentString(`
    query Enti($filter: EnteFilter, $first: Int!, $after: String) {
  enti(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        relation
        from
        to
        ente {
          id
          name
          kind
          codiceFiscale
          partitaIva
          codiceIpa
          comune {
            istat
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:bc126c8ba0270a72e73fba56468b9e1fc75879d9c681d754397cb579cb9daaa6"}) as unknown as TypedDocumentString<EntiQuery, EntiQueryVariables>;
export const AmbitoEnteDocument = new TypedDocumentString(`
    query AmbitoEnte($id: ID!) {
  ambitoEnte(id: $id) {
    id
    relation
    from
    to
    version
    ente {
      id
      name
      kind
      codiceFiscale
      partitaIva
      codiceIpa
      comune {
        istat
        name
        province
      }
    }
    memberships {
      id
      role
      from
      to
      person {
        id
        givenName
        familyName
      }
    }
  }
}
    `, {"hash":"sha256:fe4c99139501f325c98ef48c56f6e57c3bef5945c0389e0bef4d7046ddb2cc28"}) as unknown as TypedDocumentString<AmbitoEnteQuery, AmbitoEnteQueryVariables>;
export const RelateEnteDocument = new TypedDocumentString(`
    mutation RelateEnte($input: RelateEnteInput!) {
  relateEnte(input: $input) {
    ambitoEnte {
      id
      ente {
        id
        name
      }
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
}`, {"hash":"sha256:44389eaabaf4e30490a26e9ae2e0c83dcb71ac43a419100399a9c0d955b65584"}) as unknown as TypedDocumentString<RelateEnteMutation, RelateEnteMutationVariables>;
export const EndEnteRelationDocument = new TypedDocumentString(`
    mutation EndEnteRelation($input: EndEnteRelationInput!) {
  endEnteRelation(input: $input) {
    ambitoEnte {
      id
      to
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
}`, {"hash":"sha256:a934caf2d5a5bed74f557babb48f978dd1a6fa82403f4ee9def1e148538d5dc5"}) as unknown as TypedDocumentString<EndEnteRelationMutation, EndEnteRelationMutationVariables>;
export const RegistroEntiDocument = new TypedDocumentString(`
    query RegistroEnti($query: String!) {
  registroEnti(query: $query) {
    id
    name
    kind
    codiceFiscale
  }
}
    `, {"hash":"sha256:616a41afc43ea3a881220589f60bb29fa81c441950aa7bacd4d054d1e226bf4a"}) as unknown as TypedDocumentString<RegistroEntiQuery, RegistroEntiQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($filter: PersonFilter, $first: Int!, $after: String) {
  people(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        givenName
        familyName
        email
        jobTitle
        canLogIn
        memberships {
          id
          role
          from
          to
          ente {
            id
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:991d2204fe2576334e8de4381662549bc690294344653d86cbe1cbf0820624ee"}) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  person(id: $id) {
    id
    givenName
    familyName
    email
    phone
    jobTitle
    canLogIn
    version
    memberships {
      id
      role
      from
      to
      version
      ente {
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:f7290d563889a86c41a6ffea7bd150b54a3dd61a1581af3e7b0133dfd66206eb"}) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const CreatePersonDocument = new TypedDocumentString(`
    mutation CreatePerson($input: CreatePersonInput!) {
  createPerson(input: $input) {
    person {
      id
      version
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
}`, {"hash":"sha256:c50b6713c8454f11d5a996e11082045a1d84d772e45539fabbf2b107d02dfbf4"}) as unknown as TypedDocumentString<CreatePersonMutation, CreatePersonMutationVariables>;
export const UpdatePersonDocument = new TypedDocumentString(`
    mutation UpdatePerson($input: UpdatePersonInput!) {
  updatePerson(input: $input) {
    person {
      id
      version
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
}`, {"hash":"sha256:31203e8f1315d120e8c32e77b8bff5fdf95d328fca8e79eff3bc411a80d0e1a4"}) as unknown as TypedDocumentString<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const GrantMembershipDocument = new TypedDocumentString(`
    mutation GrantMembership($input: GrantMembershipInput!) {
  grantMembership(input: $input) {
    membership {
      id
      version
      to
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
}`, {"hash":"sha256:e6589f4357ea15d68d31e67c1a0f8e86a27865dc4fb03777d2646a00d465150f"}) as unknown as TypedDocumentString<GrantMembershipMutation, GrantMembershipMutationVariables>;
export const EndMembershipDocument = new TypedDocumentString(`
    mutation EndMembership($input: EndMembershipInput!) {
  endMembership(input: $input) {
    membership {
      id
      version
      to
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
}`, {"hash":"sha256:acf2258e436987ade21fcf9fc87a40d8b673f057f16b72f14b7455c49b73c39e"}) as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;