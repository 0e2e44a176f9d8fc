import type { PlanSnapshot, SnapshotMatrix } from '../snapshot/index.ts';
import { runChecks } from './index.ts';
import { productIn } from './parts-vs-total.ts';
import { planOf, type CardSpec } from './testing/plan-of.ts';

const found = (cards: CardSpec[], template?: string) => runChecks(planOf(cards, template));
const keys = (cards: CardSpec[], template?: string) => found(cards, template).map((f) => f.key);

describe('parts against totals', () => {
  it('a calculation written beside its figure (Carate, action 79)', () => {
    expect(productIn('quote Ambiti 256.032,90 (€ 25.603,29 x 5 Ambiti x 2 anni)')).toBe('256032.9');
    expect(productIn('€ 810.000 annue per tre anni')).toBeNull();
    const text = 'quote Ambiti (€ 25.603,29 x 5 Ambiti x 2 anni)';
    expect(keys([{ amounts: [{ value: '256032.90', text }] }])).toEqual([]);
    const [wrong] = found([{ amounts: [{ value: '256032.00', text }] }]);
    expect(wrong).toMatchObject({
      key: 'parts_vs_total:product:k1a1',
      left: { value: '256.032,90 €' },
      right: { value: '256.032,00 €' },
      difference: '0,90 €',
    });
    expect(keys([{ amounts: [{ value: '256032.00', text, certainty: 'about' }] }])).toEqual([]);
  });

  it('three years of a yearly figure against the triennium of the same fund (Carate, actions 18 and 24)', () => {
    const yearly = { value: '810000.00', fund: 'PNRR M5 1.1.2', certainty: 'if_funded' };
    const total = { value: '2460000.00', period: 'triennial', fund: 'PNRR', certainty: 'if_funded' };
    const cards = (objective = 'o2', more = {}) => [
      { action: 'x', amounts: [yearly] },
      { action: 'y', objective, amounts: [{ ...total, ...more }] },
    ];
    const only = (c: CardSpec[]) => found(c).filter((f) => f.code === 'parts_vs_total');
    expect(only(cards())).toMatchObject([{ difference: '30.000,00 €', left: { value: '2.430.000,00 €' } }]);
    expect(only(cards('o2', { value: '2430000.00' }))).toEqual([]);
    expect(only(cards('o2', { value: '5000000.00' }))).toEqual([]);
    expect(only(cards('o2', { fund: 'FNPS' }))).toEqual([]);
    expect(only(cards('o3'))).toEqual([]);
  });

  it('OUI: 152.212,54 declared, 122.200,00 in the lines, and 3.600,00 on two sources (Carate, acceptance case 5)', () => {
    const line = (id: string, declared: string) => ({ id, label: id.toUpperCase(), declared, source: null });
    const costs: Record<string, string> = { a1: '2000', a2: '15000', a3: '400', a4: '101200', a5: '3600' };
    const economic: SnapshotMatrix = {
      id: 'm1',
      kind: 'economic',
      source: null,
      title: 'Risorse economiche',
      declared: '152212.54',
      lines: Object.entries(costs).map(([id, value]) => line(id, `${value}.00`)),
      sources: [
        { id: 'ats', label: 'ATS', declared: null },
        { id: 'fnps', label: 'FNPS', declared: '152212.54' },
      ],
      cells: [
        ...Object.entries(costs).map(([lineId, value]) => ({ lineId, sourceId: 'fnps', value: `${value}.00` })),
        { lineId: 'a5', sourceId: 'ats', value: '3600.00' },
      ],
    };
    const people: SnapshotMatrix = { ...economic, id: 'm2', title: 'Risorse umane', declared: '30012.54', lines: [] };
    const plan: PlanSnapshot = {
      ...planOf([]),
      sheets: [{ id: 's', title: 'OUI', actionId: null, matrices: [economic, { ...people, sources: [], cells: [] }] }],
    };
    const all = runChecks(plan);
    expect(all.map((f) => f.key)).toEqual(['parts_vs_total:matrix:total:m1', 'parts_vs_total:matrix:line:a5']);
    expect(all[0]).toMatchObject({
      left: { value: '152.212,54 €' },
      right: { value: '122.200,00 €' },
      difference: '30.012,54 €',
    });
    expect(all[0]!.sentence).toContain('quanto il quadro «Risorse umane»');
    expect(all[1]).toMatchObject({ left: { value: '3.600,00 €' }, right: { value: '7.200,00 €' } });
  });
});

