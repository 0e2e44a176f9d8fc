import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { t } from '../words';
import { ConfirmDialog } from './dialog';

/** Options for the navigation that follows a successful saving: there is nothing left to ask about. */
export const afterSave = { state: { saved: true } };

const wasSaved = (state: unknown) => typeof state === 'object' && state !== null && 'saved' in state;

/** Asks before unsaved words are left behind. Render what it returns. */
export function useLeaveGuard(dirty: boolean) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      dirty && currentLocation.pathname !== nextLocation.pathname && !wasSaved(nextLocation.state),
  );

  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);

  return (
    <ConfirmDialog
      open={blocker.state === 'blocked'}
      title={t('leave.title')}
      confirmLabel={t('leave.leave')}
      cancelLabel={t('leave.stay')}
      danger
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    >
      <p>{t('leave.text')}</p>
    </ConfirmDialog>
  );
}
