import { DataTable, Figure } from '@zona/ui';
import type { ReactNode } from 'react';
import { t } from '../words';
import type { Staff } from './scheda-rows';

interface Props {
  staff: readonly Staff[];
  acts?: (staff: Staff) => ReactNode;
}

export function StaffTable({ staff, acts }: Props) {
  if (staff.length === 0) return <span className="z-missing">{t('staff.none')}</span>;
  return (
    <DataTable
      caption={t('staff.caption')}
      dense
      rows={staff}
      rowKey={(s) => s.id}
      columns={[
        { key: 'role', header: t('staff.role'), cell: (s) => s.role },
        {
          key: 'count',
          header: t('staff.count'),
          align: 'right',
          cell: (s) => <Figure kind="count" value={s.count} certainty={s.certainty} source={s.source} />,
        },
        ...(acts ? [{ key: 'acts', header: t('acts'), headerHidden: true, align: 'right' as const, cell: acts }] : []),
      ]}
    />
  );
}
