import { ownEnte, udp, type Policy } from '@zona/access';
import { health, inside, published } from '../plans.policy.ts';

const parts = ['LineProvider', 'LineAct', 'LineAmount', 'LineCount', 'LineCorrection'] as const;
const ofPlan = ['MonitoringPeriod', 'Evaluation', 'AchievementRule', 'AchievementWeight'] as const;
const proposers = ['referente_comune', 'assistente_sociale', 'operatore_ets'] as const;

/**
 * Who reads and writes the state of implementation. Contracts and figures are the office's; who carries out a line proposes what it
 * says of itself, until it is accepted. Only the responsabile closes a half-year and corrects a closed one.
 */
export const monitoringPolicy: Policy = {
  grants: [
    { roles: inside, actions: ['read'], subjects: [...ofPlan, 'LineReport', ...parts] },
    { roles: health, actions: ['read'], subjects: ofPlan, where: { planStatus: published } },
    // An ETS sees its own cards alone: a degree computed from those would not be the plan's.
    { roles: ['operatore_ets'], actions: ['read'], subjects: ['MonitoringPeriod'], where: { planStatus: published } },
    { roles: health, actions: ['read'], subjects: ['LineReport', ...parts], where: { planStatus: published } },
    {
      roles: ['operatore_ets'],
      actions: ['read'],
      subjects: ['LineReport', ...parts],
      where: { planStatus: published, enteIds: ownEnte },
    },
    {
      roles: udp,
      actions: ['create', 'update', 'withdraw'],
      subjects: [
        'MonitoringPeriod',
        'LineReport',
        'LineProvider',
        'LineAct',
        'LineAmount',
        'LineCount',
        'Evaluation',
        'AchievementRule',
        'AchievementWeight',
      ],
    },
    { roles: ['responsabile_udp'], actions: ['create'], subjects: ['LineCorrection'] },
    { roles: ['responsabile_udp'], actions: ['approve'], subjects: ['MonitoringPeriod'] },
    {
      roles: proposers,
      actions: ['update'],
      subjects: ['LineReport'],
      where: { enteIds: ownEnte, stage: ['draft', 'sent'] },
    },
  ],
};
