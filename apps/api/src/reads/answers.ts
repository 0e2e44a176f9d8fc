import type { Role } from '@zona/access';

export const anId = '01990000-0000-7000-8000-000000000001';
const anotherId = '01990000-0000-7000-8000-000000000002';

const session = (role: Role) => ({
  accountId: anId,
  accountName: 'Nome',
  email: 'nome@esempio.example',
  ambitoId: role === 'platform_admin' ? null : anId,
  ambitoName: 'Ambito',
  demo: true,
  membershipId: anId,
  personId: anId,
  enteId: anId,
  enteName: 'Ente',
  role,
});

const counts = { objectives: 1, actions: 1, indicators: 1 };
const plan = { id: anId, title: 'Piano', status: 'in_force', to: '2030-12-31', daysLeft: 1000, counts, figures: [] };
const stages = ['assigned', 'allocated', 'committed', 'settled', 'paid', 'reported'];
const noFigures = Object.fromEntries(stages.flatMap((s) => [s, `${s}Left`]).map((key) => [key, '0.00']));
const comune = { id: anId, name: 'Comune', comuneEnteId: anId };
const share = {
  ...{ id: anId, type: 'Action', rowId: anId, title: 'Azione', leadId: anId, leadName: 'Ambito', partnerId: anotherId },
  ...{ partnerName: 'Ambito', until: '2030-12-31', endedOn: null, past: false, version: 1 },
};

/**
 * What statements find where others are asked only if they find something. The read path finds nothing and takes it well; a
 * statement that needs a row and has none here fails, and the generation with it.
 */
const found: readonly [part: string, row: (role: Role) => object][] = [
  ['from zona.session s', session],
  ['zona.set_ambito', () => ({ set_ambito: '' })],
  ['select (select coalesce(', () => ({ json: '[]' })],
  [' as edges,', () => ({ edges: '[]', more: false, places: [], total: 0 })],
  ['from account_ambito', () => ({ id: anId, name: 'Ambito' })],
  ['m.person_id as "personId"', () => ({ id: anId, role: 'revisore' })],
  [' as "daysLeft"', () => plan],
  [' as "periodType",', () => ({ from: '2025-01-01', to: '2025-12-31', periodType: 'calendar_year', sent: [] })],
  [' as approved', () => ({ sent: 1, approved: 1 })],
  ['as n from action', () => ({ n: 1 })],
  ['from ambito_link where partner_id', () => ({ id: anotherId })],
  [' as "fundFigures"', () => ({ fundFigures: noFigures })],
  [' as waiting', () => ({ plans: [{ ...plan, code: 'PZ' }], comuni: [comune], years: [2026], waiting: 0 })],
  [' as "comuneEnteId"', () => comune],
  ['from share s', () => share],
  ['from share_acceptance a', () => ({ shareId: anId })],
];

const used = new Set<string>();

export function answerTo(sql: string, role: Role): object | undefined {
  const answer = found.find(([part]) => sql.includes(part));
  if (answer) used.add(answer[0]);
  return answer?.[1](role);
}

/** A row that no statement found any more: what was asked after it has left the page of SQL without anybody saying so. */
export function refuseUnused(): void {
  const unused = found.map(([part]) => part).filter((part) => !used.has(part));
  if (unused.length) throw new Error(`answers.ts: no statement has ${unused.map((part) => `«${part}»`).join(', ')}`);
}
