import { entryKindLabel, namedIn, type EntryKind, type NamedKind } from '@zona/budgets-domain';
import { refuse, type AmbitoDb } from '@zona/database';
import { formatEuro, fromCents } from '@zona/money';
import { isUuid } from '@zona/problems';
import { fundOfYearSql } from '../funds/fund-of-year.sql.ts';

/** The name of a fund with the year of its assignment `s`. */
const fundOf = (s: string) =>
  `(select ${fundOfYearSql('f.name', `${s}.year`)} from fund f where f.ambito_id = $1 and f.id = ${s}.fund_id)`;

/** How the rows of each kind are called, and what is said of one that is not there. */
const called: Record<NamedKind, { sql: string; missing: string }> = {
  line: {
    sql: `select n.id, concat_ws(' · ', n.title, ${fundOf('s')}, (select c.name from ambito_comune c where c.ambito_id = $1 and c.id = n.ambito_comune_id)) as name
      from budget_line n join fund_assignment s on s.ambito_id = $1 and s.id = n.assignment_id where n.ambito_id = $1`,
    missing: 'Voce del bilancio non trovata.',
  },
  assignment: {
    sql: `select n.id, ${fundOf('n')} as name from fund_assignment n where n.ambito_id = $1`,
    missing: 'Fondo non trovato.',
  },
  commitment: {
    sql: `select n.id, n.title as name from commitment n where n.ambito_id = $1`,
    missing: 'Impegno non trovato.',
  },
  settlement: {
    sql: `select n.id, n.title as name from settlement n where n.ambito_id = $1`,
    missing: 'Liquidazione non trovata.',
  },
  entry: {
    sql: `select n.id, n.kind, n.title as name, n.value_cents as cents from ledger_entry n where n.ambito_id = $1`,
    missing: 'Movimento non trovato.',
  },
  action: { sql: `select n.id, n.title as name from action n where n.ambito_id = $1`, missing: 'Azione non trovata.' },
  objective: {
    sql: `select n.id, n.title as name from objective n where n.ambito_id = $1`,
    missing: 'Obiettivo non trovato.',
  },
  comune: {
    sql: `select n.id, n.name from ambito_comune n where n.ambito_id = $1`,
    missing: 'Comune non trovato.',
  },
  // The link may have ended since: what was written then keeps its name.
  ente: {
    sql: `select n.id, n.name from ente n where n.id in (select l.ente_id from ambito_ente l where l.ambito_id = $1)`,
    missing: 'L’ente non è tra quelli dell’ambito.',
  },
};

const entryName = (kind: EntryKind, title: string, cents: string): string =>
  `${entryKindLabel[kind]}: ${title}, ${formatEuro(fromCents(BigInt(cents)))}`;

/**
 * What the rows that an input names are called today: kept with the proposal, which is read as it was written. A row that is not
 * there is refused to who proposes, and not later to who decides.
 */
export async function namesIn(db: AmbitoDb, input: object): Promise<Record<string, string>> {
  const names: Record<string, string> = {};
  const wanted = Map.groupBy(namedIn(input), ({ kind }) => kind);
  for (const [kind, rows] of wanted) {
    const { sql, missing } = called[kind];
    const wrong = rows.find(({ id }) => !isUuid(id));
    if (wrong) refuse(wrong.field, 'NOT_FOUND', missing);
    const found = await db.run<{ id: string; name: string; kind?: EntryKind; cents?: string }>(
      `${sql} and n.id = any($2::uuid[])`,
      [db.ambitoId, rows.map(({ id }) => id)],
    );
    for (const row of found) names[row.id] = row.kind ? entryName(row.kind, row.name, row.cents!) : row.name;
    const absent = rows.find(({ id }) => names[id.toLowerCase()] === undefined);
    if (absent) refuse(absent.field, 'NOT_FOUND', missing);
  }
  return names;
}