describe('indicators', () => {
  const one = (i: object) => keys([{ indicators: [i] }]);
  const flagged = ['target_below_baseline:k1i1'];

  it('a target worse than where one starts (Lodi, acceptance case 12)', () => {
    expect(one({ baseline: '310', target: '200' })).toEqual(flagged);
    expect(one({ baseline: '310.0000', target: '310' })).toEqual([]);
    expect(one({ baseline: '310', target: '320', comparator: 'lte' })).toEqual(flagged);
    expect(one({ baseline: '310', target: '300', comparator: 'lte' })).toEqual([]);
    expect(one({ baseline: '192', target: '2', comparator: 'baseline_plus_percent' })).toEqual([]);
    expect(one({ baseline: '310', target: null })).toEqual([]);
    expect(one({ kind: 'input', baseline: '310', target: '200' })).toEqual([]);
    expect(one({ valueType: 'text', baseline: '310', target: '200' })).toEqual([]);
    const targets = ['400', '250'].map((value, i) => ({ period: `202${i + 2}`, value, from: null, to: null }));
    expect(one({ baseline: '310', targets })).toEqual(flagged);
    expect(one({ baseline: '240', targets })).toEqual([]);
  });

  it('more projects than reports they come from (Lodi DE3, acceptance case 11)', () => {
    const reports = { kind: 'process', name: 'Segnalazioni ricevute', unit: 'segnalazioni', target: '28' };
    const projects = (target: string) => ({ name: 'Progetti', unit: 'progetti', target });
    expect(keys([{ indicators: [reports, projects('125')] }])).toEqual(['unreconciled_counts:k1i1:k1i2']);
    expect(keys([{ indicators: [reports, projects('28')] }])).toEqual([]);
    expect(keys([{ indicators: [{ ...reports, target: null, baseline: '26' }, projects('200')] }])).toEqual([]);
    expect(keys([{ indicators: [reports] }, { indicators: [projects('125')] }])).toEqual([]);
  });

  it('a percentage beside its two parts (Lodi, acceptance cases 11 and 15)', () => {
    const said = (note: string) =>
      found([{ answers: [{ row: 'bisogni', note }] }]).filter((f) => f.code === 'ratio_mismatch');
    expect(said('14/27 (51,9%)')).toEqual([]);
    expect(said('14 su 27, il 52%')).toEqual([]);
    expect(said('34/61 pari al 55,7 %, 16/61 (26,2%), 18/61 (29,5%)')).toEqual([]);
    expect(said('14/27 (60%)')).toMatchObject([
      { left: { value: '51,85%' }, right: { value: '60%' }, difference: '8,15 punti' },
    ]);
    expect(said('DGR 5618/2021, il 5%')).toEqual([]);
    expect(said('nel periodo 11/2023-11/2024')).toEqual([]);
  });
});

describe('what is stated twice', () => {
  const on = (action: string, amount: object) => ({ action, amounts: [amount] });
  const twice = (a: object, b: object) =>
    found([on('x', a), on('y', b)])
      .filter((f) => f.code === 'figure_on_two_actions')
      .map((f) => f.key);
  const desk = { value: '20000.00', text: 'Circa € 20.000 euro annuo per il funzionamento dello sportello' };

  it('the same figure for the same purpose in two actions (Carate 14 and 15, 22 and 25)', () => {
    const prins = { value: '196000.00', fund: 'Fondo PrinS' };
    expect(twice(prins, prins)).toEqual(['figure_on_two_actions:k1a1:k2a1']);
    expect(twice(desk, { value: '20000.00', text: '€ 20.000 sportello badanti' })).toHaveLength(1);
  });

  it('not when the plan says so, nor when only the figure is the same', () => {
    expect(twice(desk, { ...desk, sameAsId: 'k1a1' })).toEqual([]);
    expect(
      twice({ value: '6000.00', text: 'Circa € 6.000 euro anno' }, { value: '6000.00', text: '€ 6.000 annue circa' }),
    ).toEqual([]);
    expect(twice({ value: '300000.00', fund: 'PNRR' }, { value: '300000.00', fund: null })).toEqual([]);
    expect(found([on('x', desk), on('x', desk)])).toEqual([]);
  });

  const team = (...staff: [string, number | null][]) => staff.map(([role, count]) => ({ role, count }));
  it('the same people in several cards of an area (Lodi B, GI, H)', () => {
    const b = team(['Coordinatore', 1], ['Assistente sociale', 2], ['Educatore', 5]);
    const [once] = found([{ staff: b }, { staff: b }, { staff: b, objective: 'o2' }]);
    expect(once).toMatchObject({
      key: 'repeated_count:k1',
      left: { value: '24 persone' },
      right: { value: '8 persone' },
    });
    expect(once!.subjects).toHaveLength(3);
    expect(keys([{ staff: b }, { staff: b, objective: 'o3' }])).toEqual([]);
    // Two persons in each of two cards are nobody's team (Lodi J1 and J3).
    const few = team(['Coordinatore di area', 1], ['Assistente sociale', 1]);
    expect(keys([{ staff: few }, { staff: few }])).toEqual([]);
    expect(
      keys([{ staff: team(['Tutor', 9], ['Segreteria', 1]) }, { staff: team(['Tutor', 8], ['Segreteria', 1]) }]),
    ).toEqual([]);
    expect(
      keys([{ staff: team(['Volontari', null], ['ETS', null]) }, { staff: team(['Volontari', null], ['ETS', null]) }]),
    ).toEqual([]);
  });
});

