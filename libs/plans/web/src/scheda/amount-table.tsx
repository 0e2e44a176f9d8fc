import { formatEuro } from '@zona/money';
import { DataTable, Figure } from '@zona/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { periodLabel } from '../labels';
import { paths, schedaParam } from '../paths';
import { objectiveCode } from '../plan/tree';
import { t } from '../words';
import type { Amount } from './scheda-rows';

interface Props {
  amounts: readonly Amount[];
  acts?: (amount: Amount) => ReactNode;
}

export function AmountTable({ amounts, acts }: Props) {
  if (amounts.length === 0) return <span className="z-missing">{t('amount.none')}</span>;
  return (
    <DataTable
      caption={t('amount.caption')}
      dense
      rows={amounts}
      rowKey={(a) => a.id}
      columns={[
        {
          key: 'fund',
          header: t('amount.fund'),
          cell: (a) => (
            <>
              {a.fund ?? <span className="z-missing">{t('amounts.noFund')}</span>}
              {a.sameAs && <SameAs same={a.sameAs} />}
            </>
          ),
        },
        { key: 'period', header: t('amount.period'), cell: (a) => periodLabel[a.period] },
        {
          key: 'value',
          header: t('amount.value'),
          align: 'right',
          cell: (a) => (
            <Figure kind="money" value={a.value} valueTo={a.valueTo} certainty={a.certainty} source={a.source} />
          ),
        },
        ...(acts ? [{ key: 'acts', header: t('acts'), headerHidden: true, align: 'right' as const, cell: acts }] : []),
      ]}
    />
  );
}

function SameAs({ same }: { same: NonNullable<Amount['sameAs']> }) {
  return (
    <span className="z-same">
      {t('amount.sameAs')}{' '}
      <Link to={`${paths.objective(same.scheda.objective.id)}?${schedaParam(same.scheda.id)}`}>
        {t('amount.sameAsWhere', {
          amount: formatEuro(same.value),
          label: same.scheda.label,
          code: objectiveCode(same.scheda.objective.code),
        })}
      </Link>
    </span>
  );
}
