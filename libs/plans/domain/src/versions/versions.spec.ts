import fc from 'fast-check';
import type { PlanSnapshot } from '../snapshot/plan-snapshot.ts';
import { canonicalJson } from './canonical.ts';
import { diffSnapshots } from './diff.ts';
import { comparedFigures, countKinds, groupChanges } from './groups.ts';
import { movedIds } from './order.ts';

const scheda = (id: string, objectiveId: string): PlanSnapshot['schede'][number] => ({
  id,
  source: null,
  objectiveId,
  actionId: null,
  refersToId: null,
  label: 'Sportello',
  form: 'full',
  answers: [{ id: `${id}-r`, source: null, row: 'integra', answer: 'not_stated', note: null, choices: [] }],
  amounts: [
    {
      id: `${id}-a`,
      source: null,
      value: '10000.00',
      valueTo: null,
      period: 'annual',
      certainty: 'stated',
      fund: 'FNPS',
      sameAsId: null,
    },
  ],
  staff: [{ id: `${id}-s`, source: null, role: 'Assistente sociale', count: 2, certainty: 'stated' }],
  indicators: [
    {
      id: `${id}-i`,
      source: null,
      kind: 'output',
      name: 'Persone ascoltate',
      valueType: 'number',
      unit: null,
      comparator: 'gte',
      baseline: null,
      target: '30',
      targetText: null,
      owner: null,
    },
  ],
});
const plan = (objectives = 4): PlanSnapshot => ({
  format: 1,
  plan: {
    id: 'p',
    code: 'PdZ',
    title: 'Piano di Zona',
    kind: 'piano_di_zona',
    status: 'in_force',
    from: '2025-01-01',
    to: '2027-12-31',
    approvalOrgan: null,
    approvalAct: null,
    approvalDate: null,
    document: null,
  },
  template: {
    id: 't',
    title: 'Modello',
    act: null,
    rows: [{ key: 'integra', label: 'È integrato?', kind: 'yes_no', position: 1 }],
  },
  areas: [
    { id: 'a1', code: null, title: 'Anziani', policyAreas: [] },
    { id: 'a2', code: null, title: 'Casa', policyAreas: [] },
  ],
  objectives: Array.from({ length: objectives }, (_, i) => ({
    id: `o${i}`,
    source: null,
    areaId: 'a1',
    code: `5.${i}`,
    title: `Obiettivo di prova ${i}`,
    summary: null,
  })),
  actions: [
    {
      id: 'x',
      source: null,
      code: '12',
      title: 'Aprire lo sportello',
      summary: null,
      objectives: [{ id: 'o0' }],
      enti: [],
      partners: [],
    },
  ],
  schede: Array.from({ length: objectives }, (_, i) => scheda(`k${i}`, `o${i}`)),
});
/** The same plan with one thing done to it. */
const edited = (edit: (s: PlanSnapshot) => void): PlanSnapshot => {
  const copy = structuredClone(plan());
  edit(copy);
  return copy;
};
const sentences = (edit: (s: PlanSnapshot) => void) => diffSnapshots(plan(), edited(edit)).map((c) => c.sentence);

it.each<[string, (s: PlanSnapshot) => void, string]>([
  [
    'title',
    (s) => (s.objectives[2]!.title = 'Un tetto'),
    'L’obiettivo 5.2 ora si chiama «Un tetto»: prima «Obiettivo di prova 2».',
  ],
  [
    'amount',
    (s) => (s.schede[0]!.amounts[0]!.value = '12000.00'),
    'Scheda «Sportello»: importo FNPS: da 10.000,00 € a 12.000,00 €.',
  ],
  [
    'unknown amount',
    (s) => (s.schede[0]!.amounts[0]!.value = null),
    'Scheda «Sportello»: importo FNPS: da 10.000,00 € a non indicato.',
  ],
  [
    'zero amount',
    (s) => (s.schede[0]!.amounts[0]!.value = '0.00'),
    'Scheda «Sportello»: importo FNPS: da 10.000,00 € a 0,00 €.',
  ],
  [
    'answer',
    (s) => (s.schede[0]!.answers[0]!.answer = 'yes'),
    'Scheda «Sportello»: «È integrato?»: risposta cambiata da non indicato a sì.',
  ],
  [
    'no is not unknown',
    (s) => (s.schede[0]!.answers[0]!.answer = 'no'),
    'Scheda «Sportello»: «È integrato?»: risposta cambiata da non indicato a no.',
  ],
  [
    'target',
    (s) => (s.schede[0]!.indicators[0]!.target = '32.5'),
    'Scheda «Sportello»: indicatore «Persone ascoltate»: valore atteso da 30 a 32,5.',
  ],
  [
    'staff',
    (s) => (s.schede[0]!.staff[0]!.count = 0),
    'Scheda «Sportello»: personale «Assistente sociale»: persone da 2 a 0.',
  ],
  ['end', (s) => (s.plan.to = '2028-12-31'), 'Fine del piano: da 31/12/2027 a 31/12/2028.'],
  ['status', (s) => (s.plan.status = 'extended'), 'Stato del piano: da in vigore a prorogato.'],
  [
    'action',
    (s) => s.actions.push({ ...s.actions[0]!, id: 'y', code: null, title: 'Nuova' }),
    'Aggiunta l’azione «Nuova».',
  ],
  [
    'action serves',
    (s) => s.actions[0]!.objectives.push({ id: 'o1' }),
    'L’azione 12 «Aprire lo sportello» ora serve anche l’obiettivo 5.1.',
  ],
  ['removed', (s) => s.areas.pop(), 'Tolta l’area «Casa».'],
  [
    'to another area',
    (s) => (s.objectives[3]!.areaId = 'a2'),
    'L’obiettivo 5.3 è passato dall’area «Anziani» all’area «Casa».',
  ],
])('%s is told in one plain sentence', (_what, edit, sentence) => expect(sentences(edit)).toEqual([sentence]));

