import { entity, int, json, one, uuid } from '@zona/database';

/** Where the lines of one feature's imports are kept. */
export interface LinePages {
  /** The entity of a page and its table. */
  name: string;
  table: string;
  /** The import that lines belong to: its entity, its table, and the column of a page that names it. */
  of: { name: string; table: string; key: string; column: string };
}

/** So many lines stand on a page. */
export const perPage = 250;

/** The table of a feature's pages, for its migration. */
export const linePagesTable = ({ table, of }: LinePages) => ({
  name: table,
  columns: [
    `${of.column} uuid not null`,
    'reading integer not null',
    // The place in the file of the first of its lines, and how many there are.
    'first_place integer not null check (first_place > 0)',
    'lines integer not null check (lines > 0)',
    // How many of each kind, so that what is filtered away is not read.
    'kinds jsonb not null',
    // No question is ever asked of a single line in SQL: plain json is checked and not taken apart.
    'shown json not null',
    'work json not null',
    "keys jsonb not null default '[]'",
  ],
  refs: { [of.column]: of.table },
  unique: [`${of.column}, reading, first_place`],
});

export const linePagesEntity = ({ name, table, of }: LinePages) =>
  entity({
    name,
    table,
    columns: {
      [of.key]: uuid(),
      reading: int(),
      firstPlace: int(),
      lines: int(),
      kinds: json(),
      shown: json(),
      work: json(),
      keys: json(),
    },
    relations: { import: one(of.name, of.key) },
  });
