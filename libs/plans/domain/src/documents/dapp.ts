import { formatDate, formatPeriod } from '@zona/calendar';
import { formatEuro } from '@zona/money';
import { formatDecimal } from '../exact/exact.ts';
import { nameOfPeriod, parsePeriod } from '../indicators/periods.ts';
import { lineSentences, nestedAmounts } from '../monitoring/sentences.ts';
import {
  countMeasureLabel,
  lineActKindLabel,
  lineAmountKindLabel,
  lineStateLabel,
  providerRoleLabel,
  type CountMeasure,
  type LineActKind,
  type LineAmountKind,
  type LineState,
  type ProviderRole,
} from '../monitoring/vocabulary.ts';
import { periodLabel, type AmountPeriod } from '../vocabulary.ts';
import { heading, paragraph, words, type Cell, type DocumentModel, type Table } from './model.ts';
import type { SnapshotLine } from '../snapshot/plan-snapshot.ts';
import { coverOf, objectiveName, type DocumentSubject } from './subject.ts';

const joined = (...parts: (string | null | false | undefined)[]): string => parts.filter(Boolean).join(' ');

function sayProvider({ role, name, ente }: SnapshotLine['providers'][number]): string {
  const who = ente?.name ?? name ?? 'ente non indicato';
  return role === 'single' ? who : `${who} (${providerRoleLabel[role as ProviderRole] ?? role})`;
}
const sayAct = (a: SnapshotLine['acts'][number]): string =>
  joined(
    lineActKindLabel[a.kind as LineActKind] ?? a.kind,
    a.number && `n. ${a.number}`,
    a.date && `del ${formatDate(a.date)}`,
    a.subject && `– ${a.subject}`,
    (a.from || a.to) && `(${formatPeriod(a.from, a.to)})`,
  );
function sayMoney(a: SnapshotLine['amounts'][number]): string {
  const what = a.label ?? lineAmountKindLabel[a.kind as LineAmountKind] ?? a.kind;
  const kind = a.label && lineAmountKindLabel[a.kind as LineAmountKind];
  const period = a.period === 'not_stated' ? null : periodLabel[a.period as AmountPeriod];
  const share = a.percent && `(${formatDecimal(a.percent)}%)`;
  return `${joined(what, kind && `(${kind})`)}: ${joined(formatEuro(a.value), period, share)}`;
}
const sayCount = (c: SnapshotLine['counts'][number]): string =>
  `${joined(c.group && `${c.group}:`, c.label ?? countMeasureLabel[c.measure as CountMeasure] ?? c.measure)} ${formatDecimal(String(c.value))}`;

/** The amounts of a line, the parts of one below it. */
const sayMoneys = ({ amounts }: SnapshotLine): string[] =>
  nestedAmounts(amounts).map(({ amount, depth }) => `${'– '.repeat(depth)}${sayMoney(amount)}`);

function cells(line: SnapshotLine, code: string): Cell[] {
  const who = line.providers.length ? line.providers.map(sayProvider) : [line.providerText ?? 'Gestore non indicato'];
  const state = line.state && (lineStateLabel[line.state as LineState] ?? line.state);
  const computed = lineSentences(line.amounts, line.counts, code);
  const stands = [state, line.progress, ...line.counts.map(sayCount), ...computed].filter(Boolean);
  return [
    words(joined(line.code, line.title)),
    words([...who, ...line.acts.map(sayAct), ...sayMoneys(line)].join('\n')),
    words(stands.length ? stands.join('\n') : 'Nessuna nota per questo semestre'),
  ];
}

const columns = [
  { title: 'Area / nucleo operativo', width: 3 },
  { title: 'Unità d’offerta / linea d’intervento', width: 3 },
  { title: 'Gestori e budget economico', width: 4 },
  { title: 'Stato dell’arte', width: 5 },
];

/** The lines under the areas of the plan, and last those whose place in the plan is gone. */
function tablesOf({ plan, period }: DocumentSubject): { title: string; table: Table }[] {
  const lines = period?.lines ?? [];
  const rowsOf = (mine: readonly SnapshotLine[]) =>
    mine.map((line, i) => {
      const objective = plan.objectives.find((o) => o.id === line.objectiveId);
      // Its mission once, beside the first of its lines.
      const mission = mine.findIndex((l) => l.objectiveId === line.objectiveId) === i ? objective?.summary : null;
      const nucleus = objective ? [objectiveName(objective), mission].filter(Boolean).join('\n') : '';
      return [words(nucleus), ...cells(line, period!.code)];
    });
  const areaOf = (line: SnapshotLine) => plan.objectives.find((o) => o.id === line.objectiveId)?.areaId;
  const groups = [
    ...plan.areas.map((a) => ({ title: a.title, lines: lines.filter((l) => areaOf(l) === a.id) })),
    { title: 'Altre linee d’intervento', lines: lines.filter((l) => !plan.areas.some((a) => a.id === areaOf(l))) },
  ];
  return groups
    .filter((g) => g.lines.length)
    .map((g) => ({
      title: g.title,
      table: { kind: 'table', caption: `Linee d’intervento, ${g.title}`, columns, rows: rowsOf(g.lines) },
    }));
}

const ofToday = (day: string): string =>
  `La versione è di prima che le versioni tenessero i semestri e le approvazioni dei comuni: le righe di questo semestre sono quelle del ${formatDate(day)}, le approvazioni non sono indicate.`;

/**
 * The half-yearly state of implementation (documento attuativo di pianificazione periodica): area and operative nucleus, line of
 * intervention, who runs it and with which money, where it stands. Null without a half-year.
 */
export function dappDocument(s: DocumentSubject): DocumentModel | null {
  const { period } = s;
  if (!period) return null;
  const known = parsePeriod(period.code);
  const semester = known ? nameOfPeriod(known) : period.code;
  const cover = coverOf(s, 'Documento attuativo di pianificazione periodica', `Stato di attuazione, ${semester}`);
  const act = joined(period.organ, period.act, period.actDate && `del ${formatDate(period.actDate)}`);
  const approvals = (s.plan.plan.approvals ?? [])
    .filter((a) => a.number || a.date)
    .map((a) => joined(a.comune?.name, a.number && `n. ${a.number}`, a.date && `del ${formatDate(a.date)}`))
    .join('; ');
  const tables = tablesOf(s);
  return {
    title: `Documento attuativo, ${semester} – ${s.plan.plan.title}`,
    author: s.ambito.name,
    day: s.day,
    cover: {
      ...cover,
      facts: [
        { label: 'Piano', value: s.plan.plan.title },
        { label: 'Comuni', value: s.ambito.comuni.join(', ') || 'non indicati' },
        { label: 'Base giuridica', value: period.legalBasis ?? 'non indicata' },
        ...(approvals ? [{ label: 'Atti dei Consigli Comunali', value: approvals }] : []),
        { label: 'Atto di approvazione', value: act || 'N. ___ del ___ (da completare)' },
        ...cover.facts,
      ],
      notes: [...cover.notes, ...(s.version && s.livePeriod ? [ofToday(s.day)] : [])],
    },
    index: tables.length > 0,
    blocks: tables.length
      ? tables.flatMap(({ title, table }) => [heading(1, title), table])
      : [paragraph('In questo semestre non è stata registrata nessuna linea d’intervento.', true)],
    sheets: [
      {
        name: 'Stato di attuazione',
        columns: ['Area', ...columns.map((c) => c.title)].map((title) => ({ title, width: 40 })),
        rows: tables.flatMap(({ title, table }) => table.rows.map((row) => [words(title), ...row])),
      },
    ],
  };
}
