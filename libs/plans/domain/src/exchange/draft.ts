import { check } from '@zona/problems';
import type { z } from 'zod';
import { saveIndicatorSchema, saveReadingSchema } from '../indicators/schemas.ts';
import * as schemas from '../plans.schemas.ts';
import type { YesNo } from '../vocabulary.ts';
import { savePhaseSchema } from '../timeline/timeline.schemas.ts';
import { readLabel, type LabelReading } from '../written/labels.ts';
import { readYesNo } from '../written/yes-no.ts';
import { amountField, countField, dateField, decimalField, listField, Notes, textOf } from './fields.ts';
import {
  code,
  given,
  listsOf,
  refs,
  texts,
  type CardRow,
  type Fields,
  type Reading,
  type Surroundings,
} from './line-fields.ts';
import type { Item, ItemType, SheetCell, Values } from './model.ts';
import { phaseLine } from './phase-line.ts';
import { readingLine } from './reading-line.ts';
import type { SheetKind } from './sheets.ts';
import { codeOf } from './words.ts';

/** The same few labels come on every card: each is read once. */
const labels = new Map<string, LabelReading>();
export function labelOf(label: string, templateId: string, rows: readonly CardRow[] = []): LabelReading {
  const own = rows.find((r) => r.label === label.trim());
  if (own) return { text: label, row: own.key, understood: true, warnings: [] };
  const key = `${templateId}:${label}`;
  let read = labels.get(key);
  if (!read) {
    if (labels.size > 2000) labels.clear();
    labels.set(key, (read = readLabel(label, templateId)));
  }
  return read;
}

const typeOf: Record<SheetKind, ItemType> = {
  piano: 'Plan',
  aree: 'PlanArea',
  obiettivi: 'Objective',
  azioni: 'Action',
  schede: 'Scheda',
  risposte: 'SchedaAnswer',
  importi: 'StatedAmount',
  personale: 'StaffNeed',
  indicatori: 'Indicator',
  rilevazioni: 'IndicatorReading',
  correzioni: 'CorrectedReading',
  fasi: 'Phase',
};

const readings: Record<SheetKind, Reading> = {
  piano: (f, n) => ({
    values: {
      ...texts(f, 'code', 'title'),
      ...(f.has('from') && { from: dateField(f.cell('from'), f.header('from'), n) }),
      ...(f.has('to') && { to: dateField(f.cell('to'), f.header('to'), n) }),
    },
    refs: {},
    lists: {},
  }),
  aree: (f) => ({ values: texts(f, 'code', 'title'), refs: {}, lists: listsOf(f, 'policyAreaIds') }),
  obiettivi: (f) => ({ values: texts(f, 'code', 'title', 'summary'), refs: refs(f, 'areaId'), lists: {} }),
  azioni: (f) => ({
    values: { ...texts(f, 'code', 'title', 'summary'), ...listsOf(f, 'partners') },
    refs: {},
    lists: listsOf(f, 'objectiveIds', 'enteIds'),
  }),
  schede: (f, n) => ({
    values: { ...texts(f, 'label'), ...(f.has('form') && { form: code(f, n, 'form', 'forma') ?? 'full' }) },
    refs: refs(f, 'objectiveId', 'actionId', 'refersToId'),
    lists: {},
  }),
  risposte: answer,
  importi: (f, n) => {
    const amount = amountField(f.cell('value'), f.header('value'), n);
    const to = amountField(f.cell('valueTo'), f.header('valueTo'), n);
    const fund = textOf(f.cell('fund'));
    return {
      values: {
        value: amount?.value ?? null,
        valueTo: to?.value ?? amount?.valueTo ?? null,
        period: code(f, n, 'period', 'periodo') ?? amount?.period ?? 'not_stated',
        certainty: code(f, n, 'certainty', 'certezza') ?? amount?.certainty ?? 'stated',
        fund: fund ?? (amount?.funds.length === 1 ? amount.funds[0]! : null),
      },
      refs: refs(f, 'schedaId', 'sameAsId'),
      lists: {},
    };
  },
  personale: (f, n) => {
    const { count, certainty } = countField(f.cell('count'), f.header('count'), n);
    return {
      values: {
        ...texts(f, 'role'),
        count,
        certainty: code(f, n, 'certainty', 'certezza') ?? certainty ?? 'stated',
      },
      refs: refs(f, 'schedaId'),
      lists: {},
    };
  },
  indicatori: (f, n) => {
    const valueType = code(f, n, 'valueType', 'misura') ?? 'number';
    const number = (field: string) => decimalField(f.cell(field), f.header(field), valueType === 'percent', n);
    const target = number('target');
    return {
      values: {
        kind: code(f, n, 'kind', 'tipo') ?? 'output',
        ...texts(f, 'name', 'unit', 'targetText', 'dataSource'),
        valueType,
        comparator: code(f, n, 'comparator', 'confronto') ?? target?.comparator ?? null,
        baseline: number('baseline')?.value ?? null,
        target: target?.value ?? null,
        ...(f.has('scaleFrom') && { scaleFrom: number('scaleFrom')?.value ?? null }),
        ...(f.has('scaleTo') && { scaleTo: number('scaleTo')?.value ?? null }),
        ...(f.has('targetFrom') && { targetFrom: dateField(f.cell('targetFrom'), f.header('targetFrom'), n) }),
        ...(f.has('targetTo') && { targetTo: dateField(f.cell('targetTo'), f.header('targetTo'), n) }),
        ...given('frequency', code(f, n, 'frequency', 'frequenza')),
        ...given('periodType', code(f, n, 'periodType', 'tempo')),
        ...given('byComune', code(f, n, 'byComune', 'siNo'), (said) => said === 'true'),
        ...given('overEnti', code(f, n, 'overEnti', 'traEnti')),
        ...given('overPeriods', code(f, n, 'overPeriods', 'traPeriodi')),
      },
      refs: refs(f, 'schedaId', 'ownerId'),
      lists: {},
    };
  },
  rilevazioni: readingLine,
  correzioni: readingLine,
  fasi: phaseLine,
};

