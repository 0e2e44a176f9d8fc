import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { ApiError } from './api-error';
import { ViewerDocument } from './viewer-document';
import { hashOf, request, type AnyDocument, type TypedDocument } from './graphql-client';

const keyOf = (document: AnyDocument, variables: unknown) =>
  [hashOf(document) ?? document.toString(), variables] as const;

const queryOf = <TResult, TVariables>(document: TypedDocument<TResult, TVariables>, variables: TVariables) => ({
  queryKey: keyOf(document, variables),
  queryFn: ({ signal }: { signal: AbortSignal }) => request(document, variables, signal),
});

/** For a route's loader: asks for what its page will show while the code of the page is still on its way. */
export const askAhead =
  (client: QueryClient) =>
  <TResult, TVariables>(document: TypedDocument<TResult, TVariables>, variables: TVariables): null => {
    void client.prefetchQuery(queryOf(document, variables));
    return null;
  };
export type AskAhead = ReturnType<typeof askAhead>;

/** Takes what the server has answered with the page itself: who is looking (apps/api/src/web-files.ts). */
export function takeViewer(client: QueryClient): void {
  const told = document.getElementById('viewer');
  if (!told) return;
  told.remove();
  const { data } = JSON.parse(told.textContent) as { data?: { viewer: unknown } | null };
  if (data?.viewer) client.setQueryData(keyOf(ViewerDocument, {}), data);
}

const everyTwoSeconds = 2000;

interface Options<TResult> {
  enabled?: boolean;
  /** While this holds of the answer it is asked again every two seconds: somebody else is at work on it. */
  while?: (data: TResult) => boolean;
  /** Keeps what is on screen while other variables load. */
  keep?: boolean;
}

export function useGql<TResult, TVariables>(
  document: TypedDocument<TResult, TVariables>,
  variables: TVariables,
  { enabled = true, keep = false, while: holds }: Options<TResult> = {},
) {
  return useQuery<TResult, ApiError>({
    ...queryOf(document, variables),
    enabled,
    placeholderData: keep ? keepPreviousData : undefined,
    refetchInterval: holds && (({ state }) => (state.data && holds(state.data) ? everyTwoSeconds : false)),
  });
}

interface Connection<TNode> {
  edges: readonly { node: TNode }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount: number;
}

interface Paging {
  first: number;
  after?: string | null;
}

/** A list read page by page with its cursor; the rows already read stay on screen. */
export function useConnection<TResult, TVariables extends Paging, TNode>(
  document: TypedDocument<TResult, TVariables>,
  variables: Omit<TVariables, keyof Paging>,
  pick: (data: TResult) => Connection<TNode>,
  { first = 20, enabled = true }: { first?: number; enabled?: boolean } = {},
) {
  const query = useInfiniteQuery({
    queryKey: [...keyOf(document, variables), 'pages', first],
    queryFn: ({ signal, pageParam }) =>
      request(document, { ...variables, first, after: pageParam } as unknown as TVariables, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last: TResult) => {
      const { hasNextPage, endCursor } = pick(last).pageInfo;
      return hasNextPage ? (endCursor ?? null) : null;
    },
    placeholderData: keepPreviousData,
    enabled,
  });
  const pages = query.data?.pages ?? [];
  const { fetchNextPage } = query;
  return {
    rows: pages.flatMap((page) => pick(page).edges.map((edge) => edge.node)),
    total: pages[0] ? pick(pages[0]).totalCount : 0,
    hasNextPage: query.hasNextPage,
    more: useCallback(() => void fetchNextPage(), [fetchNextPage]),
    loadingMore: query.isFetchingNextPage,
    isPending: query.isPending,
    isFetching: query.isFetching,
    error: query.error as ApiError | null,
    refetch: query.refetch,
  };
}

/** One-off requests: a choice while typing, a check. */
export function useApi() {
  const client = useQueryClient();
  return useMemo(
    () => ({
      query: <TResult, TVariables>(document: TypedDocument<TResult, TVariables>, variables: TVariables) =>
        client.fetchQuery({
          queryKey: keyOf(document, variables),
          queryFn: ({ signal }) => request(document, variables, signal),
        }),
      invalidate: () => client.invalidateQueries(),
    }),
    [client],
  );
}
