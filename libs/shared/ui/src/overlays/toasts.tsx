import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Icon } from '../base/icon';
import { t } from '../words';

interface Toast {
  text: string;
  tone?: 'ok' | 'bad';
  undo?: { label?: string; run: () => void };
}

interface Shown extends Toast {
  id: number;
}

interface ToastsApi {
  show: (toast: Toast) => void;
}

const ToastsContext = createContext<ToastsApi | null>(null);

/** Long enough to read it and to reach "Annulla" with the keyboard. */
const STAYS = 8_000;

export function useToasts(): ToastsApi {
  const api = useContext(ToastsContext);
  if (!api) throw new Error('useToasts outside of ToastsProvider');
  return api;
}

function ToastLine({ toast, onClose }: { toast: Shown; onClose: () => void }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onClose, STAYS);
    return () => clearTimeout(timer);
  }, [held, onClose]);

  return (
    <div
      className={`z-toast z-toast-${toast.tone ?? 'ok'}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={toast.tone === 'bad' ? 'error' : 'check-circle'} />
      <p>{toast.text}</p>
      {toast.undo && (
        <button
          type="button"
          className="z-toast-action"
          onClick={() => {
            toast.undo?.run();
            onClose();
          }}
        >
          {toast.undo.label ?? t('toast.undo')}
        </button>
      )}
      <button type="button" className="z-icon-button" aria-label={t('toast.close')} onClick={onClose}>
        <Icon name="close" size="sm" />
      </button>
    </div>
  );
}

let nextId = 0;

export function ToastsProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Shown[]>([]);
  const show = useCallback((toast: Toast) => {
    nextId += 1;
    const shown = { ...toast, id: nextId };
    setToasts((list) => [...list.slice(-2), shown]);
  }, []);
  const close = useCallback((id: number) => setToasts((list) => list.filter((toast) => toast.id !== id)), []);
  const api = useMemo(() => ({ show }), [show]);

  return (
    <ToastsContext.Provider value={api}>
      {children}
      <div className="z-toasts d-print-none" role="status" aria-label={t('toast.region')}>
        {toasts.map((toast) => (
          <ToastSlot key={toast.id} toast={toast} close={close} />
        ))}
      </div>
    </ToastsContext.Provider>
  );
}

function ToastSlot({ toast, close }: { toast: Shown; close: (id: number) => void }) {
  const onClose = useCallback(() => close(toast.id), [close, toast.id]);
  return <ToastLine toast={toast} onClose={onClose} />;
}
