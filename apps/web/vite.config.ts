import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = process.env['ZONA_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: here('.'),
  plugins: [react()],
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
  server: { port: 5173, proxy: { '/graphql': api, '/auth': api, '/health': api } },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    // Nothing inline: the content policy allows only the site's own files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    cssTarget: ['chrome111', 'firefox114', 'safari16.4'],
  },
});
