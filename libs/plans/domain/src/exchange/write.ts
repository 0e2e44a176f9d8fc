import type { PlanSnapshot, SnapshotScheda, SnapshotSource } from '../snapshot/plan-snapshot.ts';
import { planKindLabel, type PlanKind } from '../vocabulary.ts';
import { readingColumns, type MeasureType } from '../indicators/vocabulary.ts';
import { writeList } from './fields.ts';
import { writeSpans } from './phase-line.ts';
import { correctionsOf, type PlanReading } from './readings.ts';
import type { SheetKind } from './sheets.ts';
import { wordsOfCode, type ListName } from './words.ts';

/** A value of a cell as it is written: a number is written with its exact digits, a day as a day. */
export type OutCell = { text: string } | { number: string } | { day: string } | null;
export type OutRow = Record<string, OutCell>;

const text = (value: string | null): OutCell => (value === null ? null : { text: value });
/** A spreadsheet keeps fifteen digits; longer numbers are written as words, which it leaves alone. */
const number = (value: string | null): OutCell => {
  if (value === null) return null;
  return value.replace(/\D/g, '').replace(/^0+/, '').length > 15
    ? { text: value.replace('.', ',') }
    : { number: value };
};
const day = (value: string | null | undefined): OutCell => (value ? { day: value } : null);
const word = (list: ListName, code: string | null | undefined): OutCell =>
  code ? text(wordsOfCode(list, code)) : null;
const sourceOf = (source: SnapshotSource | null): OutRow => ({
  sourceDocument: text(source?.document ?? null),
  sourceLine: source?.line === null || source?.line === undefined ? null : { number: String(source.line) },
  sourceText: text(source?.text ?? null),
});

/** Short names for the rows of one file: `O12`, `S3`. They hold within the file; what recognises a row is its Id. */
class Names {
  private readonly names = new Map<string, string>();
  constructor(letter: string, rows: readonly { id: string }[]) {
    rows.forEach((r, i) => this.names.set(r.id, `${letter}${i + 1}`));
  }
  of(id: string | null): string | null {
    return id === null ? null : (this.names.get(id) ?? null);
  }
}

/** A plan as the lines of the template, sheet by sheet, in an order that depends on the plan alone. */
export function* writePlan(s: PlanSnapshot, readings: readonly PlanReading[] = []): Generator<[SheetKind, OutRow]> {
  const objectiveOrder = new Map(s.objectives.map((o, i) => [o.id, i]));
  const schede = [...s.schede].sort((a, b) => orderOf(objectiveOrder, a) - orderOf(objectiveOrder, b));
  const indicators = schede.flatMap((k) => k.indicators);
  const names = {
    area: new Names('R', s.areas),
    objective: new Names('O', s.objectives),
    action: new Names('A', s.actions),
    scheda: new Names('S', schede),
    amount: new Names(
      'I',
      schede.flatMap((k) => k.amounts),
    ),
    indicator: new Names('N', indicators),
  };
  yield ['piano', planRow(s)];
  for (const a of s.areas)
    yield [
      'aree',
      {
        key: text(names.area.of(a.id)),
        code: text(a.code),
        title: text(a.title),
        policyAreaIds: text(writeList(a.policyAreas.map((p) => p.letter)) || null),
        id: text(a.id),
      },
    ];
  for (const o of s.objectives)
    yield [
      'obiettivi',
      {
        key: text(names.objective.of(o.id)),
        areaId: text(names.area.of(o.areaId)),
        ...titled(o),
        ...sourceOf(o.source),
        id: text(o.id),
      },
    ];
  for (const a of s.actions)
    yield [
      'azioni',
      {
        key: text(names.action.of(a.id)),
        objectiveIds: text(writeList(a.objectives.flatMap((o) => names.objective.of(o.id) ?? []))),
        ...titled(a),
        enteIds: text(writeList(a.enti.map((e) => e.name)) || null),
        partners: text(writeList(a.partners) || null),
        ...sourceOf(a.source),
        id: text(a.id),
      },
    ];
  for (const k of schede)
    yield [
      'schede',
      {
        key: text(names.scheda.of(k.id)),
        objectiveId: text(names.objective.of(k.objectiveId)),
        actionId: text(names.action.of(k.actionId)),
        label: text(k.label),
        form: text(wordsOfCode('forma', k.form)),
        refersToId: text(names.scheda.of(k.refersToId)),
        ...sourceOf(k.source),
        id: text(k.id),
      },
    ];
  for (const k of schede) yield* cardRows(k, names.scheda.of(k.id)!, names, s);
  yield* readingRows(indicators, readings, names.indicator);
  yield* phaseRows(s, names);
}

const orderOf = (objectives: ReadonlyMap<string, number>, k: SnapshotScheda): number =>
  objectives.get(k.objectiveId) ?? -1;
const titled = (o: { code: string | null; title: string; summary: string | null }): OutRow => ({
  code: text(o.code),
  title: text(o.title),
  summary: text(o.summary),
});

const planRow = ({ plan, template }: PlanSnapshot): OutRow => ({
  code: text(plan.code),
  title: text(plan.title),
  kind: text(planKindLabel[plan.kind as PlanKind] ?? plan.kind),
  template: text(template.title),
  from: { day: plan.from },
  to: { day: plan.to },
  id: text(plan.id),
});

