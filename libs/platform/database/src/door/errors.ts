/** The fault codes of the API. Expected outcomes are data, never these. */
export type FaultCode =
  'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_INPUT' | 'CONFLICT' | 'LIMIT' | 'UNAVAILABLE' | 'INTERNAL';

/** A fault with its code. The message is Italian and safe to show. */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

// SQLSTATE only: names of constraints differ on a distributed engine. 42501 is a row refused by its policy: to the caller it does not exist.
const byState: Record<string, FaultCode> = {
  '23505': 'CONFLICT',
  '23503': 'NOT_FOUND',
  '23514': 'BAD_INPUT',
  '23502': 'BAD_INPUT',
  '22001': 'BAD_INPUT',
  '22003': 'BAD_INPUT',
  '22007': 'BAD_INPUT',
  '22008': 'BAD_INPUT',
  '22P02': 'BAD_INPUT',
  '22021': 'BAD_INPUT',
  '22P05': 'BAD_INPUT',
  '42501': 'NOT_FOUND',
  '40001': 'CONFLICT',
  '40P01': 'CONFLICT',
  '55P03': 'UNAVAILABLE',
  '57014': 'UNAVAILABLE',
  '57P01': 'UNAVAILABLE',
  '57P02': 'UNAVAILABLE',
  '57P03': 'UNAVAILABLE',
  '53300': 'UNAVAILABLE',
  '53100': 'UNAVAILABLE',
  '25P04': 'UNAVAILABLE',
  // A statement of a read whose transaction has already failed: the first failure has its own code.
  '25P02': 'UNAVAILABLE',
  '08006': 'UNAVAILABLE',
  '08003': 'UNAVAILABLE',
};

const sentences: Record<FaultCode, string> = {
  UNAUTHENTICATED: 'La sessione è finita: entra di nuovo.',
  FORBIDDEN: 'Il tuo ruolo non permette questa operazione.',
  NOT_FOUND: 'Questo elemento non esiste o non è visibile.',
  BAD_INPUT: 'La richiesta contiene un valore non valido.',
  CONFLICT: 'Un altro salvataggio è arrivato prima: riprova.',
  LIMIT: 'La richiesta supera i limiti consentiti.',
  UNAVAILABLE: 'Il servizio non risponde: riprova tra poco. Nulla è andato perso.',
  INTERNAL: 'Si è verificato un errore. Nulla è stato salvato.',
};

export const faultSentence = (code: FaultCode): string => sentences[code];

const sqlState = (error: unknown): string | undefined => {
  const e = error as { code?: unknown; driverError?: { code?: unknown } } | null;
  const code = e?.driverError?.code ?? e?.code;
  return typeof code === 'string' ? code : undefined;
};

/** True when a new transaction may succeed where this one did not. */
export const isTransient = (error: unknown): boolean => ['40001', '40P01'].includes(sqlState(error) ?? '');

const socketCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', '57P01']);

/** Any error as a fault; SQL text stays in `cause`, for the log. */
export function toFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const state = sqlState(error);
  const message = error instanceof Error ? error.message : '';
  const unavailable =
    (state && socketCodes.has(state)) ||
    /timeout exceeded when trying to connect|Connection terminated|Client has encountered/.test(message);
  const code: FaultCode = unavailable ? 'UNAVAILABLE' : (byState[state ?? ''] ?? 'INTERNAL');
  return new Fault(code, sentences[code], { cause: error });
}
