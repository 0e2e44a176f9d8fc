import type { AmbitoDb, Values, Writer } from '@zona/database';
import { projectSheetTemplate, spansOfMarks, writtenSpan, type MatrixKind, type Span } from '@zona/plans-domain';
import { v7 as uuidv7 } from 'uuid';
import carate from '../data/carate-fogli-progetto.json' with { type: 'json' };
import lodi from '../data/lodi-cronoprogramma.json' with { type: 'json' };
import type { DemoAmbito } from './people.ts';

type Months = readonly (readonly [from: number, to: number])[];

interface MatrixFile {
  kind: MatrixKind;
  title: string;
  declared: string | null;
  note: string | null;
  sources: string[];
  lines: { label: string; declared: string | null; cells: (string | null)[]; line: number }[];
  line: number;
}
interface SheetFile {
  /** Code of the action that the sheet belongs to. */
  action: string;
  title: string;
  line: number;
  startMonth: string | null;
  months: number;
  timeNote: string | null;
  answers: { row: string; note: string; choices: string[]; line: number }[];
  matrices: MatrixFile[];
  phases: { code: string | null; title: string; spans: Months; line: number }[];
}
interface PhaseFile {
  objective: string;
  title: string;
  kind: 'phase' | 'milestone';
  unit: 'month' | 'quarter' | 'school_year';
  months?: Months;
  absolute?: readonly (readonly [from: string, to: string])[];
  progress?: 'running';
  note: string | null;
  /** Invented: which ente it is entrusted to. */
  owner: string | null;
  line: number;
}

const numbered = (months: Months): Span[] =>
  spansOfMarks(months.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)));

/** The project sheets of Carate and the time line of Lodi, with the lines that state them. */
export async function loadSheets(
  db: AmbitoDb,
  writer: Writer,
  demo: DemoAmbito,
  enti: ReadonlyMap<string, string>,
): Promise<void> {
  const [plan] = await db.run<{ id: string; document: string }>(
    'select p.id, p.document from plan p where p.ambito_id = $1 limit 1',
    [db.ambitoId],
  );
  const sourced = (line: number) => ({ sourceDocument: plan!.document, sourceLine: line });
  if (demo.slug === 'carate-brianza') await loadCarate(db, writer, plan!.id, sourced);
  const comune = enti.get(demo.people.find((p) => p.role === 'referente_comune')?.ente ?? '') ?? null;
  if (demo.slug === 'lodi') await loadLodi(db, writer, plan!.id, sourced, comune);
}

type Sourced = (line: number) => Values;

async function loadCarate(db: AmbitoDb, writer: Writer, planId: string, sourced: Sourced): Promise<void> {
  const actions = await db.run<{ id: string; code: string }>(
    'select a.id, a.code from action a where a.ambito_id = $1 and a.plan_id = $2',
    [db.ambitoId, planId],
  );
  const sheets = (carate.sheets as unknown as SheetFile[]).map((file) => ({ id: uuidv7(), file }));
  await writer.insertMany(
    db,
    'ProjectSheet',
    sheets.map(({ id, file }, i) => ({
      id,
      planId,
      actionId: actions.find((a) => a.code === file.action)?.id ?? null,
      templateId: projectSheetTemplate,
      title: file.title,
      startMonth: file.startMonth,
      months: file.months,
      timeNote: file.timeNote,
      position: i + 1,
      ...sourced(file.line),
    })),
  );
  await writer.insertMany(
    db,
    'SheetAnswer',
    sheets.flatMap(({ id: sheetId, file }) =>
      file.answers.map((a) => ({
        sheetId,
        row: a.row,
        note: a.note || null,
        choices: a.choices,
        ...sourced(a.line),
      })),
    ),
  );
  await writer.insertMany(
    db,
    'Phase',
    sheets.flatMap(({ id: sheetId, file }) =>
      file.phases.map((phase, i) => ({
        planId,
        sheetId,
        actionId: actions.find((a) => a.code === file.action)?.id ?? null,
        code: phase.code,
        title: phase.title,
        kind: 'phase',
        unit: 'month',
        spans: numbered(phase.spans).map(writtenSpan),
        progress: 'not_stated',
        position: i + 1,
        ...sourced(phase.line),
      })),
    ),
  );
  const matrices = sheets.flatMap(({ id: sheetId, file }) =>
    file.matrices.map((m, i) => ({ id: uuidv7(), sheetId, position: i + 1, file: m })),
  );
  await loadMatrices(db, writer, matrices, sourced);
}

interface PlacedMatrix {
  id: string;
  sheetId: string;
  position: number;
  file: MatrixFile;
}

async function loadMatrices(db: AmbitoDb, writer: Writer, matrices: PlacedMatrix[], sourced: Sourced): Promise<void> {
  const placed = matrices.map(({ id, file }) => ({
    matrixId: id,
    sources: file.sources.map((label) => ({ id: uuidv7(), label })),
    lines: file.lines.map((line) => ({ id: uuidv7(), file: line })),
  }));
  await writer.insertMany(
    db,
    'BudgetMatrix',
    matrices.map(({ file, ...m }) => ({
      ...m,
      kind: file.kind,
      title: file.title,
      declared: file.declared,
      note: file.note,
      ...sourced(file.line),
    })),
  );
  await writer.insertMany(
    db,
    'MatrixSource',
    placed.flatMap((m) => m.sources.map((s, i) => ({ ...s, matrixId: m.matrixId, position: i + 1 }))),
  );
  await writer.insertMany(
    db,
    'MatrixLine',
    placed.flatMap((m) =>
      m.lines.map(({ id, file: { label, declared, line } }, i) => ({
        id,
        matrixId: m.matrixId,
        label,
        declared,
        position: i + 1,
        ...sourced(line),
      })),
    ),
  );
  await writer.insertMany(
    db,
    'MatrixCell',
    placed.flatMap((m) =>
      m.lines.flatMap(({ id: lineId, file }) =>
        file.cells.flatMap((value, i) =>
          value === null ? [] : [{ matrixId: m.matrixId, lineId, sourceId: m.sources[i]!.id, value }],
        ),
      ),
    ),
  );
}

async function loadLodi(
  db: AmbitoDb,
  writer: Writer,
  planId: string,
  sourced: Sourced,
  comune: string | null,
): Promise<void> {
  const objectives = await db.run<{ id: string; line: number }>(
    'select o.id, o.source_line as line from objective o where o.ambito_id = $1 and o.plan_id = $2',
    [db.ambitoId, planId],
  );
  const lines: Record<string, number> = { A2: 164, GI2: 486, GI3: 535, K4: 70 };
  await writer.insertMany(
    db,
    'Phase',
    (lodi.phases as unknown as PhaseFile[]).map((phase, i) => {
      const spans: Span[] = phase.absolute
        ? phase.absolute.map(([from, to]) => ({ kind: 'absolute', from, to }))
        : numbered(phase.months ?? []);
      return {
        planId,
        objectiveId: objectives.find((o) => o.line === lines[phase.objective])?.id ?? null,
        title: phase.title,
        kind: phase.kind,
        unit: phase.unit,
        spans: spans.map(writtenSpan),
        progress: phase.progress ?? 'not_started',
        ownerId: phase.owner ? comune : null,
        note: phase.note,
        position: i + 1,
        ...sourced(phase.line),
      };
    }),
  );
}
