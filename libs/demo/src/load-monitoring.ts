import type { AmbitoDb, Values, Writer } from '@zona/database';
import { PeriodService } from '@zona/plans-api';
import { v7 as uuidv7 } from 'uuid';
import type { LineFile, MonitoringFile } from './monitoring-file.ts';
import type { LoadedPlan } from './load-plan.ts';
import type { PlanFile } from './plan-file.ts';

/** Half-years that wait to be told: of these no document is at hand, so nothing is written in them. */
const empty: Record<string, string> = {
  'carate-brianza': '2023-S2',
  lodi: '2026-S1',
  'bassa-bresciana-centrale': '2022-S2',
  'distretto-5-melzo': '2020-S1',
};

/** The half-year of the file, then the empty one after it. */
export async function loadMonitoring(
  db: AmbitoDb,
  writer: Writer,
  file: PlanFile,
  enti: ReadonlyMap<string, string>,
  { planId, actionIds }: LoadedPlan,
): Promise<void> {
  const periods = new PeriodService(writer);
  const { monitoring } = file;
  if (monitoring) {
    const { code, legalBasis, organ } = monitoring;
    const periodId = await periods.open(db, { planId, code });
    await writer.update(db, 'MonitoringPeriod', periodId, 1, { legalBasis, organ });
    const ids = new Map(file.actions.map((a, i) => [a.key, actionIds[i]!]));
    await loadLines(db, writer, file.document.title, monitoring, periodId, ids, enti);
  }
  await periods.open(db, { planId, code: empty[file.ambito.slug]! });
}

async function loadLines(
  db: AmbitoDb,
  writer: Writer,
  document: string,
  { lines }: MonitoringFile,
  periodId: string,
  actionIds: ReadonlyMap<string, string>,
  enti: ReadonlyMap<string, string>,
): Promise<void> {
  const opened = await db.run<{ id: string; actionId: string }>(
    'select r.id, r.action_id as "actionId" from line_report r where r.ambito_id = $1 and r.period_id = $2',
    [db.ambitoId, periodId],
  );
  const lineOf = new Map(opened.map((r) => [r.actionId, r.id]));
  const sourced = (line: number, text: string | null = null) => ({
    sourceDocument: document,
    sourceLine: line,
    sourceText: text,
  });
  for (const l of lines)
    await writer.update(db, 'LineReport', lineOf.get(actionIds.get(l.action)!), 1, {
      state: l.state,
      stage: l.progress === null ? 'draft' : 'accepted',
      progress: l.progress,
      note: l.note ?? null,
      providerText: l.providerText ?? null,
      ...sourced(l.line),
    });
  const keys = new Map<string, string>();
  const id = (key: string) => keys.get(key) ?? keys.set(key, uuidv7()).get(key)!;
  const parts = <T>(list: (l: LineFile) => readonly T[] | undefined, row: (item: T) => Values): Values[] =>
    lines.flatMap((l) =>
      (list(l) ?? []).map((item, i) => ({
        ...row(item),
        lineReportId: lineOf.get(actionIds.get(l.action)!),
        position: i + 1,
      })),
    );
  await writer.insertMany(
    db,
    'LineProvider',
    parts(
      (l) => l.providers,
      (p) => ({
        role: p.role,
        enteId: p.ente ? enti.get(p.ente) : null,
        name: p.name ?? null,
        ...sourced(p.line),
      }),
    ),
  );
  await writer.insertMany(
    db,
    'LineAct',
    parts(
      (l) => l.acts,
      ({ key, line, ...act }) => ({
        number: null,
        date: null,
        subject: null,
        cig: null,
        from: null,
        to: null,
        ...act,
        id: id(key),
        ...sourced(line),
      }),
    ),
  );
  await writer.insertMany(
    db,
    'LineAmount',
    parts(
      (l) => l.amounts,
      (a) => ({
        id: id(`amount ${a.key}`),
        kind: a.kind,
        label: a.label ?? null,
        value: a.value,
        percent: a.percent ?? null,
        period: a.period,
        certainty: a.certainty,
        lineActId: a.act ? id(a.act) : null,
        partOfId: a.partOf ? id(`amount ${a.partOf}`) : null,
        ...sourced(a.line, a.sourceText),
      }),
    ),
  );
  await writer.insertMany(
    db,
    'LineCount',
    parts(
      (l) => l.counts,
      ({ line, ...c }) => ({ group: null, label: null, ...c, ...sourced(line) }),
    ),
  );
}
