import type { RowKind } from '../vocabulary.ts';
import { codeField, listField, textOf, type Notes } from './fields.ts';
import type { Item, SheetCell, Values } from './model.ts';

export interface CardRow {
  key: string;
  label: string;
  kind: RowKind;
}

/** What reading a line needs to know beside the line. */
export interface Surroundings {
  templateId: string;
  rows: readonly CardRow[];
  fileName: string;
}

/** A line of a template sheet by its fields. */
export interface Fields {
  cell(field: string): SheetCell | undefined;
  header(field: string): string;
  /** The layout has this column: an empty cell then means that there is nothing. */
  has(field: string): boolean;
  line: number;
}

/** What a line of one sheet says. */
export type Reading = (f: Fields, n: Notes, s: Surroundings) => Pick<Item, 'values' | 'refs' | 'lists'>;

export const texts = (f: Fields, ...fields: string[]): Values =>
  Object.fromEntries(fields.filter((name) => f.has(name)).map((name) => [name, textOf(f.cell(name))]));
export const refs = (f: Fields, ...fields: string[]): Record<string, string | null> =>
  Object.fromEntries(fields.filter((name) => f.has(name)).map((name) => [name, textOf(f.cell(name))]));
export const listsOf = (f: Fields, ...fields: string[]): Record<string, string[]> =>
  Object.fromEntries(fields.filter((name) => f.has(name)).map((name) => [name, listField(f.cell(name))]));
export const code = (f: Fields, n: Notes, field: string, list: Parameters<typeof codeField>[2]) =>
  codeField(f.cell(field), f.header(field), list, n);

/** What has a value even where nobody states it: an empty cell leaves it as it is. */
export const given = (field: string, said: string | null, as: (said: string) => unknown = (x) => x): Values =>
  said === null ? {} : { [field]: as(said) };
