import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Button } from '../base/button';
import { Icon } from '../base/icon';
import type { Fault } from '../base/types';
import { Page } from '../layout/page';
import { t } from '../words';

interface WarningNoteProps {
  title?: string;
  tone?: 'warning' | 'info' | 'bad';
  children: ReactNode;
}

const toneIcons = { warning: 'warning-circle', info: 'info-circle', bad: 'error' } as const;

export function WarningNote({ title, tone = 'warning', children }: WarningNoteProps) {
  return (
    <div className={`z-note z-tone-${tone}`}>
      <Icon name={toneIcons[tone]} />
      <div>
        {title && <p className="z-note-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}

export function EmptyState({ title, text, action }: { title: string; text: string; action?: ReactNode }) {
  return (
    <div className="z-empty">
      <Icon name="inbox" size="lg" />
      <p className="z-empty-title">{title}</p>
      <p>{text}</p>
      {action && <div>{action}</div>}
    </div>
  );
}

/** Grey lines where the text will be, and a word for who does not see them. */
export function Loading({ label = t('loading'), rows = 3 }: { label?: string; rows?: number }) {
  return (
    <div className="z-loading" role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className="z-skeleton" aria-hidden="true" />
      ))}
    </div>
  );
}

export function Failed({ error, onRetry }: { error: Fault; onRetry?: () => void }) {
  return (
    <div className="z-note z-tone-bad" role="alert">
      <Icon name="error" />
      <div className="z-stack-sm">
        <p className="z-note-title">{t('failed.title')}</p>
        <p>{error.message}</p>
        {error.ref && <p className="z-muted">{t('failed.ref', { ref: error.ref })}</p>}
        {onRetry && (
          <div>
            <Button size="sm" icon="refresh" onClick={onRetry}>
              {t('failed.retry')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

export function NotFoundPage({
  title = t('notFound.title'),
  text = t('notFound.text'),
}: {
  title?: string;
  text?: string;
}) {
  return (
    <Page title={title}>
      <div className="z-stack z-reading">
        <p>{text}</p>
        <div className="z-row">
          <Link to="/" className="btn btn-primary z-btn">
            {t('notFound.home')}
          </Link>
          <Button icon="arrow-left" onClick={() => window.history.back()}>
            {t('notFound.back')}
          </Button>
        </div>
      </div>
    </Page>
  );
}

export function DemoBanner() {
  return (
    <aside className="z-demo" aria-label={t('demoLabel')}>
      <Icon name="info-circle" size="sm" />
      <p>
        <strong>{t('demoTitle')}</strong> {t('demo')}
      </p>
    </aside>
  );
}
