import type { Rolldown } from 'vite';

/**
 * What a page needs and the first script does not bring, as one file instead of one for each piece: on a slow network each file
 * waits for its turn. Answers the name of the file in which a module goes, or null for where it would go by itself.
 */
export function pagePart(entry: string, page: string, name: string) {
  let parts: ReadonlySet<string> | undefined;
  return (id: string, graph: Rolldown.ChunkingContext): string | null => {
    parts ??= needed(page, graph, needed(entry, graph));
    return parts.has(id) ? name : null;
  };
}

/** What the first script needs; what only some pages need comes with them. */
export function firstPart(entry: string, name: string) {
  let parts: ReadonlySet<string> | undefined;
  return (id: string, graph: Rolldown.ChunkingContext): string | null => {
    parts ??= needed(entry, graph);
    return parts.has(id) ? name : null;
  };
}

function needed(start: string, graph: Rolldown.ChunkingContext, known: ReadonlySet<string> = new Set()): Set<string> {
  const seen = new Set([start]);
  for (const id of seen)
    graph.getModuleInfo(id)?.importedIds.forEach((next) => {
      if (!known.has(next)) seen.add(next);
    });
  return seen;
}
