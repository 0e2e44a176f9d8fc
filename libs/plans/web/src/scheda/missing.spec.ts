import { indicatorOf, schedaOf } from '../testing/scheda-of';
import { rowOf } from '../testing/row-of';
import { askedRows, missingIn, unanswered } from './missing';

const rows = [
  rowOf({ key: 'continuita', kind: 'yes_no' }),
  rowOf({ key: 'coprogettato', kind: 'yes_no' }),
  rowOf({ key: 'ets', kind: 'text', required: false, whenRow: 'coprogettato', whenIs: 'no', whenThen: 'required' }),
  rowOf({ key: 'target', kind: 'text' }),
];
const answer = (row: string, value: 'yes' | 'no' | 'not_stated') => ({
  id: row,
  row,
  answer: value,
  note: null,
  choices: [],
  version: 1,
  source: null,
});

describe('what is missing', () => {
  it('counts rows said to be unknown and rows left blank; a no is an answer', () => {
    const template = { rows };
    const scheda = schedaOf({ answers: [answer('continuita', 'not_stated')] });
    expect(missingIn(template, [scheda]).rows.map((r) => r.key)).toEqual(['continuita', 'coprogettato', 'target']);
    expect(unanswered(askedRows(template), schedaOf({ answers: [answer('continuita', 'no')] }))).toHaveLength(1);
  });

  it('a row that only some cards of the template have is no gap; one that an answer makes obligatory is', () => {
    const optional = rows.map((r) => (r.key === 'coprogettato' ? { ...r, required: false } : r));
    expect(askedRows({ rows: optional }).map((r) => r.key)).toEqual(['continuita']);
    const scheda = schedaOf({ answers: [answer('coprogettato', 'no')] });
    expect(missingIn({ rows: optional }, [scheda]).rows.map((r) => r.key)).toEqual(['continuita', 'ets', 'target']);
  });

  it('a card that refers to another owes nothing', () => {
    const stub = schedaOf({ form: 'stub', indicators: [indicatorOf()] });
    expect(missingIn({ rows }, [stub])).toEqual({ rows: [], indicatorsWithoutTarget: [], amounts: [] });
  });

  it('an expected value in words is an expected value; zero euro is a figure', () => {
    const indicators = [indicatorOf({ targetText: 'almeno la metà' }), indicatorOf({ id: 'i2' })];
    const amount = {
      id: 'a',
      value: '0.00' as string | null,
      valueTo: null,
      period: 'annual' as const,
      certainty: 'stated' as const,
      fund: null,
      version: 1,
      source: null,
      sameAs: null,
    };
    const missing = missingIn({ rows: [] }, [
      schedaOf({ indicators, amounts: [amount, { ...amount, id: 'b', value: null }] }),
    ]);
    expect(missing.indicatorsWithoutTarget.map((i) => i.id)).toEqual(['i2']);
    expect(missing.amounts.map((a) => a.id)).toEqual(['b']);
  });
});
