import { JsonText } from '@zona/database';
import type { FormattedExecutionResult } from 'graphql';

/** The answer as text; what the database has already written is put in as it is. */
export function stringifyResult({ data, ...rest }: FormattedExecutionResult): string {
  const entries = Object.entries(data ?? {});
  if (!entries.some(([, value]) => value instanceof JsonText)) return JSON.stringify({ ...rest, data });
  const fields = entries.map(
    ([key, value]) => `${JSON.stringify(key)}:${value instanceof JsonText ? value.text : JSON.stringify(value)}`,
  );
  return `{"data":{${fields.join(',')}}}`;
}