function answer(f: Fields, n: Notes, s: Surroundings): Pick<Item, 'values' | 'refs' | 'lists'> {
  const label = textOf(f.cell('row')) ?? '';
  const read = labelOf(label, s.templateId, s.rows);
  if (read.row === null)
    n.wrong(f.header('row'), `«${label.slice(0, 80)}» non è una riga del modello di scheda del piano.`);
  else n.warn(f.header('row'), read.warnings);
  const kind = s.rows.find((r) => r.key === read.row)?.kind;
  const cell = f.cell('answer') ?? (kind === 'yes_no' ? ticked(f) : undefined);
  const said = textOf(cell);
  const values: Values = { row: read.row, ...texts(f, 'note'), choices: listField(f.cell('choices')), answer: null };
  if (said === null) return { values, refs: refs(f, 'schedaId'), lists: {} };
  const exactly = codeOf('risposta', said);
  // That nothing is stated may be said of any row.
  if (exactly !== 'not_stated' && kind && kind !== 'yes_no') {
    // The text of the row stands in the wrong column: it is its content.
    values['note'] = [said, values['note']].filter(Boolean).join('\n');
    return { values, refs: refs(f, 'schedaId'), lists: {} };
  }
  if (exactly) values['answer'] = exactly;
  else Object.assign(values, yesNo(cell!, f.header('answer'), n, values['note'] as string | null));
  return { values, refs: refs(f, 'schedaId'), lists: {} };
}

/** `x`, `☒ Si ☐ No`, `Si, in parte` with its reasons. */
export function yesNo(cell: SheetCell, column: string, n: Notes, note: string | null) {
  const read = readYesNo(typeof cell.value === 'boolean' ? cell.value : cell.text);
  n.warn(column, read.warnings);
  if (read.note !== null || read.warnings.length) n.interpreted(cell);
  return { answer: read.answer, note: [read.note, note].filter(Boolean).join('\n') || null };
}

/** A tick in one of the columns `Sì`, `No`, `In parte`. */
function ticked(f: Fields): SheetCell | undefined {
  const marks: [string, YesNo][] = [
    ['yes', 'yes'],
    ['no', 'no'],
    ['partly', 'partly'],
  ];
  const set = marks.filter(([field]) => textOf(f.cell(field)) && readYesNo(f.cell(field)!.text).answer === 'yes');
  if (!set.length) return undefined;
  const text = set.map(([, a]) => ({ yes: 'Sì', no: 'No', partly: 'In parte', not_stated: '' })[a]).join('/');
  return { text, value: text };
}

