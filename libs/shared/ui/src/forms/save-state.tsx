import { formatTime } from '@zona/calendar';
import { Button } from '../base/button';
import { Icon } from '../base/icon';
import { t } from '../words';

interface SaveStateProps {
  state: 'saved' | 'saving' | 'dirty' | 'failed';
  at?: Date | string | null;
  onRetry?: () => void;
}

const icons = { saved: 'check-circle', saving: 'refresh', dirty: 'pencil', failed: 'error' } as const;

/** "Salvato alle 10:42": always in sight in an editor, said aloud when it changes. */
export function SaveState({ state, at, onRetry }: SaveStateProps) {
  const text = state === 'saved' && at ? t('save.savedAt', { at: formatTime(at) }) : t(`save.${state}`);
  return (
    <span className={`z-save z-save-${state}`}>
      <span role="status" className="z-save-text">
        <Icon name={icons[state]} size="sm" />
        {text}
      </span>
      {state === 'failed' && onRetry && (
        <Button size="sm" icon="refresh" onClick={onRetry}>
          {t('failed.retry')}
        </Button>
      )}
    </span>
  );
}
