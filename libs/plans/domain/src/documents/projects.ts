import { formatEuro, fromCents, toCents } from '@zona/money';
import { projectSheet } from '../cards/regional.ts';
import { formatDecimal } from '../exact/exact.ts';
import { matrixKindLabel, matrixTotals, type MatrixKind, type MatrixTotals } from '../sheets/matrix.ts';
import type { PlanSnapshot, SnapshotMatrix, SnapshotPhase } from '../snapshot/plan-snapshot.ts';
import { yesNoLabel, type YesNo } from '../vocabulary.ts';
import { ganttTable, phaseName, planFrame, saySteps, sayWhen, sheetFrame } from './gantt.ts';
import { heading, paragraph, words, type Block, type Card, type Cell, type Said, type Sheet } from './model.ts';
import { money } from './say.ts';
import { actionName, objectiveName } from './subject.ts';

type Project = NonNullable<PlanSnapshot['sheets']>[number];
type Row = { key: string; label: string; kind: string; position: number; section?: string | null; required?: boolean };

const cents = (decimal: string | null): bigint | null => (decimal === null ? null : toCents(decimal));
const decimal = (value: bigint | null): string | null => (value === null ? null : fromCents(value));
const totalsOf = (m: SnapshotMatrix): MatrixTotals =>
  matrixTotals({
    lines: m.lines.map((l) => ({ id: l.id, declared: cents(l.declared) })),
    sources: m.sources.map((s) => ({ id: s.id, declared: cents(s.declared) })),
    cells: m.cells.map((c) => ({ ...c, value: cents(c.value) })),
    declared: cents(m.declared),
  });

/** A cell of figures that nobody filled is empty: neither zero nor, a hundred times over, "non indicato". */
const filled = (value: string | null): Cell => (value === null ? words('') : money(value));
const lineName = (l: SnapshotMatrix['lines'][number]): string =>
  [l.label, [l.ente, l.hours && `${formatDecimal(l.hours)} ore`, l.note].filter(Boolean).join(', ')]
    .filter(Boolean)
    .join('\n');

function differences(m: SnapshotMatrix, t: MatrixTotals): string[] {
  const lines = m.lines.flatMap((l) => {
    const sum = t.lines.get(l.id);
    return sum?.difference
      ? [`«${l.label}»: scritto ${formatEuro(l.declared)}, le fonti sommano ${formatEuro(decimal(sum.computed))}`]
      : [];
  });
  const of = t.ofLines.difference ? t.ofLines : t.total.difference ? t.total : null;
  const whole = of
    ? [`totale scritto ${formatEuro(m.declared)}, le righe sommano ${formatEuro(decimal(of.computed))}`]
    : [];
  return [...lines, ...whole];
}

function matrixBlocks(m: SnapshotMatrix, sheet: Project): Block[] {
  const t = totalsOf(m);
  const notes = differences(m, t);
  const cellOf = (lineId: string, sourceId: string) =>
    m.cells.find((c) => c.lineId === lineId && c.sourceId === sourceId)?.value ?? null;
  return [
    {
      kind: 'table',
      caption: `${m.title}: ${sheet.title}`,
      dense: true,
      columns: [
        { title: m.kind === 'staff' ? 'Figura' : 'Voce', width: 5 },
        ...[...m.sources.map((s) => s.label), 'Somma delle fonti', 'Totale scritto'].map((title) => ({
          ...{ title, width: 2.4, figures: true },
        })),
      ],
      rows: m.lines.map((l) => [
        words(lineName(l)),
        ...m.sources.map((s) => filled(cellOf(l.id, s.id))),
        filled(decimal(t.lines.get(l.id)?.computed ?? null)),
        filled(l.declared),
      ]),
      total: [
        words('Totale'),
        ...m.sources.map((s) => filled(decimal(t.sources.get(s.id)?.computed ?? null))),
        filled(decimal(t.total.computed)),
        filled(m.declared),
      ],
    },
    ...(m.note ? [paragraph(m.note, true)] : []),
    ...(notes.length ? [paragraph(`Cifre che non tornano, come sono scritte: ${notes.join('; ')}.`, true)] : []),
  ];
}

/** What is asked of a sheet: its own template's questions, else those of the Region. */
const rowsOf = (sheet: Project): readonly Row[] =>
  [...(sheet.ownTemplate?.rows ?? sheet.template?.rows ?? projectSheet.rows)].sort((a, b) => a.position - b.position);

function saidOf(sheet: Project, row: Row): Said[] {
  const answer = sheet.answers?.find((a) => a.row === row.key);
  const yesNo = row.kind === 'yes_no' ? [{ text: yesNoLabel[(answer?.answer ?? 'not_stated') as YesNo] }] : [];
  return [
    ...yesNo,
    ...(answer?.choices ?? []).map((text) => ({ text, as: 'item' as const })),
    ...(answer?.note ? [{ text: answer.note }] : []),
  ];
}

const matricesOf: Record<string, MatrixKind> = { budget: 'economic', people: 'staff' };

/** A sheet in the order of its template: cards by section, with the tables and the Gantt where the printed sheets have them. */
function projectBlocks(sheet: Project, plan: PlanSnapshot): Block[] {
  const action = plan.actions.find((a) => a.id === sheet.actionId);
  const blocks: Block[] = [heading(2, sheet.title), paragraph(factsOf(sheet, action && actionName(action)), true)];
  let open = null as Card | null;
  for (const row of rowsOf(sheet)) {
    const drawn = tableBlocks(sheet, row, plan.phases ?? []);
    if (drawn) {
      open = null;
      blocks.push(...drawn);
      continue;
    }
    const said = saidOf(sheet, row);
    if (!said.length && row.required === false) continue;
    const caption = row.section ?? sheet.title;
    if (open?.caption !== caption) blocks.push((open = { kind: 'card', caption, rows: [] }));
    open.rows.push({ label: row.label, said: said.length ? said : [{ text: 'Non indicato', as: 'missing' }] });
  }
  return blocks;
}

