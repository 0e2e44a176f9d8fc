import { useQueryClient } from '@tanstack/react-query';
import { LoginForm } from '@zona/session';
import { Icon, Page } from '@zona/ui';
import { useNavigate, useSearchParams } from 'react-router';
import { t } from '../words';
import { safeReturn } from './safe-return';

export function LoginPage() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const client = useQueryClient();

  const enter = async () => {
    client.clear();
    await navigate(safeReturn(params.get('da')), { replace: true });
  };

  return (
    <div className="login">
      <header className="login-brand">
        <span className="brand-mark" aria-hidden="true">
          Z
        </span>
        <span>{t('product')}</span>
      </header>
      <main className="login-card" id="contenuto">
        <Page title={t('login.title')} lead={<p>{t('login.lead')}</p>}>
          <LoginForm onIn={() => void enter()} />
          <p className="z-muted z-small">{t('login.help')}</p>
        </Page>
      </main>
      <aside className="login-demo" aria-label={t('login.demoTitle')}>
        <Icon name="info-circle" />
        <p>
          <strong>{t('login.demoTitle')}</strong> {t('login.demo')}
        </p>
      </aside>
    </div>
  );
}
