import { comunali, inAmbitoRoles, ownPerson, udp, type Policy } from '@zona/access';

/** Roles that write something may attach a file to it; those that only check may not. */
const uploaders = [...udp, ...comunali, 'operatore_ets', 'referente_asst'] as const;

/**
 * Reading is granted to all because a file is reached through its row only, whose own rule decides: by the relation, or by
 * `Files.read`, which asks for the row. No query answers files by themselves (files.db-spec.ts).
 */
export const filesPolicy: Policy = {
  grants: [
    { roles: inAmbitoRoles, actions: ['read'], subjects: ['File'] },
    { roles: uploaders, actions: ['create', 'update', 'withdraw'], subjects: ['File'], where: { personId: ownPerson } },
    { roles: udp, actions: ['withdraw'], subjects: ['File'] },
  ],
};
