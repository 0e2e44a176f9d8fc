import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { aheadOf } from './build/ahead.ts';
import { compressedAssets } from './build/compressed.ts';
import { documentsByHash } from './build/documents.ts';
import { firstPaint } from './build/first-paint.ts';
import { firstPart, pagePart } from './build/page-parts.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const entry = here('src/main.tsx');
const planPage = 'libs/plans/web/src/plan/plan-page.tsx';
const api = process.env['ZONA_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: here('.'),
  plugins: [
    react(),
    documentsByHash(),
    firstPaint(),
    aheadOf({ '^/piani/[0-9a-f-]{36}$': planPage }),
    compressedAssets(),
  ],
  css: {
    preprocessorOptions: {
      scss: {
        // Bootstrap Italia's sheets are still written for the older Sass.
        quietDeps: true,
        silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'],
        loadPaths: [here('../../node_modules')],
      },
    },
  },
  server: { port: 5173, proxy: { '/graphql': api, '/auth': api, '/files': api, '/health': api } },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    // Nothing inline: the content policy allows only the site's own files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    cssTarget: ['chrome111', 'firefox114', 'safari16.4'],
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Packages change less often than Zona; two files of them come sooner than one. What pages share is a few files, not one for
          // each piece.
          groups: [
            { name: 'react', test: /node_modules.(react|react-dom|scheduler)[\\/].*js$/ },
            { name: firstPart(entry, 'packages'), debugName: 'packages', test: /node_modules.*js$/ },
            { name: firstPart(entry, 'shared'), debugName: 'shared', test: /libs.*tsx?$/ },
            {
              name: pagePart(entry, here(`../../${planPage}`), 'plan'),
              debugName: 'plan',
              // What checks forms comes with the pages that have them.
              test: /^(?!.*libs.shared.problems).*tsx?$/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
});
