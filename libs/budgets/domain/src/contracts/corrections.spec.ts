import * as fc from 'fast-check';
import { budgetActKinds } from '../acts.ts';
import { contractChanges, contractProblems, type WrittenContract } from './corrections.ts';

const written: WrittenContract = {
  ...{ title: 'Doposcuola', year: 2026, enteId: 'a', providerText: null, cig: 'Z1', cup: null },
  ...{ actKind: 'determina', organ: null, number: '7', actDate: '2026-01-02', from: null, to: null, note: null },
};
const fieldsOf = (
  after: Partial<WrittenContract>,
  reason: string | null = 'Letto male',
  signed: string | null = null,
) => contractProblems(written, { ...written, ...after }, reason, signed).map((p) => p.field);

it('asks why only for what stood written', () => {
  expect(fieldsOf({ cig: 'Z2' }, null)).toEqual(['reason']);
  expect(fieldsOf({ cup: 'B1', note: 'Completato' }, null)).toEqual([]);
  expect(fieldsOf({ cig: null })).toEqual([]);
});

it('what a signed report states is not written anew; what it does not state is, and what was empty is completed', () => {
  expect(fieldsOf({ title: 'Altro', cig: 'Z2', number: '8', cup: 'B1' }, 'x', 'Finale')).toEqual(['title', 'cig']);
  expect(contractProblems(written, { ...written, cig: 'Z2' }, 'x', 'Finale')[0]!.message).toBe(
    'CIG: è nel rendiconto firmato «Finale». Riaprilo, poi correggi.',
  );
  expect(fieldsOf({ number: '8', from: '2026-01-01', cup: 'B1' }, 'x', 'Finale')).toEqual([]);
});

it('says what changes as one reads it', () => {
  const after = { ...written, enteId: 'b', actKind: 'delibera', actDate: null, to: '2027-12-31' };
  expect(contractChanges(written, after, (id) => `Ente ${id}`)).toEqual([
    { label: 'Ente', before: 'Ente a', after: 'Ente b' },
    { label: 'Tipo di atto', before: 'Determina', after: 'Delibera' },
    { label: 'Data dell’atto', before: '02/01/2026', after: null },
    { label: 'Al', before: null, after: '31/12/2027' },
  ]);
});

const text = fc.option(fc.constantFrom('a', 'b'));
const day = fc.option(fc.constantFrom('2026-01-01', '2027-01-01'));
const contract = fc.record({
  ...{ title: fc.constantFrom('a', 'b'), year: fc.constantFrom(2025, 2026), enteId: text, providerText: text },
  ...{ cig: text, cup: text, actKind: fc.option(fc.constantFrom(...budgetActKinds)), organ: text, number: text },
  ...{ actDate: day, from: day, to: day, note: text },
});
it('whatever is corrected is told, and a correction back tells the same the other way round', () => {
  fc.assert(
    fc.property(contract, contract, (before, after) => {
      const there = contractChanges(before, after, String);
      const back = contractChanges(after, before, String);
      expect(back.map((c) => ({ ...c, before: c.after, after: c.before }))).toEqual(there);
      expect(contractProblems(before, before, null, 'Firmato')).toEqual([]);
    }),
  );
});
