import type { AuditPartsFragment } from './generated/graphql';
import { t } from './words';

type Event = AuditPartsFragment['edges'][number]['node'];

const fieldWords: Record<string, string> = {
  title: 'field.title',
  code: 'field.code',
  summary: 'field.summary',
  area_id: 'field.area',
  areaId: 'field.area',
  position: 'history.order',
};

const read = (json: string | null): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return value && typeof value === 'object' ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

/** What a write changed, in words: the fields whose value differs, those a person knows by name. */
export function changeWords({ operation, before, after }: Pick<Event, 'operation' | 'before' | 'after'>): string {
  const act = /create|insert/i.test(operation)
    ? t('history.created')
    : /withdraw|end|delete/i.test(operation)
      ? t('history.withdrawn')
      : /restore/i.test(operation)
        ? t('history.restored')
        : t('history.changed');
  if (!before || !after) return act;
  const [was, is] = [read(before), read(after)];
  const fields = Object.keys(is)
    .filter((key) => fieldWords[key] && JSON.stringify(was[key]) !== JSON.stringify(is[key]))
    .map((key) => t(fieldWords[key] as 'field.title').toLowerCase());
  return fields.length ? `${act}: ${[...new Set(fields)].join(', ')}` : act;
}
