import { inAmbitoRoles, ownPerson, type Policy } from '@zona/access';
import { inside } from '../plans.policy.ts';

/**
 * Who reads a plan may have it on paper, with what they themselves may see. A document keeps what its maker saw, so those who see
 * less read only the ones they asked for, and the others read all.
 */
export const documentsPolicy: Policy = {
  grants: [
    { roles: inAmbitoRoles, actions: ['create', 'read'], subjects: ['PlanDocument'], where: { personId: ownPerson } },
    { roles: inside, actions: ['read'], subjects: ['PlanDocument'] },
  ],
};
