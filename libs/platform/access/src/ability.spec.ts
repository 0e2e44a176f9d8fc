import fc from 'fast-check';
import { abilityFor, abilityFromRules, mayOn, rulesOf, type Ability } from './ability.ts';
import { ownEnte, type Actor, type Policy } from './policy.ts';

const policy: Policy = {
  grants: [
    { roles: ['operatore_udp'], actions: ['read', 'update'], subjects: ['Objective'] },
    { roles: ['referente_comune'], actions: ['update'], subjects: ['IndicatorValue'], where: { enteId: ownEnte } },
    { roles: ['operatore_ets'], actions: ['read'], subjects: ['Action'], where: { enteIds: ownEnte } },
    { roles: ['operatore_ets'], actions: ['read'], subjects: ['Plan'], where: { status: ['in_force', 'closed'] } },
  ],
};
const actor = (role: Actor['role'], enteId: string | null = null): Actor => ({
  accountId: 'a',
  personId: 'p',
  membershipId: 'm',
  name: 'Prova',
  role,
  ambitoId: 'x',
  enteId,
});
const can = (a: Ability, ...args: [never, never] | [string, string]) => a.can(args[0] as 'read', args[1]);

describe('abilityFor', () => {
  it('denies what nobody granted', () => {
    const ability = abilityFor(actor('sindaco'), [policy]);
    expect(can(ability, 'read', 'Objective')).toBe(false);
  });

  it('a comune writes the values of its own ente and of no other', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (own, other) => {
        fc.pre(own !== other);
        const ability = abilityFor(actor('referente_comune', own), [policy]);
        expect(mayOn(ability, 'update', 'IndicatorValue', { enteId: own })).toBe(true);
        expect(mayOn(ability, 'update', 'IndicatorValue', { enteId: other })).toBe(false);
      }),
    );
  });

  it('a grant on the own ente does not apply to an actor without one', () => {
    const ability = abilityFor(actor('referente_comune'), [policy]);
    expect(mayOn(ability, 'update', 'IndicatorValue', { enteId: null })).toBe(false);
    expect(mayOn(ability, 'update', 'IndicatorValue', {})).toBe(false);
  });

  it('a list field matches when it contains the own ente', () => {
    const ability = abilityFor(actor('operatore_ets', 'e1'), [policy]);
    expect(mayOn(ability, 'read', 'Action', { enteIds: ['e0', 'e1'] })).toBe(true);
    expect(mayOn(ability, 'read', 'Action', { enteIds: ['e0'] })).toBe(false);
  });

  it('survives the trip to the web application', () => {
    const ability = abilityFor(actor('operatore_ets', 'e1'), [policy]);
    const there = abilityFromRules(rulesOf(ability));
    expect(mayOn(there, 'read', 'Plan', { status: 'draft' })).toBe(false);
    expect(mayOn(there, 'read', 'Plan', { status: 'closed' })).toBe(true);
    expect(can(abilityFromRules('not json'), 'read', 'Plan')).toBe(false);
  });
});
