import { Dialog } from '@zona/ui';
import { t } from '../words';

const keys = [
  ['Ctrl K', 'search'],
  ['/', 'filter'],
  ['j  k', 'move'],
  ['e', 'edit'],
  ['Ctrl Invio', 'send'],
  ['Esc', 'back'],
  ['?', 'help'],
] as const;

export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog title={t('keys.title')} open={open} onClose={onClose}>
      <dl className="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
