import { formatCount } from '@zona/money';
import { Button } from '../base/button';
import { t } from '../words';

interface LoadMoreProps {
  hasNextPage: boolean;
  onMore: () => void;
  pending?: boolean;
  shown: number;
  total: number;
  noun: { one: string; other: string };
}

type Noun = LoadMoreProps['noun'];

/** "134 obiettivi". */
export const totalOf = (total: number, noun: Noun): string =>
  t('more.all', { total: formatCount(total), noun: total === 1 ? noun.one : noun.other });

/** How many of how many, and the next ones. */
export function LoadMore({ hasNextPage, onMore, pending, shown, total, noun }: LoadMoreProps) {
  const words = { shown: formatCount(shown), total: formatCount(total), noun: total === 1 ? noun.one : noun.other };
  return (
    <div className="z-more">
      <p role="status">{hasNextPage ? t('more.shown', words) : totalOf(total, noun)}</p>
      {hasNextPage && (
        <Button onClick={onMore} pending={pending} size="sm" className="d-print-none">
          {pending ? t('more.pending') : t('more.action')}
        </Button>
      )}
    </div>
  );
}
