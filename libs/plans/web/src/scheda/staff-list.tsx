import { SourceNote } from '@zona/ui';
import type { ReactNode } from 'react';
import { certaintyLabel } from '../labels';
import { t } from '../words';
import type { Staff } from './scheda-rows';

interface Props {
  staff: readonly Staff[];
  acts?: (staff: Staff) => ReactNode;
}

const countOf = ({ count, certainty }: Staff) => {
  if (count === null) return t('staff.unknown');
  const people = t('staff.people', { count });
  return certainty === 'stated' ? people : `${certaintyLabel[certainty]} ${people}`;
};

export function StaffList({ staff, acts }: Props) {
  if (staff.length === 0) return <span className="z-missing">{t('staff.none')}</span>;
  return (
    <ul className="z-staff">
      {staff.map((s) => (
        <li key={s.id} className="z-with-source">
          <span>
            {s.role} <span className={s.count === null ? 'z-missing' : 'z-muted z-num'}>{countOf(s)}</span>
          </span>
          {acts ? acts(s) : s.source && <SourceNote {...s.source} />}
        </li>
      ))}
    </ul>
  );
}
