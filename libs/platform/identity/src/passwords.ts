import { hash, verify } from '@node-rs/argon2';
import { Fault } from '@zona/database';

// OWASP's first recommendation for argon2id: 19 MiB, two passes.
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, options);

/** A well-formed hash of nothing anybody types: an unknown account costs the same time as a wrong password. */
let decoy: Promise<string> | undefined;

const atOnce = 2;
const waitingAtMost = 32;
let running = 0;
const waiting: (() => void)[] = [];

/** Hashing takes memory and a core: a flood of logins waits in a short line, and past that is told to come back. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (waiting.length >= waitingAtMost)
      throw new Fault('UNAVAILABLE', 'Troppi accessi in questo momento: riprova tra poco.');
    await new Promise<void>((go) => waiting.push(go));
  }
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}

/** True when the password is the account's; takes as long when there is no account. */
export async function passwordMatches(stored: string | null, given: string): Promise<boolean> {
  decoy ??= hashPassword('decoy: no account has this');
  const against = stored ?? (await decoy);
  const matches = await inTurn(() => verify(against, given));
  return stored !== null && matches;
}
