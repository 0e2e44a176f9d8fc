import { useViewer } from '@zona/session';
import { DemoBanner, Dialog, Loading } from '@zona/ui';
import { Suspense, useCallback, useState } from 'react';
import { Outlet, ScrollRestoration, useNavigation as useRouterNavigation } from 'react-router';
import { t } from '../words';
import { KeysDialog } from './keys-dialog';
import { useNavigation } from './navigation';
import { SearchDialog } from './search-dialog';
import { BottomNav, NavList } from './side-nav';
import { TopBar } from './top-bar';
import { useShortcuts } from './use-shortcuts';

type Open = 'search' | 'keys' | 'menu' | null;

/** What surrounds every page of the work area. */
export function Frame() {
  const viewer = useViewer();
  const items = useNavigation();
  const router = useRouterNavigation();
  const [open, setOpen] = useState<Open>(null);
  const searchable = viewer.ambitoId !== null;
  const onSearch = useCallback(() => searchable && setOpen('search'), [searchable]);
  const onKeys = useCallback(() => setOpen('keys'), []);
  const close = useCallback(() => setOpen(null), []);
  useShortcuts({ onSearch, onHelp: onKeys });

  return (
    <>
      <a href="#contenuto" className="skip">
        {t('skip')}
      </a>
      <div className={router.state === 'loading' ? 'progress progress-on' : 'progress'} aria-hidden="true" />
      <TopBar onSearch={searchable ? onSearch : undefined} onKeys={onKeys} />
      {viewer.demo && <DemoBanner />}
      <div className="body">
        <nav className="side d-print-none" aria-label={t('nav.label')}>
          <NavList items={items} />
        </nav>
        <main id="contenuto" className="content" tabIndex={-1}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <BottomNav items={items} onMenu={() => setOpen('menu')} />
      <Dialog title={t('nav.menu')} open={open === 'menu'} onClose={close} size="sm">
        <NavList items={items} onChoose={close} />
      </Dialog>
      <SearchDialog open={open === 'search'} onClose={close} />
      <KeysDialog open={open === 'keys'} onClose={close} />
      <ScrollRestoration />
    </>
  );
}
