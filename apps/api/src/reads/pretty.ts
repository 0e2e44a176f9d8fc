import { format } from 'sql-formatter';

const width = 120;
const indentOf = (line: string): number => line.length - line.trimStart().length;
const joined = (a: string, b: string): string => a + (a.endsWith('(') || b.startsWith(')') ? '' : ' ') + b;

/** Puts on one line what has room there: a clause with what it says, parentheses with what they hold. */
function folded(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!;
    const indent = indentOf(line);
    let end = at + 1;
    while (end < lines.length && indentOf(lines[end]!) > indent) end += 1;
    const within = lines.slice(at + 1, end);
    // What closes a parenthesis belongs to the line that opens it.
    const closing = line.endsWith('(') && lines[end]?.trimStart().startsWith(')') ? [lines[end]!] : [];
    const whole = [...within, ...closing].map((l) => l.trim()).reduce(joined, line);
    // What a join says goes on with `and`, which the formatter puts where a clause would begin.
    const join = /^\s*(left )?join /.test(out.at(-1) ?? '') && whole.trimStart().startsWith('and ');
    const longer = join ? joined(out.at(-1)!, whole.trimStart()) : '';
    if (join && longer.length <= width) out[out.length - 1] = longer;
    else if (whole.length <= width) out.push(whole);
    else out.push(line, ...folded(within), ...closing);
    at = end + closing.length;
  }
  return out;
}

/** Objects are written as text, field after field: where one line has no room for them, each field begins its own. */
const byField = (line: string): string[] =>
  line.length <= width
    ? [line]
    : line.split(/ (?=\|\| ',")/).map((part, i) => (i ? ' '.repeat(indentOf(line)) : '') + part);

/** A statement for people to read and to compare. */
export function pretty(sql: string): string {
  const lines = format(sql, { language: 'postgresql', keywordCase: 'lower', expressionWidth: width }).split('\n');
  return `${folded(lines).flatMap(byField).join('\n')};`;
}