it('one objective carried over the others is one move, not many', () => {
  const changes = diffSnapshots(
    plan(),
    edited((s) => s.objectives.unshift(s.objectives.pop()!)),
  );
  expect(changes.map((c) => [c.kind, c.id])).toEqual([['moved', 'o3']]);
});

it('an answer that is missing and one that says "not stated" are the same; where a thing comes from is no change', () => {
  expect(sentences((s) => s.schede[0]!.answers.pop())).toEqual([]);
  expect(sentences((s) => (s.objectives[0]!.source = { document: 'd', line: 3, text: null }))).toEqual([]);
});

const text = fc.string({ minLength: 1, maxLength: 12 }).filter((t) => t.trim() !== '');
const edits: Record<string, (s: PlanSnapshot, at: number, word: string) => void> = {
  changed: (s, at, word) => (s.objectives[at]!.title += word),
  added: (s, _at, word) => s.areas.push({ id: `new-${word}`, code: null, title: word, policyAreas: [] }),
  removed: (s, at) => s.schede.splice(at, 1),
  moved: (s) => s.areas.reverse(),
};

it('a plan compared with itself has not changed, and each edit is told as what it is', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(edits)), fc.nat(3), text, (kind, at, word) => {
      expect(diffSnapshots(plan(), plan())).toEqual([]);
      const [before, after] = [plan(), edited((s) => edits[kind]!(s, at, word))];
      const there = diffSnapshots(before, after);
      expect(there.map((c) => c.kind)).toEqual([kind]);
      // And back: what was added is removed, the rest keeps its kind.
      const opposite = { added: 'removed', removed: 'added' }[kind] ?? kind;
      expect(diffSnapshots(after, before).map((c) => c.kind)).toEqual([opposite]);
    }),
  );
});

it('groups and counts hold every change once', () => {
  const several = edited((s) => {
    edits['changed']!(s, 1, 'x');
    edits['removed']!(s, 3, '');
    edits['added']!(s, 0, 'Nuova');
    s.plan.title = 'Altro';
  });
  const changes = diffSnapshots(plan(), several);
  const groups = groupChanges(changes, plan(), several);
  expect(groups.map((g) => g.title)).toEqual([
    'Tutto il piano',
    'Obiettivo 5.1 · Obiettivo di prova 1x',
    'Obiettivo 5.3 · Obiettivo di prova 3',
    'Nuova',
  ]);
  expect(groups.flatMap((g) => g.changes)).toHaveLength(changes.length);
  expect(countKinds(changes)).toEqual({ added: 1, removed: 1, changed: 2, moved: 0 });
});

it('the fewest are moved: what stands still is as much as can be', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(50), { maxLength: 12 }), fc.nat(12), fc.nat(12), (ids, from, to) => {
      const before = ids.map(String);
      const after = [...before];
      const [one] = after.splice(from % Math.max(1, after.length), 1);
      if (one !== undefined) after.splice(to, 0, one);
      expect(movedIds(before, before)).toEqual([]);
      expect(movedIds(before, after).length).toBeLessThanOrEqual(1);
      expect(movedIds(before, after).length === 0).toBe(before.join() === after.join());
    }),
  );
});

it('the seal does not depend on the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const turned = (v: unknown): unknown =>
        Array.isArray(v)
          ? v.map(turned)
          : v && typeof v === 'object'
            ? Object.fromEntries(
                Object.entries(v)
                  .reverse()
                  .map(([k, x]) => [k, turned(x)]),
              )
            : v;
      expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('figures: no stated amount is unknown, and then there is no difference', () => {
  const money = (s: PlanSnapshot) => comparedFigures(plan(), s)[0];
  expect(money(plan())).toMatchObject({ before: '40000.00', after: '40000.00', difference: '0.00' });
  expect(money(edited((s) => s.schede.forEach((k) => (k.amounts = []))))).toMatchObject({
    after: null,
    difference: null,
  });
});
