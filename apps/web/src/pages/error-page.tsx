import { Button, Page } from '@zona/ui';
import { useRouteError } from 'react-router';
import { t } from '../words';

/** A page whose file is gone: a new version was published while this one was open. */
const isOldVersion = (error: unknown) =>
  error instanceof TypeError && /dynamically imported module|module script|import/i.test(error.message);

export function ErrorPage() {
  const error = useRouteError();
  return (
    <div className="alone">
      <Page title={t('error.title')}>
        <div className="z-stack">
          <p>{isOldVersion(error) ? t('error.newVersion') : t('error.text')}</p>
          <div className="z-row">
            <Button variant="primary" icon="refresh" onClick={() => window.location.reload()}>
              {t('error.reload')}
            </Button>
            <a href="/" className="btn btn-outline-primary z-btn">
              {t('nav.today')}
            </a>
          </div>
        </div>
      </Page>
    </div>
  );
}
