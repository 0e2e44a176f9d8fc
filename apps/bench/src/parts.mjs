import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { root } from '../../../infra/local/support/checkout.mjs';
import { benchDir } from './processes.mjs';

/** A module of the benchmark with what it takes from the product, built as the product is. Answers where it lies. */
export async function builtAsTheProduct(name) {
  const { default: config } = await import(pathToFileURL(join(root, 'apps/api/rolldown.config.mjs')).href);
  const input = { [name]: fileURLToPath(new URL(`${name}.mjs`, import.meta.url)) };
  const dir = join(benchDir, name);
  await (await rolldown({ ...config, input })).write({ ...config.output, dir });
  return join(dir, `${name}.mjs`);
}