const factsOf = ({ startMonth, months, timeNote }: Project, action: string | undefined): string =>
  [
    action && `${action}.`,
    months
      ? `Dura ${months === 1 ? 'un mese' : `${months} mesi`}${startMonth ? '' : '.'}`
      : !startMonth && 'Durata non indicata.',
    startMonth && `${months ? 'da' : 'Comincia in'} ${startMonth.split('-').reverse().join('/')}.`,
    timeNote,
  ]
    .filter(Boolean)
    .join(' ');

/** Null for a row that is words. */
function tableBlocks(sheet: Project, row: Row, phases: readonly SnapshotPhase[]): Block[] | null {
  const none = (what: string) => [heading(3, row.label), paragraph(what, true)];
  if (row.kind === 'timeline') {
    const own = phases.filter((p) => p.sheetId === sheet.id);
    if (!own.length) return none('Nessuna fase indicata.');
    return [heading(3, row.label), ganttTable(`${row.label}: ${sheet.title}`, own, sheetFrame(sheet))];
  }
  const kind = matricesOf[row.kind];
  if (!kind) return null;
  const own = sheet.matrices.filter((m) => m.kind === kind);
  return own.length
    ? [heading(3, row.label), ...own.flatMap((m) => matrixBlocks(m, sheet))]
    : none('Nessun quadro compilato.');
}

/** The phases of the plan itself, by what they are of. */
function timelineBlocks(s: PlanSnapshot): Block[] {
  const groups = new Map<string, SnapshotPhase[]>();
  for (const phase of (s.phases ?? []).filter((p) => !p.sheetId)) {
    const name = placeOf(phase, s);
    groups.set(name, [...(groups.get(name) ?? []), phase]);
  }
  const tables = [...groups].map(([name, phases]) => ganttTable(name, phases, planFrame(s.plan)));
  return tables.length ? [heading(1, 'Cronoprogramma'), ...tables] : [];
}

function placeOf(phase: SnapshotPhase, s: PlanSnapshot): string {
  const sheet = s.sheets?.find((x) => x.id === phase.sheetId);
  const objective = s.objectives.find((o) => o.id === phase.objectiveId);
  const action = s.actions.find((a) => a.id === phase.actionId);
  if (sheet) return sheet.title;
  return objective ? objectiveName(objective) : action ? actionName(action) : 'Tutto il piano';
}

/** The time line of the plan and the sheets of its projects. */
export function projectsBlocks(s: PlanSnapshot): Block[] {
  const sheets = s.sheets ?? [];
  return [
    ...timelineBlocks(s),
    ...(sheets.length ? [heading(1, 'Fogli di progetto'), ...sheets.flatMap((sheet) => projectBlocks(sheet, s))] : []),
  ];
}

/** The phases of the plan itself, then those of each sheet. */
const inOrder = ({ phases = [], sheets = [] }: PlanSnapshot): SnapshotPhase[] =>
  [null, ...sheets.map((x) => x.id)].flatMap((id) => phases.filter((p) => p.sheetId === id));

const wide = (title: string, width: number) => ({ title, width });

/** The same as rows: figures one to a line, so that they can be counted with. */
export function projectsSheets(s: PlanSnapshot): Sheet[] {
  const sheets = s.sheets ?? [];
  return [
    {
      name: 'Fogli di progetto',
      columns: [wide('Foglio', 36), wide('Riga', 36), wide('Contenuto', 90)],
      rows: sheets.flatMap((x) =>
        rowsOf(x).flatMap((row) => {
          const said = saidOf(x, row).map((one) => one.text);
          return said.length ? [[words(x.title), words(row.label), words(said.join('\n'))]] : [];
        }),
      ),
    },
    {
      name: 'Quadri economici',
      columns: [
        wide('Foglio', 36),
        wide('Quadro', 24),
        wide('Tipo', 20),
        wide('Voce', 44),
        wide('Fonte', 22),
        wide('Euro', 18),
      ],
      rows: sheets.flatMap((x) => x.matrices.flatMap((m) => matrixRows(x, m))),
    },
    {
      name: 'Cronoprogramma',
      columns: [wide('Di che cosa', 44), wide('Fase', 60), wide('Quando', 44), wide('A che punto è', 44)],
      rows: inOrder(s).map((p) => {
        const sheet = sheets.find((x) => x.id === p.sheetId);
        const when = sayWhen(p, sheet ? sheetFrame(sheet) : planFrame(s.plan));
        return [words(placeOf(p, s)), words(phaseName(p)), words(when), words(saySteps(p))];
      }),
    },
  ].filter((sheet) => sheet.rows.length > 0);
}

function matrixRows(sheet: Project, m: SnapshotMatrix): Cell[][] {
  const place = [words(sheet.title), words(m.title), words(matrixKindLabel[m.kind as MatrixKind])];
  const written = (label: string, value: string | null) =>
    value === null ? [] : [[...place, words(label), words('Totale scritto'), money(value)]];
  return [
    ...m.lines.flatMap((l) => [
      ...m.sources.flatMap((source) => {
        const value = m.cells.find((c) => c.lineId === l.id && c.sourceId === source.id)?.value ?? null;
        return value === null ? [] : [[...place, words(l.label), words(source.label), money(value)]];
      }),
      ...written(l.label, l.declared),
    ]),
    ...written('Totale', m.declared),
  ];
}
