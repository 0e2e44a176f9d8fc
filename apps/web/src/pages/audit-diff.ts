import { formatDate, formatDateTime } from '@zona/calendar';
import { formatEuro } from '@zona/money';
import { valueName } from './audit-values';
import { fieldNames, linkNames } from './audit-words';

export interface Difference {
  field: string;
  before: string;
  after: string;
}

function parse(json: string | null | undefined): Record<string, unknown> {
  if (!json) return {};
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}

const isMoney = (type: string, field: string) => type === 'StatedAmount' && /^value(To)?$/.test(field);

function written(type: string, field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (field in linkNames) return 'indicato';
  if (typeof value === 'boolean') return value ? 'Sì' : 'No';
  if (Array.isArray(value)) return value.map((one) => written(type, field, one)).join(', ');
  if (typeof value === 'object') return '';
  const text = String(value);
  if (isMoney(type, field)) return formatEuro(text);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(text);
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:/.test(text)) return formatDateTime(text);
  return valueName(field, text);
}

const asText = (value: unknown) => (typeof value === 'string' && value ? value : null);

/** What the written object is called, when the register says it. */
export function subjectOf({ before, after }: Pick<Written, 'before' | 'after'>): string | null {
  const row = { ...parse(before), ...parse(after) };
  const person = [row['familyName'], row['givenName']].map(asText);
  return (
    asText(row['title']) ?? asText(row['name']) ?? asText(row['label']) ?? (person.filter(Boolean).join(' ') || null)
  );
}

interface Written {
  type: string;
  before: string | null;
  after: string | null;
}

/** What changed, in the words of people: identifiers and technical columns are left out. */
export function differences({ type, before, after }: Written): Difference[] {
  const old = parse(before);
  const now = parse(after);
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return fields.flatMap((field) => {
    const name = fieldNames[field] ?? linkNames[field];
    const was = written(type, field, old[field]);
    const is = written(type, field, now[field]);
    const changed = JSON.stringify(old[field] ?? null) !== JSON.stringify(now[field] ?? null);
    if (!name || !changed || (!was && !is)) return [];
    return [{ field: name, before: was, after: was === is ? 'cambiato' : is }];
  });
}
