import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button } from '../base/button';
import { Icon } from '../base/icon';
import { t } from '../words';

interface DialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  size?: 'sm' | 'md' | 'lg';
  footer?: ReactNode;
  children: ReactNode;
}

const focusable = 'input:not([type="hidden"], [tabindex="-1"]), select, textarea, button, a[href]';

/** The first thing to fill or press; in a question with two answers, the one that changes nothing. */
function firstStop(dialog: HTMLDialogElement): HTMLElement | null | undefined {
  const inBody = dialog.querySelector<HTMLElement>(`.z-dialog-body :is(${focusable}):not(:disabled)`);
  return inBody ?? [...dialog.querySelectorAll<HTMLElement>('.z-dialog-foot button')].at(-1);
}

/** The browser's modal dialog: focus stays inside and comes back, Esc closes, the page behind is inert. */
function OpenDialog({ title, onClose, size = 'md', footer, children }: Omit<DialogProps, 'open'>) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  // A layout effect: its cleaning comes before the element leaves the page, when the focus can still be given back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    firstStop(element)?.focus();
    return () => element.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={`z-dialog z-dialog-${size}`}
      aria-labelledby={id}
      onCancel={(event) => {
        // The state decides, not the browser: otherwise the two disagree after Esc.
        event.preventDefault();
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="z-dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="z-icon-button" aria-label={t('dialog.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div className="z-dialog-body">{children}</div>
      {footer && <div className="z-dialog-foot">{footer}</div>}
    </dialog>
  );
}

export const Dialog = ({ open, ...props }: DialogProps) => (open ? <OpenDialog {...props} /> : null);

interface ConfirmDialogProps {
  open: boolean;
  title: string;
  children: ReactNode;
  confirmLabel?: string;
  cancelLabel?: string;
  danger?: boolean;
  pending?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, children, confirmLabel = t('dialog.confirm'), cancelLabel = t('dialog.cancel') } = props;
  return (
    <Dialog
      title={title}
      open={open}
      onClose={props.onClose}
      size="sm"
      footer={
        <>
          <Button variant={props.danger ? 'danger' : 'primary'} pending={props.pending} onClick={props.onConfirm}>
            {confirmLabel}
          </Button>
          <Button onClick={props.onClose}>{cancelLabel}</Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
