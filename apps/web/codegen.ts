import { readFileSync, writeFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** One typed client per library; `npx graphql-codegen --config apps/web/codegen.ts` from the root. */
const homes = [
  'libs/platform/session/src',
  'libs/platform/notices/src',
  'libs/registry/web/src',
  'libs/plans/web/src',
  'libs/budgets/web/src',
  'apps/web/src',
];
const manifest = 'libs/platform/graphql/src/generated/persisted.json';

/** The API answers only to the operations of this build: every library's manifest in one file, in a stable order. */
function mergeManifests() {
  const all: Record<string, string> = {};
  for (const home of homes) {
    try {
      Object.assign(all, JSON.parse(readFileSync(`${home}/generated/persisted-documents.json`, 'utf8')));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(manifest, `${JSON.stringify(sorted, null, 2)}\n`);
}

const config: CodegenConfig = {
  schema: 'libs/*/*/src/**/*.graphql',
  ignoreNoDocuments: true,
  hooks: { afterAllFileWrite: mergeManifests },
  generates: Object.fromEntries(
    homes.map((home) => [
      `${home}/generated/`,
      {
        preset: 'client' as const,
        documents: [`${home}/**/*.{ts,tsx}`, `!${home}/generated/**`],
        presetConfig: {
          fragmentMasking: false,
          persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
        },
        config: {
          documentMode: 'string',
          enumsAsTypes: true,
          useTypeImports: true,
          strictScalars: true,
          scalars: { Money: 'string', Decimal: 'string', Date: 'string', DateTime: 'string', ID: 'string' },
        },
      },
    ]),
  ),
};

export default config;
