import { SetMetadata } from '@nestjs/common';
import type { Action } from '@zona/access';

/** What an operation declares: the permission it needs, that it is for anyone with a session, or that it is public. */
export type Declared = { kind: 'permission'; action: Action; subject: string } | { kind: 'session' } | { kind: 'public' };

export const DECLARED = 'zona:declared';

/** This operation needs permission to do `action` on some row of `subject`. The row itself is checked where it is read or written. */
export const Richiede = (action: Action, subject: string) => SetMetadata(DECLARED, { kind: 'permission', action, subject } satisfies Declared);

/** Anyone with a session, whatever the role. */
export const ConSessione = () => SetMetadata(DECLARED, { kind: 'session' } satisfies Declared);

/** Anyone, without a session. */
export const Pubblico = () => SetMetadata(DECLARED, { kind: 'public' } satisfies Declared);
