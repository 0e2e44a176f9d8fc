import { ViewerDocument } from './viewer-document';
import { ApiError, faultOf, faultOfStatus, type GraphqlFault } from './api-error';

/** What codegen makes of a document: its text, and the hash under which the API knows it. */
export interface TypedDocument<TResult, TVariables> {
  __apiType?: (variables: TVariables) => TResult;
  __meta__?: Record<string, unknown>;
  toString(): string;
}

interface Reply<TResult> {
  data?: TResult | null;
  errors?: GraphqlFault[];
}

/** The part of a document that does not depend on its types. */
export type AnyDocument = Pick<TypedDocument<never, never>, '__meta__' | 'toString'>;

export const hashOf = (document: AnyDocument): string | undefined => {
  const hash = document.__meta__?.['hash'];
  return typeof hash === 'string' ? hash : undefined;
};

/** The build knows only its own operations; while developing, a document may be newer than the API's manifest. */
function operation(document: AnyDocument): { documentId: string } | { query: string } {
  const hash = hashOf(document);
  const developing = (import.meta as { env?: { DEV?: boolean } }).env?.DEV ?? false;
  return hash && !developing ? { documentId: hash } : { query: document.toString() };
}

let openedIn: string | null = null;

/** Says in which ambito the page works: a page left open in another is refused instead of writing in the wrong place. */
export const workIn = (ambitoId: string | null): void => {
  openedIn = ambitoId ?? '';
};

/** The header that says it. Also what another site's form cannot send with a file. */
export const pageHeader = (): Record<string, string> => ({ 'x-zona-ambito': openedIn ?? '' });

export async function request<TResult, TVariables>(
  document: TypedDocument<TResult, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<TResult> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        // Who is in is asked without it: the answer may be somebody else, or another ambito.
        ...(openedIn !== null && hashOf(document) !== hashOf(ViewerDocument) && pageHeader()),
      },
      body: JSON.stringify({ ...operation(document), variables }),
      signal,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError('UNAVAILABLE');
  }
  const reply = (await response.json().catch(() => null)) as Reply<TResult> | null;
  if (reply?.errors?.length) throw faultOf(reply.errors[0]);
  if (!reply?.data) throw faultOfStatus(response.status);
  return reply.data;
}
