import { ownEnte, udp, type Policy } from '@zona/access';
import { published } from '../plans.policy.ts';
import { countedStates } from './vocabulary.ts';

/** Roles that report for their ente what it owes. */
const reporters = ['referente_comune', 'assistente_sociale', 'operatore_ets', 'referente_asst'] as const;

/**
 * Readings: a draft, and what waits for approval, is of who reports it and of the Ufficio di Piano; what is approved is read with
 * the plan. Who may report what an indicator owes is told by `reporterId`, which the service takes from the indicator.
 */
export const readingsPolicy: Policy = {
  grants: [
    { roles: udp, actions: ['read', 'create', 'update', 'approve'], subjects: ['IndicatorReading'] },
    { roles: ['responsabile_udp'], actions: ['approve'], subjects: ['ReadingLock'] },
    // To undo an import: what was sent on is no longer a draft of the file.
    { roles: udp, actions: ['withdraw'], subjects: ['IndicatorReading'], where: { state: ['draft'] } },
    {
      roles: ['referente_comune', 'assistente_sociale', 'sindaco', 'revisore'],
      actions: ['read'],
      subjects: ['IndicatorReading'],
      where: { state: countedStates },
    },
    {
      roles: ['referente_asst', 'vigilanza_ats'],
      actions: ['read'],
      subjects: ['IndicatorReading'],
      where: { planStatus: published, state: countedStates },
    },
    {
      roles: ['operatore_ets'],
      actions: ['read'],
      subjects: ['IndicatorReading'],
      where: { planStatus: published, enteIds: ownEnte, state: countedStates },
    },
    { roles: ['sindaco'], actions: ['read'], subjects: ['IndicatorReading'], where: { enteId: ownEnte } },
    {
      roles: reporters,
      actions: ['read', 'create', 'update'],
      subjects: ['IndicatorReading'],
      where: { reporterId: ownEnte },
    },
  ],
};
