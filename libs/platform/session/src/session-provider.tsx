import { useQueryClient } from '@tanstack/react-query';
import { abilityFromRules } from '@zona/access';
import { Dialog, FileLimit } from '@zona/ui';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { ApiError } from './api-error';
import { logout, switchAmbito } from './auth-client';
import { workIn } from './graphql-client';
import { LoginForm } from './login-form';
import { onSessionEnd } from './query-client';
import { SessionContext, type Session, type Viewer } from './session-context';
import { useGql } from './use-gql';
import { ViewerDocument } from './viewer-document';
import { t } from './words';

interface SessionProviderProps {
  /** While the session is being read. */
  waiting: ReactNode;
  /** When it cannot be read: the server does not answer. */
  failed: (error: ApiError, retry: () => void) => ReactNode;
  /** When nobody is in. */
  outside: ReactNode;
  children: ReactNode;
}

/** Starts again from an address, with nothing of the former session left in memory. */
const startAgain = (path: string) => window.location.assign(path);

/** Who is using the page. When the session ends, a dialog asks to enter again above the page, and nothing is lost. */
export function SessionProvider({ waiting, failed, outside, children }: SessionProviderProps) {
  const client = useQueryClient();
  const [ended, setEnded] = useState(false);
  const { data, error, isPending, refetch } = useGql(ViewerDocument, {});
  const [known, setKnown] = useState<Viewer | null>(null);
  const found = data?.viewer ?? null;
  if (found && found !== known) {
    setKnown(found);
    workIn(found.ambitoId);
  }
  // The session may end between two readings: who was here stays known, for the page to stay under the dialog.
  const viewer = found ?? known;
  const gone = ended || (known !== null && data?.viewer === null);

  useEffect(() => onSessionEnd(() => setEnded(true)), []);

  const leave = useCallback(async () => {
    await logout();
    startAgain('/entra');
  }, []);
  const change = useCallback(async (membershipId: string) => {
    await switchAmbito(membershipId);
    startAgain('/');
  }, []);

  const session = useMemo<Session | null>(
    () => viewer && { viewer, ability: abilityFromRules(viewer.rules), logout: leave, switchAmbito: change },
    [viewer, leave, change],
  );

  const backIn = async () => {
    const again = await refetch();
    // Somebody else entered: what is on screen is not theirs.
    if (again.data?.viewer?.email !== viewer?.email || again.data?.viewer?.ambitoId !== viewer?.ambitoId)
      startAgain('/');
    setEnded(false);
    await client.invalidateQueries();
  };

  if (isPending) return waiting;
  if (!session) return error && error.code !== 'UNAUTHENTICATED' ? failed(error, () => void refetch()) : outside;
  return (
    <SessionContext.Provider value={session}>
      <FileLimit.Provider value={session.viewer.maxFileMegabytes}>{children}</FileLimit.Provider>
      <Dialog title={t('relogin.title')} open={gone} onClose={() => startAgain('/entra')} size="sm">
        <div className="z-stack">
          <p>{t('relogin.text')}</p>
          <LoginForm email={session.viewer.email} onIn={() => void backIn()} />
        </div>
      </Dialog>
    </SessionContext.Provider>
  );
}
