import { SessionProvider } from '@zona/session';
import { Failed } from '@zona/ui';
import { Navigate, useLocation } from 'react-router';
import { t } from '../words';
import { Frame } from './frame';

/** To the log-in page, remembering where one was going. */
function ToLogin() {
  const { pathname, search } = useLocation();
  const from = pathname + search;
  return <Navigate to={from === '/' ? '/entra' : `/entra?da=${encodeURIComponent(from)}`} replace />;
}

/** Until it is known who is in: what index.html shows already. */
export const Waiting = () => (
  <p className="splash" role="status">
    <span className="brand-mark" aria-hidden="true">
      Z
    </span>{' '}
    {t('product')} <span className="visually-hidden">{t('login.waiting')}</span>
  </p>
);

export function WorkArea() {
  return (
    <SessionProvider
      outside={<ToLogin />}
      waiting={<Waiting />}
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
