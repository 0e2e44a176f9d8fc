import type { Row } from './tree';

export type Step =
  | { do: 'focus'; key: string }
  | { do: 'toggle'; kind: 'area' | 'objective'; key: string }
  | { do: 'move'; row: Row; by: 1 | -1 }
  | { do: 'open'; row: Row };

interface Key {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** What a key does on the tree, the way of the ARIA tree grid plus j, k and Alt with the arrows. */
export function stepFor(rows: readonly Row[], at: string | null, { key, altKey, ctrlKey, metaKey }: Key): Step | null {
  const index = rows.findIndex((r) => r.key === at);
  const row = rows[index];
  if (!row || ctrlKey || metaKey) return null;
  if (altKey) {
    if (row.kind !== 'objective' || (key !== 'ArrowUp' && key !== 'ArrowDown')) return null;
    return { do: 'move', row, by: key === 'ArrowUp' ? -1 : 1 };
  }
  const focus = (target: Row | undefined): Step | null => (target ? { do: 'focus', key: target.key } : null);
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return focus(rows[index + 1]);
    case 'ArrowUp':
    case 'k':
      return focus(rows[index - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case 'ArrowRight':
      if (row.kind === 'action' || row.expanded === null) return null;
      return row.expanded ? focus(rows[index + 1]) : { do: 'toggle', kind: row.kind, key: row.key };
    case 'ArrowLeft':
      if (row.kind !== 'action' && row.expanded) return { do: 'toggle', kind: row.kind, key: row.key };
      return focus(rows.slice(0, index).findLast((r) => r.level < row.level));
    case ' ':
      return row.kind !== 'action' && row.expanded !== null ? { do: 'toggle', kind: row.kind, key: row.key } : null;
    case 'Enter':
      return row.kind === 'area' ? { do: 'toggle', kind: 'area', key: row.key } : { do: 'open', row };
    default:
      return null;
  }
}
