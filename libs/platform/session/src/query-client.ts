import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error';

type Listener = () => void;
const listeners = new Set<Listener>();

/** Told when the API no longer knows the session. */
export function onSessionEnd(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function noteFault(error: unknown): void {
  if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') listeners.forEach((listener) => listener());
}

export const createQueryClient = () =>
  new QueryClient({
    queryCache: new QueryCache({ onError: noteFault }),
    mutationCache: new MutationCache({ onError: noteFault }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        networkMode: 'always',
        retry: (count, error) => error instanceof ApiError && error.retryable && count < 1,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
