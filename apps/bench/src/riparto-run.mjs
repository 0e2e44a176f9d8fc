import { performance } from 'node:perf_hooks';
import { allocateMany } from '@zona/budgets-domain';

/** Splits many amounts among the same comuni by population, as a riparto does, and says how long it took. */
const { comuni, amounts, rounds } = JSON.parse(process.argv[2]);
const date = '2026-01-01';
const data = { comuni: comuni.map(([key, population]) => ({ key, name: key, population: { [date]: population } })) };
const rule = {
  basis: { kind: 'population', date },
  limits: null,
  rounding: { kind: 'largest_remainder', ties: { by: 'key' } },
};
const cents = amounts.map(BigInt);

const milliseconds = [];
let totals;
for (let round = 0; round <= rounds; round += 1) {
  const began = performance.now();
  const found = allocateMany(rule, cents, data);
  milliseconds.push(performance.now() - began);
  if (!found.ok) throw new Error(found.problems[0].message);
  totals = comuni.map((_, i) => found.value.reduce((sum, shares) => sum + shares[i], 0n).toString());
}
// The first round makes the machine warm and does not count.
console.log(JSON.stringify({ milliseconds: milliseconds.slice(1), totals }));