/** The time line of the plan; that of a project's sheet stays with the sheet, which is not in the template. */
function* phaseRows(
  { phases = [] }: PlanSnapshot,
  names: { objective: Names; action: Names },
): Generator<[SheetKind, OutRow]> {
  for (const p of phases.filter((x) => x.sheetId === null))
    yield [
      'fasi',
      {
        code: text(p.code),
        title: text(p.title),
        kind: word('fase', p.kind),
        spans: text(writeSpans(p.spans) || null),
        unit: word('passo', p.unit),
        progress: word('avanzamento', p.progress),
        doneOn: day(p.doneOn),
        objectiveId: text(names.objective.of(p.objectiveId)),
        actionId: text(names.action.of(p.actionId)),
        ownerId: text(p.owner?.name ?? null),
        note: text(p.note),
        ...sourceOf(p.source),
        id: text(p.id),
      },
    ];
}

const byPeriodAndEnte = (a: PlanReading, b: PlanReading): number =>
  compareText(a.period, b.period) || compareText(a.ente.name, b.ente.name) || compareText(a.id, b.id);
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The values that hold, and those that were corrected, chain by chain from the first. */
function* readingRows(
  indicators: readonly { id: string; valueType: string }[],
  readings: readonly PlanReading[],
  names: Names,
): Generator<[SheetKind, OutRow]> {
  const types = new Map(indicators.map((i) => [i.id, i.valueType as MeasureType]));
  const places = new Map(indicators.map((i, at) => [i.id, at]));
  const placeOf = (r: PlanReading) => places.get(r.indicatorId)!;
  const known = readings
    .filter((r) => places.has(r.indicatorId))
    .sort((a, b) => placeOf(a) - placeOf(b) || byPeriodAndEnte(a, b));
  const corrections = correctionsOf(known);
  const row = (r: PlanReading) => readingRow(r, types.get(r.indicatorId)!, names);
  for (const r of known) if (!corrections.has(r.id)) yield ['rilevazioni', row(r)];
  for (const r of known) {
    const by = corrections.get(r.id);
    if (!by) continue;
    const lockedOn = day(r.lockedAt?.slice(0, 10));
    yield ['correzioni', { ...row(r), lockedOn, correctedBy: text(by.id), reason: text(by.note) }];
  }
}

/** Only the columns that the indicator uses: what stands in the others says nothing. */
function readingRow(r: PlanReading, type: MeasureType, names: Names): OutRow {
  const own = new Set<string>(readingColumns[type]);
  const figure = (field: 'value' | 'numerator' | 'denominator' | 'answers') =>
    own.has(field) ? number(r[field]) : null;
  return {
    indicatorId: text(names.of(r.indicatorId)),
    enteId: text(r.ente.name),
    period: text(r.period),
    ...{ value: figure('value'), numerator: figure('numerator'), denominator: figure('denominator') },
    ...{ answers: figure('answers'), answer: own.has('answer') ? word('risposta', r.answer) : null },
    ...{ text: own.has('text') ? text(r.text) : null, day: own.has('day') ? day(r.day) : null },
    note: text(r.note),
    id: text(r.id),
  };
}

function* cardRows(
  k: SnapshotScheda,
  scheda: string,
  { amount: amounts, indicator }: { amount: Names; indicator: Names },
  s: PlanSnapshot,
): Generator<[SheetKind, OutRow]> {
  const schedaId = text(scheda);
  const places = new Map(s.template.rows.map((r, i) => [r.key, { label: r.label, place: i }]));
  const answers = [...k.answers].sort((a, b) => (places.get(a.row)?.place ?? 99) - (places.get(b.row)?.place ?? 99));
  for (const a of answers)
    yield [
      'risposte',
      {
        schedaId,
        row: text(places.get(a.row)?.label ?? a.row),
        answer: text(a.answer && wordsOfCode('risposta', a.answer)),
        note: text(a.note),
        choices: text(writeList(a.choices) || null),
        ...sourceOf(a.source),
        id: text(a.id),
      },
    ];
  for (const a of k.amounts)
    yield [
      'importi',
      {
        key: text(amounts.of(a.id)),
        schedaId,
        value: number(a.value),
        valueTo: number(a.valueTo),
        period: text(wordsOfCode('periodo', a.period)),
        certainty: text(wordsOfCode('certezza', a.certainty)),
        fund: text(a.fund),
        sameAsId: text(amounts.of(a.sameAsId)),
        ...sourceOf(a.source),
        id: text(a.id),
      },
    ];
  for (const p of k.staff)
    yield [
      'personale',
      {
        schedaId,
        role: text(p.role),
        count: p.count === null ? null : { number: String(p.count) },
        certainty: text(wordsOfCode('certezza', p.certainty)),
        ...sourceOf(p.source),
        id: text(p.id),
      },
    ];
  for (const i of k.indicators)
    yield [
      'indicatori',
      {
        key: text(indicator.of(i.id)),
        schedaId,
        kind: text(wordsOfCode('tipo', i.kind)),
        name: text(i.name),
        valueType: text(wordsOfCode('misura', i.valueType)),
        unit: text(i.unit),
        comparator: text(i.comparator && wordsOfCode('confronto', i.comparator)),
        baseline: number(i.baseline),
        target: number(i.target),
        targetText: text(i.targetText),
        targetFrom: day(i.targetFrom),
        targetTo: day(i.targetTo),
        scaleFrom: number(i.scaleFrom ?? null),
        scaleTo: number(i.scaleTo ?? null),
        frequency: word('frequenza', i.frequency),
        periodType: word('tempo', i.periodType),
        dataSource: text(i.dataSource ?? null),
        byComune: i.byComune === undefined ? null : text(wordsOfCode('siNo', String(i.byComune))),
        overEnti: word('traEnti', i.overEnti),
        overPeriods: word('traPeriodi', i.overPeriods),
        ownerId: text(i.owner?.name ?? null),
        ...sourceOf(i.source),
        id: text(i.id),
      },
    ];
}