const placeholder = 'x';
// Its period, where it is missing or says nothing, was told already.
const reading: [z.ZodType, Values] = [
  saveReadingSchema,
  { indicatorId: placeholder, enteId: placeholder, period: '2026' },
];
const checks: Record<ItemType, [z.ZodType, Values]> = {
  Plan: [schemas.updatePlanSchema, { id: placeholder, version: 1 }],
  PlanArea: [schemas.createPlanAreaSchema, { planId: placeholder, policyAreaIds: [] }],
  Objective: [schemas.createObjectiveSchema, { areaId: placeholder }],
  Action: [schemas.createActionSchema, { planId: placeholder, objectiveIds: [placeholder], enteIds: [] }],
  Scheda: [schemas.createSchedaSchema, { objectiveId: placeholder }],
  SchedaAnswer: [schemas.answerSchedaRowSchema, { schedaId: placeholder }],
  StatedAmount: [schemas.saveStatedAmountSchema, { schedaId: placeholder }],
  StaffNeed: [schemas.saveStaffNeedSchema, { schedaId: placeholder }],
  Indicator: [saveIndicatorSchema, { schedaId: placeholder }],
  IndicatorReading: reading,
  CorrectedReading: reading,
  Phase: [savePhaseSchema, { planId: placeholder, kind: 'phase', unit: 'month' }],
};
const unchecked = ['partners', 'progress', 'doneOn', 'form', 'sourceDocument', 'sourceLine', 'sourceText'];

/** The same rules as the forms': too long, missing, negative. Values come back as they will be stored. */
export function checkItem(item: Item, headerOf: (field: string) => string, n: Notes): void {
  const rule = checks[item.type];
  const own = Object.fromEntries(Object.entries(item.values).filter(([k]) => !unchecked.includes(k)));
  const required = item.type === 'SchedaAnswer' ? { ...own, row: own['row'] ?? '' } : withTexts(item.type, own);
  const outcome = check(rule[0], { ...rule[1], ...required });
  // An indicator of one type may hold what another type uses: what is stored already stays.
  if (outcome.ok && item.type !== 'Indicator') {
    const value = outcome.value as Values;
    // Stretches of time are kept as they are stored, not as the rule reads them.
    for (const k of Object.keys(own)) if (k !== 'spans') item.values[k] = value[k] ?? null;
  }
  if (!outcome.ok)
    for (const p of outcome.problems)
      n.wrong(p.field && headerOf(p.field), p.field ? p.message.replace(/^[^:«]{1,40}: /, '') : p.message);
}

/** Texts that must be there are missing rather than of the wrong kind when the cell is empty. */
const needed = ['code', 'title', 'label', 'role', 'name'];
const withTexts = (type: ItemType, values: Values): Values => {
  const optional = ['PlanArea', 'Action', 'Phase'].includes(type) ? ['code'] : [];
  return Object.fromEntries(
    Object.entries(values).map(([k, v]) => [k, v === null && needed.includes(k) && !optional.includes(k) ? '' : v]),
  );
};

/** One line of a template sheet. */
export function readTemplateLine(kind: SheetKind, f: Fields, n: Notes, s: Surroundings): Item {
  const item: Item = {
    type: typeOf[kind],
    id: textOf(f.cell('id')),
    key: textOf(f.cell('key')),
    ...readings[kind](f, n, s),
  };
  checkItem(item, (field) => f.header(field), n);
  if (['Plan', 'PlanArea', 'IndicatorReading', 'CorrectedReading'].includes(item.type)) return item;
  item.values = { ...item.values, ...sourceOf(f, n, s) };
  return item;
}

/** Where the line says that it comes from; failing that, the line itself where its words were interpreted. */
function sourceOf(f: Fields, n: Notes, s: Surroundings): Values {
  const document = textOf(f.cell('sourceDocument'));
  const line = countField(f.cell('sourceLine'), f.header('sourceLine'), n).count;
  const text = textOf(f.cell('sourceText'));
  if (document !== null) return { sourceDocument: document, sourceLine: line, sourceText: text };
  if (text !== null || n.unclear.length)
    return { sourceDocument: s.fileName, sourceLine: f.line, sourceText: text ?? n.unclear.join('\n') };
  return f.has('sourceDocument') ? { sourceDocument: null, sourceLine: null, sourceText: null } : {};
}
