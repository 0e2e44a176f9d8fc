import { useEffect, useId, useRef, type ReactNode } from 'react';
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

/** The browser's modal dialog: focus stays inside and comes back, Esc closes, the page behind is inert. */
export function Dialog({ title, open, onClose, size = 'md', footer, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) element.showModal();
    return () => element?.close();
  }, [open]);

  if (!open) return null;
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
