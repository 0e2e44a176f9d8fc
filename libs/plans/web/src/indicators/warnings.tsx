import { Icon } from '@zona/ui';
import type { Reading } from './values';

/** Doubts about a figure, each with its numbers. */
export function Warnings({ warnings }: Pick<Reading, 'warnings'>) {
  if (!warnings.length) return null;
  return (
    <ul className="z-doubts">
      {warnings.map((w) => (
        <li key={w.code + w.message}>
          <Icon name="warning-circle" size="sm" /> {w.message}
        </li>
      ))}
    </ul>
  );
}
