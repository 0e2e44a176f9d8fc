import { useId, useRef, type ReactNode } from 'react';
import { classNames } from './class-names';
import { place } from './place';

interface AnchoredPanelProps {
  /** What the button shows. */
  trigger: ReactNode;
  /** The button's name when what it shows is not one. */
  label?: string;
  className?: string;
  children: ReactNode;
}

/** A small panel beside its button. The browser's popover gives Esc, the click outside and the top layer. */
export function AnchoredPanel({ trigger, label, className, children }: AnchoredPanelProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classNames('z-hint', className)}
        popoverTarget={id}
        aria-label={label}
      >
        {trigger}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className="z-panel"
        onToggle={(event) => {
          if (event.newState === 'open' && button.current && panel.current) place(button.current, panel.current);
        }}
      >
        {children}
      </div>
    </>
  );
}
