import type { Asked, Catalog, Entity } from '@zona/database';

/** The frame of a connection, which the page writes by itself. */
const framing = new Set(['edges', 'node', 'pageInfo']);

/** Puts the last hand to a value of the read path: computes what is derived, keeps of plain objects what was asked. */
export function finish(catalog: Catalog, type: string, asked: Asked[], value: unknown): unknown {
  if (value === null || value === undefined) return null;
  const e = catalog.find(type);
  // What is left to do is the same for every object of a list.
  const open = e && asked.filter((a) => !isFinished(catalog, type, [a]));
  const one = (item: object | null) =>
    item && (open ? finishFields(catalog, e, open, item as Fields) : keep(catalog, type, asked, item as Fields));
  return Array.isArray(value) ? value.map(one) : one(value);
}

type Fields = Record<string, unknown>;

function finishFields(catalog: Catalog, e: Entity, open: Asked[], object: Fields): Fields {
  for (const a of open) {
    const raw = object[a.key];
    const derived = e.derived[a.name];
    const value = derived ? derived.compute(raw as never) : raw;
    object[a.key] = a.below.length ? finish(catalog, a.type, a.below, value) : value;
  }
  return object;
}

/** Of an object that is no row what was asked. */
function keep(catalog: Catalog, type: string, asked: Asked[], object: Fields): Fields {
  const kept: Fields = {};
  for (const a of asked) {
    const value = object[a.name];
    kept[a.key] = a.name === '__typename' ? type : a.below.length ? finish(catalog, a.type, a.below, value) : value;
  }
  return kept;
}

/** Plain relations are as the database made them, all the way down, unless something derived or embedded is asked below. */
export const isFinished = (catalog: Catalog, type: string, asked: Asked[]): boolean =>
  asked.every((a) => {
    const e = catalog.find(type);
    if (e?.derived[a.name]) return false;
    if (!a.below.length) return true;
    const plain = e ? e.relations[a.name] : framing.has(a.name);
    return Boolean(plain) && isFinished(catalog, a.type, a.below);
  });
