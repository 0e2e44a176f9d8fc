import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from '../base/class-names';

export interface TabItem {
  key: string;
  label: string;
  count?: number;
  content: ReactNode;
}

interface TabsProps {
  label: string;
  items: readonly TabItem[];
  selected?: string;
  onSelect?: (key: string) => void;
}

/** The tabs pattern of WAI-ARIA with automatic activation. */
export function Tabs({ label, items, selected, onSelect }: TabsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [own, setOwn] = useState(items[0]?.key);
  const current = items.find((item) => item.key === (selected ?? own)) ?? items[0];
  if (!current) return null;

  const choose = (key: string) => {
    setOwn(key);
    onSelect?.(key);
  };

  const move = (event: KeyboardEvent) => {
    const at = items.indexOf(current);
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = items[(target + items.length) % items.length];
    if (!next) return;
    choose(next.key);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.key}"]`)?.focus();
  };

  return (
    <div className="z-tabs">
      <div ref={list} role="tablist" aria-label={label} className="z-tablist" onKeyDown={move}>
        {items.map((item) => (
          <button
            key={item.key}
            type="button"
            role="tab"
            id={`${id}-${item.key}`}
            data-tab={item.key}
            aria-selected={item === current}
            aria-controls={item === current ? `${id}-${item.key}-pannello` : undefined}
            tabIndex={item === current ? 0 : -1}
            className={classNames('z-tab', item === current && 'z-tab-on')}
            onClick={() => choose(item.key)}
          >
            {item.label}
            {item.count !== undefined && <span className="z-count">{item.count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-${current.key}-pannello`} aria-labelledby={`${id}-${current.key}`} tabIndex={0}>
        {current.content}
      </div>
    </div>
  );
}
