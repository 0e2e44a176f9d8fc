import {
  addMonths,
  aggregations,
  amountPeriods,
  certainties,
  columnUnits,
  frequencies,
  indicatorKinds,
  measureComparators,
  measureTypes,
  periodsOf,
  phaseKinds,
  progressStates,
  periodTypeOf,
  readingColumns,
  writtenSpan,
  yesNoAnswers,
  type MeasureType,
  type PeriodType,
  type PlanReading,
  type PlanSnapshot,
} from '@zona/plans-domain';
import { optionalText } from '@zona/problems';
import fc, { type Arbitrary } from 'fast-check';

/** Plans with what people write in them, and what files suffer from. */
export const enti = ['Comune di Carate', "ASST “Brianza”; sede d'Este", 'Coop. "La Rete", Onlus', '=Ente+1'].map(
  (name, i) => ({ id: `00000000-0000-7000-8000-00000000e00${i}`, name, kind: i ? 'ente' : 'comune' }),
);
export const policyAreas = ['A', 'B', 'D'].map((letter) => ({ id: `policy-${letter}`, letter }));

const hostile = fc.constantFrom(
  ...['"', '""', ';', ',', '\t', '\n', '\r\n', ' ', '  ', "'", '“', '”', '’', '=', '+', '-', '@', '|', '\\'],
  ...['=SOMMA(A1)', "'=1", '+39', '-20', '@chi', '"; "', 'a;b', '€ 3.600,00', '1.000', '001', '31/12/2027', 'Sì', 'x'],
  ...['_x000D_', '_x0041_', '&amp;', '<b>', ']]>', '\u00a0', '\u200b', '😀', '👩‍👩‍👧', 'é', 'e\u0301', '☒ Si ☐ No'],
);
const words = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 6 }),
  },
  { weight: 1, arbitrary: fc.nat(2000).map((n) => ['molto lungo; '.repeat(n)]) },
);
/** A text as the forms leave it. */
const optional = (max: number): Arbitrary<string | null> =>
  words.map((pieces) => {
    const text = pieces
      .join('')
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n\t]/gu, '')
      .normalize('NFC');
    const short = [...text].reduce((s, c) => (s.length + c.length > max ? s : s + c), '');
    return optionalText('Testo', max).parse(short) ?? null;
  });
const required = (max: number): Arbitrary<string> => optional(max).map((text) => text ?? 'testo');
const texts = (max: number) => fc.uniqueArray(required(max), { maxLength: 3 });

const decimal = fc
  .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 9999 }))
  .map(([whole, rest]) => {
    const after = String(rest).padStart(4, '0').replace(/0+$/, '');
    return after ? `${whole}.${after}` : String(whole);
  });
const cents = fc.oneof(
  fc.constantFrom('0.00', '0.01', '1999.20', '99999999999999.99'),
  fc.integer({ min: 0, max: 2 ** 40 }).map((n) => (n / 100).toFixed(2)),
);
const range = fc.oneof(
  fc.constant({ value: null, valueTo: null }),
  cents.map((value) => ({ value, valueTo: null })),
  fc.tuple(cents, cents).map((both) => {
    const [value, valueTo] = both.sort((a, b) => Number(a) - Number(b));
    return { value: value!, valueTo: valueTo! };
  }),
);
const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
const days = fc.tuple(day, day).map((both) => both.map((d) => d.toISOString().slice(0, 10)).sort());

const maybe = <T>(of: Arbitrary<T>) => fc.option(of, { nil: null });
const among = <T>(of: readonly T[]) => fc.constantFrom(...of);
const source = maybe(fc.record({ document: required(80), line: maybe(fc.nat(9999)), text: optional(3000) }));
/** An id that the whole plan has once: given when all is made. */
const id = fc.constant('');

const indicator = fc
  .record({
    ...{ id, source, kind: among(indicatorKinds), name: required(500), valueType: among(measureTypes) },
    ...{ unit: optional(60), comparator: maybe(among(measureComparators)), baseline: maybe(decimal) },
    ...{ target: maybe(decimal), targetText: optional(200), window: maybe(days), dataSource: optional(300) },
    ...{ frequency: among(frequencies), byComune: fc.boolean(), overEnti: among(['sum', 'mean']) },
    ...{ overPeriods: among(aggregations), owner: maybe(among(enti)) },
  })
  .map(({ window, ...i }) => ({
    ...{ ...i, targetFrom: window?.[0] ?? null, targetTo: window?.[1] ?? null, scaleFrom: null, scaleTo: null },
    overPeriods: ['percent', 'score'].includes(i.valueType) ? 'last' : i.overPeriods,
    periodType: i.frequency === 'once' ? 'one_off' : periodTypeOf[i.frequency],
  }));
