import { SessionProvider } from '@zona/session';
import { Failed, Loading } from '@zona/ui';
import { Navigate, useLocation } from 'react-router';
import { t } from '../words';
import { Frame } from './frame';

/** To the log-in page, remembering where one was going. */
function ToLogin() {
  const { pathname, search } = useLocation();
  const from = pathname + search;
  return <Navigate to={from === '/' ? '/entra' : `/entra?da=${encodeURIComponent(from)}`} replace />;
}

export function WorkArea() {
  return (
    <SessionProvider
      outside={<ToLogin />}
      waiting={
        <div className="alone">
          <Loading label={t('login.waiting')} />
        </div>
      }
      failed={(error, retry) => (
        <main className="alone">
          <h1>{t('login.down')}</h1>
          <Failed error={error} onRetry={retry} />
        </main>
      )}
    >
      <Frame />
    </SessionProvider>
  );
}
