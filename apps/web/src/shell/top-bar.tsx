import { roleLabel } from '@zona/access';
import { NoticesMark, noticesLabel, NoticesPanel, useMyJobs } from '@zona/notices';
import { useSession } from '@zona/session';
import { Icon, useToasts } from '@zona/ui';
import { useRef, type MouseEvent, type ReactNode } from 'react';
import { Link } from 'react-router';
import { t } from '../words';
import { jobLink } from './links';

interface DropProps {
  label: string;
  className: string;
  /** What is pressed inside is no choice: only a link closes it. */
  stays?: boolean;
  trigger: ReactNode;
  children: ReactNode;
}

/** A disclosure of the bar: the browser's popover closes it with Esc and with a click outside. */
function Drop({ label, className, stays, trigger, children }: DropProps) {
  const panel = useRef<HTMLDivElement>(null);
  const id = `bar-${className}`;
  const closeAfterChoice = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest(stays ? 'a' : 'a, button'))
      panel.current?.hidePopover();
  };
  return (
    <div className={`bar-drop ${className}`}>
      <button type="button" className="bar-button" popoverTarget={id} aria-label={label}>
        {trigger}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className={`z-panel bar-panel bar-panel-${className}`}
        onClick={closeAfterChoice}
      >
        {children}
      </div>
    </div>
  );
}

function AmbitoSwitch() {
  const { viewer, switchAmbito } = useSession();
  const toasts = useToasts();
  const name = viewer.ambitoName ?? t('bar.platform');
  const others = viewer.memberships.filter((membership) => !membership.current);
  const subtitle = [roleLabel(viewer.role), viewer.enteName].filter(Boolean).join(' · ');

  const shown = (
    <span className="bar-ambito">
      <strong>{name}</strong>
      <span>{subtitle}</span>
    </span>
  );
  if (others.length === 0) return shown;

  const change = (id: string) =>
    switchAmbito(id).catch(() => toasts.show({ tone: 'bad', text: t('bar.switchFailed') }));

  return (
    <Drop
      label={`${name}, ${subtitle}. ${t('bar.switchTo')}`}
      className="switch"
      trigger={
        <>
          {shown}
          <Icon name="expand" size="sm" />
        </>
      }
    >
      <p className="z-panel-title">{t('bar.switchTo')}</p>
      <ul className="bar-list">
        {others.map((membership) => (
          <li key={membership.id}>
            <button type="button" className="bar-choice" onClick={() => void change(membership.id)}>
              <strong>{membership.ambitoName}</strong>
              <span className="z-muted z-small">
                {[roleLabel(membership.role), membership.enteName].filter(Boolean).join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Drop>
  );
}

function Account({ onKeys }: { onKeys: () => void }) {
  const { viewer, logout } = useSession();
  const toasts = useToasts();
  const initials = viewer.name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('');
  return (
    <Drop
      label={`${t('bar.account')}: ${viewer.name}`}
      className="account"
      trigger={<span className="bar-initials">{initials}</span>}
    >
      <p>
        <strong>{viewer.name}</strong>
        <br />
        <span className="z-muted z-small">{viewer.email}</span>
      </p>
      <ul className="bar-list">
        <li>
          <Link to="/impostazioni" className="bar-choice">
            {t('bar.settings')}
          </Link>
        </li>
        {viewer.ambitoId && (
          <li>
            <Link to="/impostazioni/posta" className="bar-choice">
              {t('bar.mail')}
            </Link>
          </li>
        )}
        <li>
          <button type="button" className="bar-choice" onClick={onKeys}>
            {t('bar.keys')}
          </button>
        </li>
        <li>
          <button
            type="button"
            className="bar-choice"
            onClick={() => void logout().catch(() => toasts.show({ tone: 'bad', text: t('bar.logoutFailed') }))}
          >
            {t('bar.logout')}
          </button>
        </li>
      </ul>
    </Drop>
  );
}

function Notices() {
  const list = useMyJobs();
  if (!list.enabled) return null;
  return (
    <Drop label={noticesLabel(list.open)} className="notices" stays trigger={<NoticesMark open={list.open} />}>
      <NoticesPanel list={list} linkTo={jobLink} />
    </Drop>
  );
}

export function TopBar({ onSearch, onKeys }: { onSearch?: () => void; onKeys: () => void }) {
  return (
    <header className="bar d-print-none">
      <Link to="/" className="bar-brand" aria-label={`${t('product')}, ${t('nav.today')}`}>
        <span className="brand-mark" aria-hidden="true">
          Z
        </span>
      </Link>
      <AmbitoSwitch />
      <div className="bar-tools">
        {onSearch && (
          <button type="button" className="bar-button bar-search" onClick={onSearch} aria-keyshortcuts="Control+K">
            <Icon name="search" size="sm" />
            <span className="bar-search-word">{t('bar.search')}</span>
            <kbd aria-hidden="true">{t('bar.searchKeys')}</kbd>
          </button>
        )}
        <Notices />
        <Account onKeys={onKeys} />
      </div>
    </header>
  );
}