const staff = fc.record({
  ...{ id, source, role: required(200), count: maybe(fc.nat(100_000)), certainty: among(certainties) },
});
const amount = fc
  .record({
    ...{ id, source, range, period: among(amountPeriods), certainty: among(certainties), fund: optional(200) },
    sameAsId: fc.constant(null as string | null),
  })
  .map(({ range: figures, ...a }) => ({ ...a, ...figures }));

type Template = PlanSnapshot['template'];
const answer = ({ key, kind }: Template['rows'][number]) =>
  fc.record({
    ...{ id, source, row: fc.constant(key), note: optional(10_000), choices: texts(200) },
    answer: maybe(kind === 'yes_no' ? among(yesNoAnswers) : fc.constant('not_stated' as const)),
  });
const card = (template: Template) =>
  fc.record({
    ...{ id, source, label: required(200), form: among(['full', 'stub']) },
    ...{ objective: fc.nat(), action: maybe(fc.nat()), refersTo: maybe(fc.nat()) },
    answers: fc.subarray(template.rows, { maxLength: 6 }).chain((rows) => fc.tuple(...rows.map(answer))),
    amounts: fc.array(amount, { maxLength: 3 }),
    staff: fc.array(staff, { maxLength: 2 }),
    indicators: fc.array(indicator, { maxLength: 2 }),
  });

const area = fc.record({ id, code: optional(40), title: required(300), policyAreas: fc.subarray(policyAreas) });
const objective = fc.record({
  ...{ id, source, area: fc.nat(), code: required(40), title: required(300), summary: optional(5000) },
});
const action = fc.record({
  ...{ id, source, code: optional(40), title: required(300), summary: optional(5000), partners: texts(200) },
  ...{ objectives: fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 }), enti: fc.subarray(enti) },
});

const months = fc
  .tuple(fc.integer({ min: 0, max: 2399 }), fc.nat(40))
  .map(([from, more]) => ({ from: addMonths('1950-01', from), to: addMonths('1950-01', from + more) }));
const span = fc.oneof(
  months.map((m) => writtenSpan({ kind: 'absolute', ...m })),
  fc
    .tuple(fc.integer({ min: 1, max: 200 }), fc.nat(40))
    .map(([from, more]) => writtenSpan({ kind: 'relative', from, to: from + more })),
);
const phase = fc
  .record({
    ...{ id, source, code: optional(40), title: required(300), kind: among(phaseKinds), unit: among(columnUnits) },
    ...{
      spans: fc.array(span, { maxLength: 3 }),
      progress: among(progressStates),
      day: maybe(days),
      note: optional(1000),
    },
    ...{
      owner: maybe(among(enti)),
      objective: maybe(fc.nat()),
      action: maybe(fc.nat()),
      ofSheet: fc.constantFrom(false, false, true),
    },
  })
  .map(({ day: on, spans, ...p }) => ({
    ...p,
    spans: p.kind === 'milestone' ? spans.slice(0, 1) : spans,
    doneOn: p.progress === 'done' ? (on?.[0] ?? null) : null,
  }));

