import { contestants } from './processes.mjs';

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};
const round = (value, digits = 2) => (value === null ? null : Number(value.toFixed(digits)));
const middle = (rounds, key) => median(rounds.map((r) => r[key]));

/** Median over the rounds of ours / theirs of the same round. */
const ratio = (ours, theirs) => (theirs ? round(median(ours.map((r, i) => r.perSecond / theirs[i].perSecond))) : null);

/** One object keyed by work, as `--json` prints it. */
export function summary(results, counted) {
  const of = ([work, by]) => {
    const each = Object.fromEntries(
      Object.entries(by).map(([name, rounds]) => [
        name,
        {
          perSecond: round(middle(rounds, 'perSecond'), 0),
          p50Ms: round(middle(rounds, 'p50')),
          p95Ms: round(middle(rounds, 'p95')),
          p99Ms: round(middle(rounds, 'p99')),
          statements: counted[work]?.[name]?.statements ?? null,
          roundTrips: counted[work]?.[name]?.roundTrips ?? null,
        },
      ]),
    );
    return [
      work,
      {
        vsPostgraphile: ratio(by.zona, by.postgraphile),
        vsLimit: ratio(by.zona, by.limit),
        p99Ms: each.zona.p99Ms,
        statements: each.zona.statements,
        contestants: each,
      },
    ];
  };
  return Object.fromEntries(Object.entries(results).map(of));
}

/** The goals of issue 3. */
const goals = {
  vsPostgraphile: { list: 1.5, page: 1.5, tree: 1.5, byId: 1, documents: 1, mutation: 1, mix: 1 },
  vsLimit: { tree: 0.5, page: 0.45 },
};

export function table(works, megabytes) {
  const head = [
    'work',
    'vs PostGraphile',
    'vs limit',
    'requests/s (ours / PostGraphile / limit)',
    'p99 ms',
    'statements',
    'round trips',
  ];
  const three = (work, key) => contestants.map((name) => work.contestants[name]?.[key] ?? '-').join(' / ');
  const lines = Object.entries(works).map(([name, work]) => [
    name,
    shown(work.vsPostgraphile, goals.vsPostgraphile[name]),
    shown(work.vsLimit, goals.vsLimit[name]),
    three(work, 'perSecond'),
    three(work, 'p99Ms'),
    three(work, 'statements'),
    three(work, 'roundTrips'),
  ]);
  const memory = `Memory after the load (RSS, MB): ${contestants.map((name) => `${name} ${megabytes[name]}`).join(', ')}`;
  return [...markdown([head, head.map(() => '---'), ...lines]), '', memory].join('\n');
}

const shown = (value, goal) =>
  value === null ? '-' : goal ? `${value} (goal ${goal}${value < goal ? ', MISSED' : ''})` : String(value);

function markdown(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  return rows.map(
    (row) =>
      `| ${row.map((cell, i) => (cell === '---' ? '-'.repeat(widths[i]) : cell.padEnd(widths[i]))).join(' | ')} |`,
  );
}

const told = {
  withSecurity: 'Median answer time with row-level security over without it (goal 1.1 at most)',
  withManyAmbiti: 'p95 with many ambiti over p95 with few (goal 1.1 at most)',
};

/** The costs that are measured on ours alone. */
export const lines = (extra) =>
  Object.entries(extra)
    .filter(([, by]) => by)
    .flatMap(([key, by]) => [
      '',
      `${told[key]}: ${Object.entries(by)
        .map(([work, value]) => `${work} ${value}`)
        .join(', ')}`,
    ]);
