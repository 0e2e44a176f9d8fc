import fc from 'fast-check';
import { yesNoAnswers, type YesNo } from '../vocabulary.ts';
import { choicesFor } from './choices.ts';
import { brokenConditions, rowState } from './conditions.ts';
import { missingAnswers } from './missing.ts';
import { rowEffects, type CardAnswer, type CardTemplateRow } from './model.ts';
import { regionalCards } from './regional.ts';
import { isClosed, referenceTerms, vocabularies } from './vocabularies.ts';

const row = (key: string, more: Partial<CardTemplateRow> = {}): CardTemplateRow => ({
  key,
  label: `Riga ${key}`,
  kind: 'yes_no',
  position: 1,
  section: null,
  help: null,
  required: true,
  vocabulary: null,
  whenRow: null,
  whenIs: null,
  whenThen: null,
  noteWhen: null,
  ...more,
});
const said = (key: string, answer: YesNo | null, note: string | null = null, choices: string[] = []): CardAnswer => ({
  row: key,
  answer,
  note,
  choices,
});
const answer = fc.constantFrom<YesNo | null>(null, ...yesNoAnswers);
const keys = (rows: readonly CardTemplateRow[], answers: readonly CardAnswer[]) =>
  missingAnswers(rows, answers).map((m) => [m.key, m.why]);

describe('conditions', () => {
  it('hold exactly when the row they look at has the answer they name', () => {
    fc.assert(
      fc.property(
        answer,
        fc.constantFrom(...yesNoAnswers),
        fc.constantFrom(...rowEffects),
        fc.boolean(),
        (given, is, then, required) => {
          const rows = [row('a'), row('b', { kind: 'text', required, whenRow: 'a', whenIs: is, whenThen: then })];
          const state = rowState(rows[1]!, rows, given ? [said('a', given)] : []);
          const holds = given === is;
          expect(state.shown).toBe(then === 'required' || holds);
          expect(state.required).toBe(then === 'required' ? required || holds : required && holds);
          expect(state.reason === null).toBe(!holds);
        },
      ),
    );
  });

  it('a row that is not shown is never missing, a row without a condition is as the template says', () => {
    fc.assert(
      fc.property(answer, fc.boolean(), (given, required) => {
        const rows = [
          row('a', { required: false }),
          row('b', { kind: 'text', whenRow: 'a', whenIs: 'yes', whenThen: 'shown' }),
          row('c', { kind: 'text', required }),
        ];
        const missing = missingAnswers(rows, given ? [said('a', given)] : []).map((m) => m.key);
        expect(missing.includes('b')).toBe(given === 'yes');
        expect(missing.includes('c')).toBe(required);
      }),
    );
  });

  it('look back at a yes/no row, and nowhere else', () => {
    const on = (whenRow: string, key = 'b') => row(key, { whenRow, whenIs: 'no', whenThen: 'required' });
    expect(brokenConditions([row('a'), on('a')])).toEqual([]);
    expect(brokenConditions([on('a'), row('a')])).toEqual(['b']);
    expect(brokenConditions([row('a', { kind: 'text' }), on('a'), on('c', 'c'), on('x', 'd')])).toEqual([
      'b',
      'c',
      'd',
    ]);
  });
});

describe('what a card owes', () => {
  it('unknown is no answer, no is one; yes with a note to give is not enough alone', () => {
    const rows = [row('t', { noteWhen: 'yes' })];
    expect(keys(rows, [said('t', 'not_stated')])).toEqual([['t', 'empty']]);
    expect(keys(rows, [said('t', 'no')])).toEqual([]);
    expect(keys(rows, [said('t', 'yes')])).toEqual([['t', 'note']]);
    expect(keys(rows, [said('t', 'yes', 'Con la casa')])).toEqual([]);
  });

  it('a closed list wants one of its terms, an open one takes words', () => {
    expect(keys([row('r', { kind: 'choices', vocabulary: 'bisogno' })], [said('r', null, 'NO')])).toEqual([
      ['r', 'choice'],
    ]);
    expect(keys([row('r', { kind: 'choices', vocabulary: 'servizio' })], [said('r', null, 'Sportello')])).toEqual([]);
  });

  it('tables are answered by their lines, or in words', () => {
    const rows = [row('euro', { kind: 'amounts' })];
    expect(missingAnswers(rows, [], { amounts: 1 })).toEqual([]);
    expect(missingAnswers(rows, [said('euro', null, 'Quota parte ore')])).toEqual([]);
    expect(missingAnswers(rows, []).map((m) => m.key)).toEqual(['euro']);
  });

  it('co-programmed = no makes the modalities obligatory, and says why', () => {
    const lombardia = regionalCards.find((t) => t.id === 'dgr-xii-2167-2024')!.rows;
    const of = (coprogrammed: YesNo) =>
      missingAnswers(lombardia, [said('coprogrammato', coprogrammed)]).find((m) => m.key === 'coinvolgimento_ets');
    expect(of('yes')).toBeUndefined();
    expect(of('no')?.message).toContain('la risposta è «No»');
  });
});

describe('the templates that the platform gives', () => {
  it('have 12, 24 and 6 rows, and the project sheet 19; no condition is broken, no key is twice', () => {
    expect(regionalCards.map((t) => t.rows.length)).toEqual([12, 24, 6, 19]);
    for (const t of regionalCards) {
      expect(brokenConditions(t.rows)).toEqual([]);
      expect(new Set(t.rows.map((r) => r.key)).size).toBe(t.rows.length);
      for (const r of t.rows) {
        expect(r.section).not.toBeNull();
        if (r.kind === 'choices') expect(vocabularies.map((v) => v.key)).toContain(r.vocabulary);
      }
    }
  });

  it('terms have one id each', () => {
    expect(new Set(referenceTerms.map((t) => t.id)).size).toBe(referenceTerms.length);
    expect(isClosed('punti_chiave')).toBe(false);
  });
});

describe('choices', () => {
  const term = (label: string, policyAreaId: string | null) => ({ vocabulary: 'v', label, policyAreaId });

  it('come by group, each once: of the area, common, own, of other areas', () => {
    const groups = choicesFor(
      'v',
      ['B'],
      [term('casa', 'B'), term('rete', null), term('lavoro', 'H'), term('Casa ', 'A')],
      [term('orti', 'B'), term('RETE', 'B'), term('barche', 'C')],
    );
    expect(groups).toEqual({ ofArea: ['casa'], common: ['rete'], own: ['orti'], elsewhere: ['lavoro', 'barche'] });
  });

  it('no term is in two groups, and none is lost', () => {
    const terms = fc.array(
      fc.record({
        vocabulary: fc.constant('v'),
        label: fc.constantFrom('a', 'b', 'c', 'd'),
        policyAreaId: fc.constantFrom('A', 'B', null),
      }),
    );
    fc.assert(
      fc.property(terms, terms, (reference, own) => {
        const all = Object.values(choicesFor('v', ['A'], reference, own)).flat();
        expect(all.length).toBe(new Set(all).size);
        expect(new Set(all)).toEqual(new Set([...reference, ...own].map((t) => t.label)));
      }),
    );
  });
});
