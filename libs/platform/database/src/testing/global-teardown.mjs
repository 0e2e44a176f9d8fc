import { closeAll } from '../../../../../infra/local/support/closing.mjs';

/** After the db and e2e projects: what the setup made is removed, and nothing else. */
export default async function globalTeardown() {
  await globalThis.dropZonaTemplate?.();
  await closeAll();
}
