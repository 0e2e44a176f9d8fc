import { formatDate, formatDateTime } from '@zona/calendar';
import { formatEuro } from '@zona/money';
import { valueName } from './audit-values';
import { fieldNames } from './audit-words';

export interface Difference {
  field: string;
  before: string;
  after: string;
}

const snake = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

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

function written(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? 'Sì' : 'No';
  if (Array.isArray(value)) return value.map((one) => written(field, one)).join(', ');
  if (typeof value === 'object') return '';
  const text = String(value);
  if (field.endsWith('_cents')) return formatEuro((Number(text) / 100).toFixed(2));
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(text);
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:/.test(text)) return formatDateTime(text);
  return valueName(field, text);
}

const asText = (value: unknown) => (typeof value === 'string' && value ? value : null);

/** What the written object is called, when the register says it. */
export function subjectOf(before: string | null | undefined, after: string | null | undefined): string | null {
  const row = { ...parse(before), ...parse(after) };
  const person = [row['familyName'] ?? row['family_name'], row['givenName'] ?? row['given_name']].map(asText);
  return (
    asText(row['title']) ?? asText(row['name']) ?? asText(row['label']) ?? (person.filter(Boolean).join(' ') || null)
  );
}

/** What changed, in the words of people: identifiers and technical columns are left out. */
export function differences(before: string | null | undefined, after: string | null | undefined): Difference[] {
  const old = parse(before);
  const now = parse(after);
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return fields.flatMap((key) => {
    const field = snake(key);
    const name = fieldNames[field];
    if (!name || JSON.stringify(old[key] ?? null) === JSON.stringify(now[key] ?? null)) return [];
    return [{ field: name, before: written(field, old[key]), after: written(field, now[key]) }];
  });
}
