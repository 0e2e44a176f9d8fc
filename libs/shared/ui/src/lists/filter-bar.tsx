import type { ReactNode } from 'react';
import { Button } from '../base/button';
import { t } from '../words';

interface FilterBarProps {
  label?: string;
  active?: number;
  onClear?: () => void;
  children: ReactNode;
}

export function FilterBar({ label = t('filters.label'), active = 0, onClear, children }: FilterBarProps) {
  return (
    <div className="z-filters d-print-none" role="search" aria-label={label}>
      {children}
      {active > 0 && onClear && (
        <Button variant="plain" size="sm" icon="close" onClick={onClear}>
          {t('filters.clear')}
        </Button>
      )}
    </div>
  );
}
