import { inAmbitoRoles, ownEnte, udp, type Policy } from '@zona/access';
import { health, inside, published } from '../plans.policy.ts';

/** Who reads and writes the life of a plan. A comune says what its own Consiglio decided, and nobody else's. */
export const planLifePolicy: Policy = {
  grants: [
    { roles: inside, actions: ['read'], subjects: ['PlanAct', 'PlanComuneApproval', 'ActCorrection', 'PlanVersion'] },
    {
      roles: inAmbitoRoles.filter((r) => r === 'operatore_ets' || health.some((h) => h === r)),
      actions: ['read'],
      subjects: ['PlanAct', 'PlanComuneApproval', 'ActCorrection'],
      where: { planStatus: published },
    },
    { roles: udp, actions: ['create'], subjects: ['PlanAct', 'ActCorrection', 'PlanVersion'] },
    { roles: udp, actions: ['update'], subjects: ['PlanAct'] },
    { roles: udp, actions: ['create', 'update'], subjects: ['PlanComuneApproval'] },
    {
      roles: ['referente_comune'],
      actions: ['create', 'update'],
      subjects: ['PlanComuneApproval'],
      where: { enteId: ownEnte },
    },
    { roles: ['referente_comune'], actions: ['create'], subjects: ['ActCorrection'], where: { enteId: ownEnte } },
  ],
};
