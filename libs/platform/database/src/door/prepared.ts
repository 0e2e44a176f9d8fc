/** A statement that comes again is worth parsing and planning once per connection: it gets a name at its third use. */
const usesBeforeName = 3;
/** So that nobody fills the server's memory with statements that come once. */
const namesAtMost = 400;

const uses = new Map<string, number>();
const names = new Map<string, string>();

/** The name under which a connection keeps this statement, if it is worth one. */
export function nameOf(sql: string): string | undefined {
  const known = names.get(sql);
  if (known || names.size >= namesAtMost) return known;
  const times = (uses.get(sql) ?? 0) + 1;
  if (times < usesBeforeName) {
    if (uses.size > 10 * namesAtMost) uses.clear();
    uses.set(sql, times);
    return undefined;
  }
  uses.delete(sql);
  const name = `z${names.size}`;
  names.set(sql, name);
  return name;
}
