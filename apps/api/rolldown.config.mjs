import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The libraries of this repository go into the bundle; packages stay in node_modules. */
const external = (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('@zona/');

export default {
  input: {
    main: `${here}src/main.ts`,
    worker: `${here}../worker/src/main.ts`,
    setup: `${here}src/setup.ts`,
    generate: `${here}src/generate.ts`,
    'generate-reads': `${here}src/generate-reads.ts`,
  },
  platform: 'node',
  external,
  moduleTypes: { '.graphql': 'text' },
  transform: { target: 'node24' },
  output: {
    dir: `${here}../../dist/api`,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
    sourcemap: true,
    cleanDir: true,
  },
};
