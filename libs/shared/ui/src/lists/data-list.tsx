import type { ReactNode } from 'react';
import type { Fault } from '../base/types';
import { Failed, Loading } from '../data/notices';
import { LoadMore, totalOf } from './load-more';

interface ListState<T> {
  rows: readonly T[];
  total: number;
  hasNextPage: boolean;
  more: () => void;
  loadingMore: boolean;
  isPending: boolean;
  error: Fault | null;
  refetch: () => unknown;
}

interface DataListProps<T> {
  list: ListState<T>;
  loading: string;
  /** What to say, and to do, when there is nothing. */
  empty: ReactNode;
  noun: { one: string; other: string };
  /** What can be done with what is shown: export it. */
  tools?: ReactNode;
  children: (rows: readonly T[]) => ReactNode;
}

/** A list in every state it can be in: coming, failed, empty, shown with its total and the next page. */
export function DataList<T>({ list, loading, empty, noun, tools, children }: DataListProps<T>) {
  if (list.isPending) return <Loading label={loading} rows={6} />;
  if (list.rows.length === 0) {
    return list.error ? <Failed error={list.error} onRetry={() => void list.refetch()} /> : empty;
  }
  return (
    <>
      <div className="z-list-head">
        <p role="status">{totalOf(list.total, noun)}</p>
        {tools && <div className="z-row d-print-none">{tools}</div>}
      </div>
      {children(list.rows)}
      {list.error && <Failed error={list.error} onRetry={list.more} />}
      {list.hasNextPage && (
        <LoadMore
          hasNextPage
          onMore={list.more}
          pending={list.loadingMore}
          shown={list.rows.length}
          total={list.total}
          noun={noun}
        />
      )}
    </>
  );
}
