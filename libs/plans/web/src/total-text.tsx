import { formatEuro } from '@zona/money';
import type { AmountTotalPartsFragment } from './generated/graphql';
import { t } from './words';

/** A total as plain text, for rows where `Figure` would put one more button on each line: the detail page explains it. */
export function TotalText({ total }: { total: Pick<AmountTotalPartsFragment, 'count' | 'distinct' | 'approximate'> }) {
  if (total.count === 0) return <span className="z-missing">{t('tree.noAmount')}</span>;
  return (
    <span className="z-num">
      {total.approximate && <span className="z-mark">{t('tree.about')} </span>}
      {formatEuro(total.distinct)}
    </span>
  );
}
