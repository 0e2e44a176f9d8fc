import { useId, useRef, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { classNames } from '../base/class-names';
import { Icon } from '../base/icon';
import type { IconName } from '../base/icons';
import { place } from '../base/place';

export interface MenuEntry {
  key: string;
  label: string;
  icon?: IconName;
  to?: string;
  onSelect?: () => void;
  danger?: boolean;
}

interface MenuProps {
  label: string;
  items: readonly MenuEntry[];
  /** An icon instead of the words. */
  icon?: IconName;
}

/** The menu button of WAI-ARIA: arrows, first letters, Home and End, Esc. The browser's popover does the rest. */
export function Menu({ label, items, icon }: MenuProps) {
  const id = useId();
  const navigate = useNavigate();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);

  const entries = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const focus = (index: number) =>
    entries()
      .at(index % items.length)
      ?.focus();

  const choose = (item: MenuEntry) => {
    menu.current?.hidePopover();
    item.onSelect?.();
    if (item.to) void navigate(item.to);
  };

  const move = (event: KeyboardEvent) => {
    const at = entries().indexOf(document.activeElement as HTMLElement);
    const letter = items.findIndex((item) => item.label.toLowerCase().startsWith(event.key.toLowerCase()));
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key] ?? letter;
    if (event.key === 'Tab') menu.current?.hidePopover();
    else if (target !== -1 || event.key === 'End' || event.key === 'ArrowUp') {
      event.preventDefault();
      // The keys of the page (`j`, `k`, `e`) are letters here.
      event.stopPropagation();
      focus(target);
    }
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={icon ? 'z-icon-button' : 'btn btn-outline-primary z-btn'}
        aria-haspopup="menu"
        aria-label={icon ? label : undefined}
        popoverTarget={id}
      >
        {icon ? <Icon name={icon} /> : label}
        {!icon && <Icon name="expand" size="sm" />}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        className="z-popover z-listbox"
        onKeyDown={move}
        onToggle={(event) => {
          if (event.newState !== 'open' || !button.current || !menu.current) return;
          place(button.current, menu.current);
          focus(0);
        }}
      >
        {items.map((item) => (
          <button
            key={item.key}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={classNames('z-option', item.danger && 'z-option-danger')}
            onClick={() => choose(item)}
          >
            <span className="z-row">
              {item.icon && <Icon name={item.icon} size="sm" />}
              {item.label}
            </span>
          </button>
        ))}
      </div>
    </>
  );
}
