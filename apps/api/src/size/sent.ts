import pg from 'pg';

export interface Sent {
  sql: string;
  values: unknown[];
  /** What was being asked when it was sent first. */
  by: string;
}

const query = pg.Client.prototype.query as (this: pg.Client, ...args: unknown[]) => unknown;
const frame = /^(begin|commit|rollback)\b|zona\.set_ambito\(/;

/** Keeps every statement that the application's role sends, once, with the values that it was sent with. */
export function keepSent() {
  const kept = new Map<string, Sent>();
  let by = '';
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const { text, values } = (typeof args[0] === 'string' ? { text: args[0] } : args[0]) as Partial<pg.QueryConfig>;
    if (this.user === 'zona_app' && text && values && !frame.test(text) && !kept.has(text))
      kept.set(text, { sql: text, values: [...(values as unknown[])], by });
    return query.apply(this, args);
  } as typeof pg.Client.prototype.query;
  return {
    kept,
    during: (title: string) => (by = title),
    stop: () => {
      pg.Client.prototype.query = query as typeof pg.Client.prototype.query;
    },
  };
}
