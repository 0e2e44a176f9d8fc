import { faultSentence, toFault, type FaultCode } from '@zona/database';
import { currentCtxOrNull } from '@zona/tenancy';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

export type FaultLog = (entry: { event: 'fault'; ref: string; requestId: string | null; error: unknown }) => void;

const byApolloCode: Record<string, FaultCode> = {
  GRAPHQL_PARSE_FAILED: 'BAD_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_INPUT',
  BAD_USER_INPUT: 'BAD_INPUT',
  BAD_REQUEST: 'BAD_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'NOT_FOUND',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_INPUT',
};

/** Errors as they leave: a code, an Italian sentence, a reference for what is ours. SQL, stacks and suggestions stay here. */
export const formatError =
  (log: FaultLog, production: boolean) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const given = formatted.extensions?.['code'] as string | undefined;
    const place = {
      ...(formatted.path && { path: formatted.path }),
      ...(formatted.locations && { locations: formatted.locations }),
    };
    if (original instanceof GraphQLError) {
      // Apollo gives every validation error its own code; a limit keeps a mark of its own.
      if (formatted.extensions?.['limit'])
        return { message: original.message, extensions: { code: 'LIMIT' }, ...place };
      if (given === 'BAD_INPUT') return { message: original.message, extensions: { code: 'BAD_INPUT' }, ...place };
      // What is wrong with the request itself has no place in the answer: variables that do not fit, whatever Apollo calls it.
      const code =
        original.path || original.originalError
          ? byApolloCode[given ?? '']
          : (byApolloCode[given ?? ''] ?? 'BAD_INPUT');
      // Suggestions ("Did you mean …") and the names of the schema are for developers only.
      if (code)
        return {
          message: faultSentence(code),
          extensions: { code, ...(!production && { detail: original.message.replace(/ Did you mean.*$/, '') }) },
          ...place,
        };
    }
    const fault = toFault(original);
    if (fault.code !== 'INTERNAL') return { message: fault.message, extensions: { code: fault.code }, ...place };
    const requestId = currentCtxOrNull()?.requestId ?? null;
    const ref = (requestId ?? crypto.randomUUID()).slice(-12);
    log({ event: 'fault', ref, requestId, error: fault.cause ?? fault });
    return { message: `${fault.message} Riferimento: ${ref}.`, extensions: { code: 'INTERNAL', ref }, ...place };
  };
