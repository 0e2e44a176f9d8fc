import { int, text, type VirtualSql } from './entity.ts';

/** Where a row comes from: the columns of a document, a line of it and its words, for whatever is taken from one. */
export const sourced = {
  sourceDocument: text({ nullable: true }),
  sourceLine: int({ nullable: true }),
  sourceText: text({ nullable: true }),
};

/** The same as one object; null when nobody recorded it. */
export const source: VirtualSql = (t) =>
  `case when ${t}.source_document is null then null else json_build_object('document', ${t}.source_document, 'line', ${t}.source_line, 'text', ${t}.source_text) end`;
