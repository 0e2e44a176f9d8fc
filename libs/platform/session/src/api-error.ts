import { t } from './words';

const codes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_INPUT',
  'CONFLICT',
  'LIMIT',
  'UNAVAILABLE',
  'INTERNAL',
  // This page is older than the API: not a code of the API, but of its reason.
  'OUTDATED',
] as const;

export type ErrorCode = (typeof codes)[number];

/** A fault, with the sentence that a person reads. The API's own text is for logs and is not shown. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly code: ErrorCode,
    readonly ref?: string,
  ) {
    super(t(code));
  }

  /** Trying again the very same thing may work. */
  get retryable(): boolean {
    return this.code === 'UNAVAILABLE';
  }
}

export interface GraphqlFault {
  extensions?: { code?: string; ref?: string; reason?: string };
}

export function faultOf(fault: GraphqlFault | undefined): ApiError {
  if (fault?.extensions?.reason === 'UNKNOWN_DOCUMENT') return new ApiError('OUTDATED');
  const code = codes.find((known) => known === fault?.extensions?.code);
  return new ApiError(code ?? 'INTERNAL', fault?.extensions?.ref);
}

/** A reply without a GraphQL body: a proxy, a stopped server, a limit before the API. */
export function faultOfStatus(status: number): ApiError {
  if (status === 401) return new ApiError('UNAUTHENTICATED');
  if (status === 403) return new ApiError('FORBIDDEN');
  if (status === 413 || status === 429) return new ApiError('LIMIT');
  return new ApiError(status >= 502 && status <= 504 ? 'UNAVAILABLE' : 'INTERNAL');
}