/** Plans on this template. Which row hangs on which is drawn too. */
export const planArb = (template: Template): Arbitrary<PlanSnapshot> =>
  fc
    .record({
      ...{ code: required(40), title: required(300), days, areas: fc.array(area, { minLength: 1, maxLength: 3 }) },
      objectives: fc.array(objective, { minLength: 1, maxLength: 4 }),
      actions: fc.array(action, { maxLength: 3 }),
      schede: fc.array(card(template), { maxLength: 4 }),
      phases: fc.array(phase, { maxLength: 3 }),
      same: maybe(fc.nat()),
    })
    .map(({ code, title, days: [from, to], same, ...drawn }) => {
      let n = 0;
      const named = <T extends { id: string }>(rows: readonly T[]): T[] =>
        rows.map((r) => ({ ...r, id: `01990000-0000-7000-8000-${(++n).toString(16).padStart(12, '0')}` }));
      const pick = (rows: readonly { id: string }[], at: number | null) =>
        at === null || !rows.length ? null : rows[at % rows.length]!.id;
      const areas = named(drawn.areas).map((a) => ({
        ...a,
        policyAreas: a.policyAreas.map((p) => ({ ...p, title: '' })),
      }));
      const objectives = named(drawn.objectives).map(({ area: at, ...o }) => ({ ...o, areaId: pick(areas, at)! }));
      const actions = named(drawn.actions).map((a) => ({
        ...a,
        objectives: [...new Set(a.objectives.map((at) => pick(objectives, at)!))].map((o) => ({ id: o })),
      }));
      const cards = named(drawn.schede);
      const schede = cards.map(({ objective: at, action: by, refersTo, ...k }) => ({
        ...{ ...k, objectiveId: pick(objectives, at)!, actionId: pick(actions, by) },
        refersToId: pick(
          cards.filter((other) => other.id !== k.id),
          refersTo,
        ),
        ...{ answers: named(k.answers), amounts: named(k.amounts) },
        ...{ staff: named(k.staff), indicators: named(k.indicators) },
      }));
      const phases = named(drawn.phases).map(({ objective: at, action: by, ofSheet, ...p }) => ({
        ...{ ...p, objectiveId: pick(objectives, at), actionId: pick(actions, by), sheetId: ofSheet ? 'foglio' : null },
      }));
      const amounts = schede.flatMap((k) => k.amounts);
      if (same !== null && amounts.length > 1) amounts[0]!.sameAsId = pick(amounts.slice(1), same);
      const general = { approvalOrgan: null, approvalAct: null, approvalDate: null, document: null };
      return {
        format: 1,
        plan: {
          ...{ id: '01990000-0000-7000-8000-ffffffffffff', code, title, kind: 'piano_di_zona', status: 'draft' },
          ...{ from: from!, to: to!, ...general },
        },
        template,
        ...{ areas, objectives, actions, schede, phases },
      };
    });

type Indicator = PlanSnapshot['schede'][number]['indicators'][number];
const figures = fc.record({
  ...{ value: maybe(decimal), numerator: maybe(decimal), denominator: maybe(decimal), answers: maybe(decimal) },
  ...{ answer: maybe(among(yesNoAnswers)), text: optional(5000), day: maybe(days.map(([first]) => first!)) },
  ...{ note: optional(2000), of: fc.nat(), when: fc.nat() },
});

/** Values of the plan's indicators, as their owners may write them. */
export const readingsArb = ({ plan, schede }: PlanSnapshot): Arbitrary<PlanReading[]> => {
  const indicators = schede.flatMap((k) => k.indicators);
  return fc
    .array(fc.record({ at: fc.nat(), figures }), { maxLength: indicators.length ? 6 : 0 })
    .map((drawn) => drawn.map((r, n) => readingOf(indicators[r.at % indicators.length]!, r.figures, plan, n)))
    .map((all) => all.map(chained(all)));
};

/** Of one indicator, ente and period each value corrects the one before, which was locked. */
const chained = (all: readonly PlanReading[]) => {
  const of = (r: PlanReading) => `${r.indicatorId} ${r.enteId} ${r.period}`;
  return (r: PlanReading, n: number): PlanReading => {
    const before = all.slice(0, n).findLast((x) => of(x) === of(r));
    const locked = all.slice(n + 1).some((x) => of(x) === of(r));
    const lock = { state: 'locked', lockedAt: '2026-11-22T09:00:00Z' };
    return { ...r, supersedesId: before?.id ?? null, ...(locked && lock) };
  };
};

function readingOf(
  { id: indicatorId, valueType, byComune, owner, periodType }: Indicator,
  { of, when, ...drawn }: typeof figures extends Arbitrary<infer T> ? T : never,
  { from, to }: PlanSnapshot['plan'],
  n: number,
): PlanReading {
  const ente = byComune ? enti[0]! : (owner ?? enti[of % enti.length]!);
  const periods = periodsOf(from, to, periodType as PeriodType);
  const speak = new Set<string>([...readingColumns[valueType as MeasureType], 'note']);
  const said = Object.fromEntries(Object.entries(drawn).map(([k, v]) => [k, speak.has(k) ? v : null])) as typeof drawn;
  return {
    ...{ id: `01990000-0000-7000-9000-${(n + 1).toString(16).padStart(12, '0')}`, indicatorId, ...said },
    ...{ enteId: ente.id, ente: { name: ente.name }, period: periods[when % periods.length]!.code, state: 'draft' },
    ...{ lockedAt: null, supersedesId: null },
  };
}
