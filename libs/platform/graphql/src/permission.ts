import { SetMetadata } from '@nestjs/common';
import type { Action } from '@zona/access';

/** What an operation declares: the permission it needs, or that it is public. */
export type Declared = { kind: 'permission'; action: Action; subject: string } | { kind: 'public' };

export const DECLARED = 'zona:declared';

/** This operation needs permission to do `action` on some row of `subject`. The row itself is checked where it is read or written. */
export const Richiede = (action: Action, subject: string) =>
  SetMetadata(DECLARED, { kind: 'permission', action, subject } satisfies Declared);

/** Anyone, without a session. */
export const Pubblico = () => SetMetadata(DECLARED, { kind: 'public' } satisfies Declared);

export const WHOLE = 'zona:whole';

/**
 * This query reads through Queries: its answer leaves the database in the shape that was asked, so that the executor need not walk
 * every object of it again (whole.ts; design, section 7).
 */
export const Whole = () => SetMetadata(WHOLE, true);
