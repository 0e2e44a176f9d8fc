import { rewritten } from '@zona/problems';
import * as fc from 'fast-check';
import { correctionProblems, endProblems, writtenText, type WrittenAct } from './corrections.ts';
import { planActions, planActKinds } from './vocabulary.ts';

const written = { kind: 'delibera', organ: 'Assemblea dei Sindaci', number: '13', date: '2018-10-30', newEnd: null };
const fieldsOf = (after: Partial<WrittenAct>, reason: string | null = 'Letto male', step = 'adopt' as const) =>
  correctionProblems(step, written, { ...written, ...after }, reason).map((p) => p.field);

describe('correcting an act', () => {
  it('asks why only for what stood written', () => {
    expect(fieldsOf({ number: '31' }, null)).toEqual(['reason']);
    expect(fieldsOf({ number: '31' })).toEqual([]);
    expect(correctionProblems('adopt', { ...written, kind: null, number: null }, written, null)).toEqual([]);
    expect(fieldsOf({}, null)).toEqual([]);
  });

  it('keeps to the kinds of the step and empties nothing that it needs', () => {
    expect(fieldsOf({ kind: 'dgr' })).toEqual(['kind']);
    expect(fieldsOf({ kind: 'verbale' })).toEqual([]);
    expect(fieldsOf({ number: null, date: null, organ: null, kind: null }).sort()).toEqual([
      'date',
      'kind',
      'number',
      'organ',
    ]);
    // The accordo di programma is signed, not numbered.
    const accord = { ...written, kind: 'accordo_di_programma' };
    expect(correctionProblems('enact', accord, { ...accord, number: null }, 'Non ha numero')).toEqual([]);
  });

  it('leaves be a kind that an old act has, whatever the step would take today', () => {
    const old = { ...written, kind: 'dgr' };
    expect(correctionProblems('adopt', old, { ...old, number: '2' }, 'Numero sbagliato')).toEqual([]);
  });

  it('keeps the end of an extension, between the end before it and that of the next', () => {
    const extended = { ...written, newEnd: '2027-06-30' };
    const fields = (newEnd: string | null) =>
      correctionProblems('extend', extended, { ...extended, newEnd }, 'Letto male').map((p) => p.field);
    expect([fields(null), fields('2027-12-31')]).toEqual([['newEnd'], []]);
    expect(writtenText(extended)).toBe('Assemblea dei Sindaci, delibera 13 del 30/10/2018; nuova fine 30/06/2027');
    const around = { previousEnd: '2026-12-31', nextEnd: '2028-06-30' };
    const wrong = (day: string) => endProblems(day, around).length;
    expect(['2026-12-31', '2027-01-01', '2028-06-29', '2028-06-30'].map(wrong)).toEqual([1, 0, 0, 1]);
    expect(endProblems('2030-01-01', { previousEnd: null, nextEnd: null })).toEqual([]);
  });

  const text = fc.option(fc.constantFrom('a', 'b', 'c'));
  const act = fc.record({
    kind: fc.option(fc.constantFrom<string>(...planActKinds)),
    organ: text,
    number: text,
    date: fc.option(fc.constantFrom('2020-01-01', '2021-01-01')),
    newEnd: fc.option(fc.constantFrom('2022-06-30', '2022-12-31')),
  });

  it('needs a reason exactly when something is rewritten', () => {
    fc.assert(
      fc.property(fc.constantFrom(...planActions), act, act, (step, before, after) => {
        const asks = correctionProblems(step, before, after, null).some((p) => p.field === 'reason');
        expect(asks).toBe(rewritten(before, after).length > 0);
        expect(correctionProblems(step, before, before, null)).toEqual([]);
      }),
    );
  });
});
