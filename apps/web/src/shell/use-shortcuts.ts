import { useEffect } from 'react';

interface Shortcuts {
  onSearch: () => void;
  onHelp: () => void;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Moves over the rows of the list that has the focus, or of the first one. */
function moveRow(step: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row-link]')];
  if (rows.length === 0) return false;
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next = at === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step));
  rows[next]?.focus();
  return true;
}

function press(selector: string): boolean {
  const target = document.querySelector<HTMLElement>(selector);
  if (target?.matches('input')) target.focus();
  else target?.click();
  return target !== null;
}

/** The keys of the frame; each does nothing while one is typing, or while a dialog is open. */
export function useShortcuts({ onSearch, onHelp }: Shortcuts): void {
  useEffect(() => {
    const plain: Record<string, () => boolean> = {
      '/': () => press('main [data-search]') || (onSearch(), true),
      '?': () => (onHelp(), true),
      j: () => moveRow(1),
      k: () => moveRow(-1),
      e: () => press('main [data-shortcut="e"]'),
    };
    const listen = (event: KeyboardEvent) => {
      const command = event.ctrlKey || event.metaKey;
      if (command && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        onSearch();
      } else if (command && event.key === 'Enter' && event.target instanceof HTMLElement) {
        event.target.closest('form')?.requestSubmit();
      } else if (!command && !event.altKey && !isTyping(event.target) && !document.querySelector('dialog[open]')) {
        if (plain[event.key]?.()) event.preventDefault();
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onSearch, onHelp]);
}
