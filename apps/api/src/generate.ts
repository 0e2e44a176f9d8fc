import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { platformTypeDefs } from '@zona/graphql';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { policies, typeDefs } from './composition.ts';
import { permissionsPage } from './permissions-matrix.ts';
import { resolvers } from './feature-modules.ts';

/** Writes what is derived from the declarations into the checkout named by the argument. */
const root = process.argv[2] ?? '.';
const schema = buildSchema([platformTypeDefs, ...typeDefs].join('\n'));
const files: Record<string, string> = {
  'docs/permissions.md': permissionsPage(schema, resolvers(), policies),
  'libs/platform/graphql/src/generated/schema.graphql': `${printSchema(lexicographicSortSchema(schema))}\n`,
};
for (const [path, content] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
