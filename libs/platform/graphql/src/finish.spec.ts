import { Catalog, entity, json, many, text, uuid, type Asked } from '@zona/database';
import { finish, isFinished } from './finish.ts';

const catalog = new Catalog([
  entity({
    name: 'Shelf',
    table: 'shelf',
    columns: { name: text(), marks: json() },
    relations: { books: many('Book', 'shelfId') },
    derived: {
      words: { sql: (t) => t, compute: (raw: string[]) => raw.map((w) => w.toUpperCase()) },
      size: { sql: (t) => t, compute: (raw: number) => ({ pages: raw, note: 'not asked' }) },
    },
  }),
  entity({
    name: 'Book',
    table: 'book',
    columns: { shelfId: uuid() },
    derived: { words: { sql: (t) => t, compute: (raw: string) => [raw] } },
  }),
]);
const field = (name: string, type = '', below: Asked[] = [], key = name): Asked => ({ key, name, type, below });

describe('the last hand to what was read', () => {
  it('computes what is derived, leaf or not, under the name that was asked, at any depth', () => {
    const asked = [
      field('name'),
      field('words', '', [], 'loud'),
      field('size', 'Size', [field('pages')]),
      field('books', 'Book', [field('words')]),
    ];
    const row = () => ({ name: 'a', loud: ['x'], size: 3, books: [{ words: 'y' }, null] });
    const finished = { name: 'a', loud: ['X'], size: { pages: 3 }, books: [{ words: ['y'] }, null] };
    expect(isFinished(catalog, 'Shelf', asked)).toBe(false);
    expect(finish(catalog, 'Shelf', asked, row())).toEqual(finished);
    expect(finish(catalog, 'Shelf', asked, [row(), row()])).toEqual([finished, finished]);
  });

  it('leaves alone what is as it should be', () => {
    const asked = [field('name'), field('books', 'Book', [field('id')])];
    const row = { name: 'a', books: [{ id: '1' }] };
    expect(isFinished(catalog, 'Shelf', asked)).toBe(true);
    expect(finish(catalog, 'Shelf', asked, row)).toBe(row);
    expect(finish(catalog, 'Shelf', asked, null)).toBeNull();
  });
});
