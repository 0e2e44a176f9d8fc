import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readsPages } from './reads/pages.ts';

/** Writes the SQL of every read into the checkout named by the argument. After the documents: it reads their manifests. */
const root = process.argv[2] ?? '.';
for (const [path, content] of Object.entries(await readsPages(root))) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
