import {
  aggregations,
  amountPeriods,
  certainties,
  frequencies,
  indicatorKinds,
  measureComparators,
  measureTypes,
  periodTypeOf,
  yesNoAnswers,
  type PlanSnapshot,
} from '@zona/plans-domain';
import { optionalText } from '@zona/problems';
import fc, { type Arbitrary } from 'fast-check';

/** Plans with what people write in them, and what files suffer from. */
export const enti = ['Comune di Carate', "ASST “Brianza”; sede d'Este", 'Coop. "La Rete", Onlus', '=Ente+1'].map(
  (name, i) => ({ id: `00000000-0000-7000-8000-00000000e00${i}`, name }),
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

/** Plans on this template. Which row hangs on which is drawn too. */
export const planArb = (template: Template): Arbitrary<PlanSnapshot> =>
  fc
    .record({
      ...{ code: required(40), title: required(300), days, areas: fc.array(area, { minLength: 1, maxLength: 3 }) },
      objectives: fc.array(objective, { minLength: 1, maxLength: 4 }),
      actions: fc.array(action, { maxLength: 3 }),
      schede: fc.array(card(template), { maxLength: 4 }),
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
        ...{ areas, objectives, actions, schede },
      };
    });
