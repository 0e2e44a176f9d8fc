import { formatEuro } from '@zona/money';
import { DataTable, WarningNote } from '@zona/ui';
import type { AmountTotalPartsFragment } from '../generated/graphql';
import { periodLabel } from '../labels';
import { t } from '../words';

/** What the documents say in euro, told before it is counted: naive and distinct sums are different things. */
export function PlanAmounts({ total }: { total: AmountTotalPartsFragment }) {
  if (total.count === 0) return <p>{t('amounts.none')}</p>;
  const repeated = total.naive !== total.distinct;
  return (
    <div className="z-stack">
      <p className="z-reading">
        {t('amounts.stated', { count: total.count })}{' '}
        {repeated
          ? t('amounts.repeated', { naive: formatEuro(total.naive), distinct: formatEuro(total.distinct) })
          : t('amounts.once', { distinct: formatEuro(total.distinct) })}{' '}
        {t('amounts.ofWhich', {
          conditional: formatEuro(total.conditional),
          annual: formatEuro(total.unconditionalAnnual),
        })}
      </p>
      {total.mixedPeriods && <WarningNote title={t('amounts.mixedTitle')}>{t('amounts.mixedText')}</WarningNote>}
      <div className="z-two">
        <DataTable
          caption={t('amounts.byPeriod')}
          captionHidden={false}
          dense
          rows={total.byPeriod}
          rowKey={(row) => row.period}
          columns={[
            { key: 'period', header: t('amounts.columns.period'), cell: (row) => periodLabel[row.period] },
            ...valueColumns,
          ]}
        />
        <DataTable
          caption={t('amounts.byFund')}
          captionHidden={false}
          dense
          rows={total.byFund}
          rowKey={(row) => row.fund ?? ''}
          columns={[
            {
              key: 'fund',
              header: t('amounts.columns.fund'),
              cell: (row) => row.fund ?? <span className="z-missing">{t('amounts.noFund')}</span>,
            },
            ...valueColumns,
          ]}
        />
      </div>
    </div>
  );
}

const valueColumns = [
  {
    key: 'count',
    header: t('amounts.columns.count'),
    align: 'right' as const,
    cell: (row: { count: number }) => <span className="z-num">{row.count}</span>,
  },
  {
    key: 'value',
    header: t('amounts.columns.value'),
    align: 'right' as const,
    cell: (row: { value: string }) => <span className="z-num">{formatEuro(row.value)}</span>,
  },
];
