import { formatDateTime } from '@zona/calendar';
import type { Correction } from './types';
import { t } from './words';

/** How an act read before it was corrected, and why it was. */
export function Corrections({ of: corrections }: { of: readonly Correction[] }) {
  if (!corrections.length) return null;
  return (
    <ul className="z-life-corrections" aria-label={t('correct.list')}>
      {corrections.map(({ id, was, reason, author, createdAt }) => (
        <li key={id}>{t('correct.line', { day: formatDateTime(createdAt), author, was, reason })}</li>
      ))}
    </ul>
  );
}
