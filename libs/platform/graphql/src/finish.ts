import type { Asked, Catalog } from '@zona/database';

/** The frame of a connection, which the page writes by itself. */
const framing = new Set(['edges', 'node', 'pageInfo']);

/** Puts the last hand to a value of the read path: computes what is derived, keeps of plain objects what was asked. */
export function finish(catalog: Catalog, type: string, asked: Asked[], value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((item) => finish(catalog, type, asked, item));
  const object = value as Record<string, unknown>;
  const e = catalog.find(type);
  if (!e) {
    const kept: Record<string, unknown> = {};
    for (const a of asked)
      kept[a.key] =
        a.name === '__typename'
          ? type
          : a.below.length
            ? finish(catalog, a.type, a.below, object[a.name])
            : object[a.name];
    return kept;
  }
  for (const a of asked) {
    if (isFinished(catalog, type, [a])) continue;
    const raw = object[a.key];
    const derived = e.derived[a.name];
    object[a.key] = finish(catalog, a.type, a.below, derived ? derived.compute(raw as never) : raw);
  }
  return object;
}

/** Plain relations are as the database made them, all the way down, unless something derived or embedded is asked below. */
export const isFinished = (catalog: Catalog, type: string, asked: Asked[]): boolean =>
  asked.every((a) => {
    if (!a.below.length) return true;
    const e = catalog.find(type);
    const plain = e ? e.relations[a.name] : framing.has(a.name);
    return Boolean(plain) && isFinished(catalog, a.type, a.below);
  });
