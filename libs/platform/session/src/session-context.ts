import type { Ability } from '@zona/access';
import { createContext, useContext } from 'react';
import type { ViewerQuery } from './generated/graphql';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

export interface Session {
  viewer: Viewer;
  ability: Ability;
  logout: () => Promise<void>;
  switchAmbito: (membershipId: string) => Promise<void>;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of SessionProvider');
  return session;
}

export const useViewer = (): Viewer => useSession().viewer;

type Action = Parameters<Ability['can']>[0];

/** Whether to offer something; the API decides again when it is done. */
export const useCan = (action: Action, subject: string): boolean => useSession().ability.can(action, subject);
