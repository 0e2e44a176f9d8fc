import pg from 'pg';
import type { Sent } from './sent.ts';

/** A node of EXPLAIN (FORMAT JSON). */
interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}
interface Explanation {
  'QUERY PLAN': [{ Plan: PlanNode; 'Execution Time'?: number }];
}

/** How PostgreSQL answers a statement. */
export interface Explained extends Sent {
  indexes: string[];
  wrong: string[];
  /** Rows of tables that were looked at, kept or thrown away. */
  rows: number;
  ms: number;
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** A large table is entered by an index, and the index by the ambito. */
function judged(plan: PlanNode, large: ReadonlySet<string>): { indexes: string[]; wrong: string[] } {
  const indexes: string[] = [];
  const wrong: string[] = [];
  for (const node of nodesOf(plan)) {
    const index = node['Index Name'];
    // An index that is read into a bitmap does not say of which table it is; its own name begins with it.
    const table = [...large].find(
      (t) => node['Relation Name'] === t || (!node['Relation Name'] && index?.startsWith(`${t}_`)),
    );
    if (!table) continue;
    if (index) indexes.push(index);
    if (node['Node Type'] === 'Seq Scan') wrong.push(`${table} is read from end to end`);
    if (index && !node['Index Cond']?.includes('ambito_id')) wrong.push(`${index} is entered without the ambito`);
  }
  return { indexes, wrong };
}

const looked = (node: PlanNode): number =>
  node['Relation Name']
    ? ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)) * (node['Actual Loops'] ?? 0)
    : 0;

const unique = (some: readonly string[]) => [...new Set(some)];

/**
 * As the application's role, in the ambito: carried out with the values that were sent, and planned for any values, which is what
 * becomes of a statement that is prepared.
 */
export async function explainAll(
  appUrl: string,
  ambitoId: string,
  sent: readonly Sent[],
  large: ReadonlySet<string>,
): Promise<Explained[]> {
  const client = new pg.Client({ connectionString: appUrl, options: '-c search_path=zona -c TimeZone=UTC' });
  await client.connect();
  const explain = async (options: string, sql: string, values?: unknown[]) => {
    await client.query('begin');
    try {
      await client.query('select zona.set_ambito($1)', [ambitoId]);
      const { rows } = await client.query<Explanation>(`explain (${options}, format json) ${sql}`, values);
      return rows[0]!['QUERY PLAN'][0];
    } finally {
      await client.query('rollback');
    }
  };
  const explained: Explained[] = [];
  try {
    for (const one of sent) {
      // An insert cannot be carried out again: its key is taken.
      const real = await explain(/^\s*insert/.test(one.sql) ? 'verbose' : 'analyze, timing off', one.sql, one.values);
      const any = await explain('generic_plan', one.sql);
      const [a, b] = [judged(real.Plan, large), judged(any.Plan, large)];
      explained.push({
        ...one,
        indexes: unique([...a.indexes, ...b.indexes]),
        wrong: unique([...a.wrong, ...b.wrong.map((w) => `${w}, whatever the values`)]),
        rows: nodesOf(real.Plan).reduce((sum, node) => sum + looked(node), 0),
        ms: real['Execution Time'] ?? 0,
      });
    }
  } finally {
    await client.end();
  }
  return explained;
}

/** Statements for a person to look at: who asks, what is wrong, by which indexes, the SQL. */
export const listed = (some: readonly Explained[]): string =>
  some
    .map((e) => [e.by, ...e.wrong.map((w) => `  ${w}`), `  by ${e.indexes.join(', ')}`, `  ${e.sql}`].join('\n'))
    .join('\n\n');
