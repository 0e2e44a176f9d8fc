import type { ReactNode } from 'react';
import { AnchoredPanel } from '../base/anchored-panel';
import { Icon } from '../base/icon';

/** An explanation one can open with mouse, finger or keyboard. */
export function Hint({ label, children }: { label: string; children: ReactNode }) {
  return (
    <AnchoredPanel className="z-hint-icon" label={label} trigger={<Icon name="help-circle" size="sm" />}>
      {children}
    </AnchoredPanel>
  );
}
