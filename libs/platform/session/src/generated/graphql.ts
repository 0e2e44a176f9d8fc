/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string, email: string, role: Role, ambitoId: string | null, ambitoName: string | null, enteId: string | null, enteName: string | null, demo: boolean, rules: string, maxFileMegabytes: number, memberships: Array<{ id: string, ambitoId: string, ambitoName: string, enteId: string | null, enteName: string | null, role: Role, current: boolean }> } | null };

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

export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    email
    role
    ambitoId
    ambitoName
    enteId
    enteName
    demo
    rules
    maxFileMegabytes
    memberships {
      id
      ambitoId
      ambitoName
      enteId
      enteName
      role
      current
    }
  }
}
    `, {"hash":"sha256:fb06b5d035773c6327ebecf7607662cae135db9eca05ac69026bfe297e26c5ac"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;