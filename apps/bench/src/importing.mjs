import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../infra/local/support/checkout.mjs';
import { run } from '../../../infra/local/support/processes.mjs';
import { node } from '../../../infra/local/support/runtime.mjs';
import { builtAsTheProduct } from './parts.mjs';
import { benchDir } from './processes.mjs';
import { median } from './report.mjs';

const goal = 3;
const sizes = [5_000, 19_000];

/** Workbooks into new plans, in a process that does nothing else; beside the reader of workbooks alone on the same file. */
export async function importCost({ databaseUrl, variants }, rounds, say) {
  const script = await builtAsTheProduct('import-run');
  const dir = join(benchDir, 'imports');
  mkdirSync(dir, { recursive: true });
  const measure = async (lines, count) => {
    const path = join(dir, `${lines}.xlsx`);
    const asked = JSON.stringify({ databaseUrl, ambitoId: variants[0].ambitoId, dir, path, lines, rounds: count });
    const { code, tail } = await run(node(), ['--enable-source-maps', script, asked], { cwd: root });
    if (code !== 0) throw new Error(`the import fails:\n${tail.join('\n')}`);
    say(`import: ${lines} lines, ${count ? `${count} times` : 'file made'}`);
    return { path, ...JSON.parse(tail.at(-1)) };
  };
  const cost = {};
  for (const lines of sizes) {
    const { path } = await measure(lines, 0);
    // Memory is that of a process that imports once; times are of one that is warm: the first round does not count.
    const { memory } = await measure(lines, 1);
    const [, ...results] = (await measure(lines, rounds + 1)).results;
    const middle = (of) => Math.round(median(results.map(of)));
    cost[lines] = {
      lines: results[0].lines,
      rows: results[0].rows,
      kilobytes: Math.round(statSync(path).size / 1024),
      milliseconds: { parser: middle((r) => r.parser), read: middle((r) => r.read), apply: middle((r) => r.apply) },
      importVsParser: Number(median(results.map((r) => (r.read + r.apply) / r.parser)).toFixed(2)),
      megabytes: memory,
    };
  }
  return cost;
}

export function importLines(cost) {
  const about = ({ lines, rows, kilobytes, milliseconds: ms, importVsParser: ratio, megabytes: mb }) => [
    `${lines} lines (${kilobytes} KB), ${rows} new rows in the plan`,
    `- the reader of workbooks alone: ${ms.parser} ms`,
    `- until the preview: ${ms.read} ms; written in one transaction: ${ms.apply} ms`,
    `- import over the reader: ${ratio} (goal ${goal} at most${ratio > goal ? ', MISSED' : ''}); memory ${mb.peak} MB at most, ${mb.start} MB before`,
  ];
  return ['A workbook into a new plan, from the file to the rows', '', ...Object.values(cost).flatMap(about)].join(
    '\n',
  );
}