describe('times', () => {
  const amount = (period: string, value = '1000.00') => ({ period, value });
  it('names the smallest sum that mixes, and a larger one only if it mixes more', () => {
    const mixed = { amounts: [amount('annual'), amount('triennial')] };
    expect(keys([mixed])).toEqual(['mixed_periods:o1']);
    expect(keys([mixed, { objective: 'o2', amounts: [amount('one_off')] }])).toEqual([
      'mixed_periods:o1',
      'mixed_periods:a1',
    ]);
    expect(keys([mixed, { objective: 'o3', amounts: [amount('first_year')] }])).toEqual([
      'mixed_periods:o1',
      'mixed_periods:p',
    ]);
    expect(keys([{ amounts: [amount('annual'), amount('not_stated'), amount('triennial', '0.00')] }])).toEqual([]);
  });

  const said = (text: string) => found([{ amounts: [{ text }] }]).map((f) => [f.code, f.left.value, f.right.value]);
  it('the years of a figure are the years of the plan (Bassa Bresciana, card 13)', () => {
    expect(said('2019-20-21: Euro 600.000,00')).toEqual([['period_outside_plan', '2019-20-21', '2021-2023']]);
    expect(said('risorse regionali bienni 2022/2023')).toEqual([]);
    expect(said('autonomia abitativa (n.15047 del 08.11.2021)')).toEqual([]);
    expect(said('311.000 euro per l’anno 2022')).toEqual([]);
    expect(keys([{ amounts: [{ value: null, text: 'Bando POR FSE 2014-2020' }] }])).toEqual([]);
  });

  it('a triennium has three years (Lodi A2), and what was before the plan is no mistake', () => {
    const note = (row: string, text: string) =>
      keys([{ answers: [{ row, note: text }] }]).filter((k) => k.startsWith('period'));
    expect(note('bisogni', 'nel triennio 2021-2024')).toEqual(['period_outside_plan:length:k1r1']);
    expect(note('bisogni', 'nel triennio 2018-2020')).toEqual([]);
    expect(note('descrizione', 'nel triennio 2018-2020')).toEqual(['period_outside_plan:outside:k1r1']);
    expect(note('descrizione', 'nel triennio 2021-23')).toEqual([]);
  });
});

describe('required answers', () => {
  const lodi = (answers: object[]) => {
    const yesNo = planOf([], 'dgr-xii-2167-2024').template.rows.filter((r) => r.kind === 'yes_no');
    const base = yesNo.map((r) => ({ row: r.key, answer: 'yes', note: 'con le altre aree' }));
    const need = { row: 'bisogno_gia_affrontato', choices: ['consolidato'] };
    const rest = [...base, need].filter((b) => !answers.some((a) => (a as { row: string }).row === b.row));
    return keys([{ answers: [...rest, ...answers] }], 'dgr-xii-2167-2024');
  };
  it('who does not coprogramme says how the third sector is involved (Lodi H2, acceptance case 14)', () => {
    expect(lodi([])).toEqual([]);
    expect(lodi([{ row: 'coinvolgimento_ets', answer: 'not_stated' }])).toEqual([]);
    expect(lodi([{ row: 'coprogrammato', answer: 'no' }])).toEqual(['required_answer_missing:k1:coinvolgimento_ets']);
    expect(
      lodi([
        { row: 'coprogrammato', answer: 'no' },
        { row: 'coinvolgimento_ets', note: 'Tavoli' },
      ]),
    ).toEqual([]);
  });
  it('one of the terms, and areas beside a yes (Lodi J3)', () => {
    expect(lodi([{ row: 'bisogno_gia_affrontato', note: 'NO' }])).toEqual([
      'required_answer_missing:k1:bisogno_gia_affrontato',
    ]);
    expect(lodi([{ row: 'bisogno_gia_affrontato', choices: ['NO'] }])).toHaveLength(1);
    expect(lodi([{ row: 'trasversale', answer: 'yes', note: null }])).toEqual([
      'required_answer_missing:k1:trasversale',
    ]);
  });
  it('a yes/no row left blank, a row the document leaves out; a card not begun is no warning', () => {
    expect(lodi([{ row: 'premiale', answer: 'not_stated' }])).toEqual(['required_answer_missing:k1:premiale']);
    expect(lodi([{ row: 'coprogettato', answer: null }])).toEqual([]);
    expect(keys([{ answers: [{ row: 'copertura', answer: 'not_stated' }] }], 'piano-di-programma')).toEqual([
      'required_answer_missing:k1:copertura',
    ]);
    expect(keys([{}])).toEqual([]);
  });
});
