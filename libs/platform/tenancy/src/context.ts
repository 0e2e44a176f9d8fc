import { AsyncLocalStorage } from 'node:async_hooks';
import { systemAbility, type Ability, type Actor } from '@zona/access';

/** What a context that came from outside stands on: no transaction begins in it unless the database still finds this. */
export interface Standing {
  /** `from … where …` with `$2` for the value: one row as long as it holds, none afterwards. */
  sql: string;
  value: unknown;
  /** True once the database has found it during this request. */
  held: boolean;
}

/** Who acts, in which ambito, within which request. Everything below the HTTP layer takes it from here. */
export interface Ctx {
  requestId: string;
  actor: Actor;
  ability: Ability;
  /** Absent when the system itself is at work. */
  standing?: Standing;
}

/** A context that has an ambito: the only kind that opens the door to ambito tables. */
export type AmbitoCtx = Ctx & { actor: Actor & { ambitoId: string } };

const store = new AsyncLocalStorage<Ctx>();

/** Runs `work` with this context. There is no other way to set one. */
export const runAs = <T>(ctx: Ctx, work: () => T): T => store.run(ctx, work);

/** The current context; throws NO_CONTEXT when nothing set one. */
export function currentCtx(): Ctx {
  const ctx = store.getStore();
  if (!ctx) throw new Error('NO_CONTEXT');
  return ctx;
}

/** The current context if any: only for logs and for operations that are public. */
export const currentCtxOrNull = (): Ctx | null => store.getStore() ?? null;

export const hasAmbito = (ctx: Ctx): ctx is AmbitoCtx => ctx.actor.ambitoId !== null;

/** The system itself at work in one ambito: demo data, jobs. It leaves audit rows under its own name. */
export function systemCtx(ambitoId: string, name: string, requestId: string): AmbitoCtx {
  return {
    requestId,
    ability: systemAbility(),
    actor: {
      accountId: '00000000-0000-0000-0000-000000000000',
      personId: null,
      membershipId: null,
      name,
      role: 'system',
      ambitoId,
      enteId: null,
    },
  };
}
