import type { Plugin, Rolldown } from 'vite';

/**
 * What some pages need beyond the first script, told to the server: it names these files with the document (`Link`), and the browser
 * fetches them beside the first script instead of after it. `ahead.json`: a path's pattern -> the header.
 */
export function aheadOf(pages: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'zona-ahead',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const first = needed(
          chunks.find((chunk) => chunk.isEntry)!,
          chunks,
        );
        const links = Object.entries(pages).map(([pattern, module]) => {
          const page = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(module));
          if (!page) throw new Error(`no chunk begins with ${module}`);
          const own = [...needed(page, chunks)].filter((chunk) => !first.has(chunk));
          return [
            pattern,
            // Not its sheet: what is preloaded for style comes before the first paint.
            own.map((chunk) => `</${chunk.fileName}>; rel=modulepreload; fetchpriority=low`).join(', '),
          ];
        });
        this.emitFile({ type: 'asset', fileName: 'ahead.json', source: JSON.stringify(Object.fromEntries(links)) });
      },
    },
  };
}

/** A chunk and all that it imports. */
function needed(chunk: Rolldown.OutputChunk, all: readonly Rolldown.OutputChunk[]): Set<Rolldown.OutputChunk> {
  const seen = new Set([chunk]);
  for (const { imports } of seen)
    for (const name of imports) {
      const found = all.find((other) => other.fileName === name);
      if (found) seen.add(found);
    }
  return seen;
}
