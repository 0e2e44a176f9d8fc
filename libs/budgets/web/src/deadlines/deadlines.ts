import { formatDate } from '@zona/calendar';
import { formatEuro } from '@zona/money';
import type { DeadlinesQuery } from '../generated/graphql';
import { t } from './words';

export type Deadline = DeadlinesQuery['deadlines']['deadlines'][number];

const pages: Record<string, (id: string) => string> = {
  fund: (id) => `/bilancio/fondi/${id}`,
  allocation: (id) => `/bilancio/riparto/${id}`,
  commitment: (id) => `/bilancio/impegni/${id}`,
  report: (id) => `/bilancio/rendiconti/${id}`,
};
/** Where it is solved. */
export const pageOf = ({ target, targetId }: Pick<Deadline, 'target' | 'targetId'>): string | undefined =>
  pages[target]?.(targetId);

export const csvHeader = () => [
  t('col.day'),
  t('col.what'),
  t('col.title'),
  t('col.fund'),
  t('col.who'),
  t('col.value'),
];
export const csvRow = (d: Deadline) => [
  formatDate(d.date),
  t(`kind.${d.kind}`),
  d.title,
  d.fundName,
  d.who,
  d.value ? formatEuro(d.value) : null,
];

/** Year, month, day, so many days later. */
function dayOf(date: string, later = 0): [number, number, number] {
  const at = new Date(Date.parse(`${date}T12:00:00Z`) + later * 86_400_000);
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
}

/** The days as a calendar takes them: whole days, each with its own mark, so that taking the file again doubles nothing. */
export async function calendarOf(deadlines: readonly Deadline[], origin: string): Promise<string> {
  const { createEvents } = await import('ics');
  const { error, value } = createEvents(
    deadlines.map((d) => {
      const page = pageOf(d);
      return {
        uid: `${d.id.replace(':', '-')}@zona`,
        start: dayOf(d.date),
        end: dayOf(d.date, 1),
        title: `${t(`kind.${d.kind}`)}: ${d.title}`,
        description: [d.fundName, d.who, d.value && formatEuro(d.value)].filter(Boolean).join(' – '),
        ...(page && { url: `${origin}${page}` }),
        productId: 'zona/scadenzario',
        calName: t('title'),
        transp: 'TRANSPARENT' as const,
      };
    }),
  );
  if (error || !value) throw error ?? new Error('no calendar');
  return value;
}
