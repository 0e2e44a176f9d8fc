/** A failure that the person can understand and cure: printed as one sentence, never with a stack trace. */
export class Fault extends Error {}

const sentences = {
  ENOSPC: 'Il disco è pieno: libera spazio (servono circa 500 MB) e riprova.',
  EDQUOT: 'La quota di disco è esaurita: libera spazio (servono circa 500 MB) e riprova.',
  EROFS: 'Il disco è in sola lettura: sposta la cartella di Zona dove si può scrivere e riprova.',
};

/** The fault behind an error of the system, or nothing when it is a defect of ours. */
export function asFault(error) {
  if (error instanceof Fault) return error;
  if (sentences[error?.code]) return new Fault(sentences[error.code]);
  if (error?.code === 'EACCES' || error?.code === 'EPERM') {
    return new Fault(
      `Manca il permesso su ${error.path ?? 'un file di Zona'}: avvia Zona con l'utente che l'ha avviata la prima volta.`,
    );
  }
  return null;
}

/** Sentence for a text that a child process left, when its cause is one we know. */
export const faultIn = (text) =>
  /No space left on device|ENOSPC|wrote only \d+ of/.test(text) ? new Fault(sentences.ENOSPC) : null;
