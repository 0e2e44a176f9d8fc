import { useQueryClient } from '@tanstack/react-query';
import type { EditConflict, Problem } from '@zona/ui';
import { useCallback, useRef, useState } from 'react';
import { ApiError } from './api-error';
import { request, type TypedDocument } from './graphql-client';
import { IntentIds } from './intent';
import { readOutcome, type Outcome, type Payload } from './outcome';
import { noteFault } from './query-client';

interface State {
  pending: boolean;
  problems: readonly Problem[];
  conflict: EditConflict | null;
  error: ApiError | null;
}

const idle: State = { pending: false, problems: [], conflict: null, error: null };

/** Sends one mutation with its `richiestaId`, and keeps what came of it for the form to show. */
export function useMutate<
  TResult extends object,
  TVariables extends { input: { richiestaId: string } },
  P extends Payload = Extract<NonNullable<TResult[keyof TResult]>, Payload>,
>(document: TypedDocument<TResult, TVariables>) {
  const client = useQueryClient();
  const intents = useRef(new IntentIds());
  const [state, setState] = useState<State>(idle);

  const send = useCallback(
    async (input: Omit<TVariables['input'], 'richiestaId'>): Promise<Outcome<P>> => {
      const richiestaId = intents.current.idFor(input);
      setState({ ...idle, pending: true });
      try {
        const data = await request(document, { input: { ...input, richiestaId } } as TVariables);
        intents.current.settled();
        const payload = Object.entries(data).find(([field]) => field !== '__typename')?.[1] as P;
        const outcome = readOutcome(payload);
        setState({
          ...idle,
          problems: outcome.kind === 'problems' ? outcome.problems : [],
          conflict: outcome.kind === 'conflict' ? outcome.conflict : null,
        });
        if (outcome.kind === 'done') void client.invalidateQueries();
        return outcome;
      } catch (caught) {
        const error = caught instanceof ApiError ? caught : new ApiError('INTERNAL');
        noteFault(error);
        setState({ ...idle, error });
        return { kind: 'fault', error };
      }
    },
    [client, document],
  );

  const reset = useCallback(() => setState(idle), []);
  return { ...state, send, reset };
}
