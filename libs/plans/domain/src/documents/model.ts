/** A document before it has a format: what a reader finds, in order. Writers of Word, PDF and Excel read nothing else. */
export interface DocumentModel {
  title: string;
  /** Who publishes it. */
  author: string;
  /** `2026-11-22`. */
  day: string;
  cover: Cover;
  /** Whether it opens with an index of its headings. */
  index: boolean;
  blocks: Block[];
  /** The same content as rows, for a workbook. */
  sheets: Sheet[];
}

export interface Cover {
  above: string;
  title: string;
  below: string | null;
  facts: { label: string; value: string }[];
  notes: string[];
}

export type Block = Heading | Paragraph | List | Card | Table;

export interface Heading {
  kind: 'heading';
  level: 1 | 2 | 3;
  text: string;
}
export interface Paragraph {
  kind: 'paragraph';
  text: string;
  /** What is said about the content, rather than the content. */
  note?: boolean;
}
export interface List {
  kind: 'list';
  items: string[];
}
/** A question at the left, what was answered at the right: the form of the regional cards. */
export interface Card {
  kind: 'card';
  caption: string;
  rows: { label: string; said: Said[] }[];
}
/** One line of an answer; `item` is one of a list, `missing` that nobody answered. */
export interface Said {
  text: string;
  as?: 'item' | 'missing' | 'total';
}
export interface Table {
  kind: 'table';
  caption: string;
  /** Many narrow columns: smaller letters. */
  dense?: boolean;
  columns: Column[];
  rows: Cell[][];
  total?: Cell[];
}
export interface Column {
  title: string;
  /** Share of the width, in parts. */
  width: number;
  figures?: boolean;
}
/** Words, or a number that a workbook can count with: `decimal` is exact, `text` is how it reads. */
export interface Cell {
  text: string;
  decimal?: string;
  money?: boolean;
}

export interface Sheet {
  name: string;
  columns: { title: string; width: number }[];
  rows: Cell[][];
}

export const words = (text: string | null | undefined): Cell => ({ text: text ?? '' });
export const heading = (level: Heading['level'], text: string): Heading => ({ kind: 'heading', level, text });
export const paragraph = (text: string, note = false): Paragraph => ({ kind: 'paragraph', text, note });
