import { formatDate } from '@zona/calendar';
import { formatEuro, fromCents, sumCents, toCents } from '@zona/money';
import { DataTable, Section, type Column } from '@zona/ui';
import type { ContractYearsData } from './types';
import { t } from './words';

type Contract = ContractYearsData['rows'][number];

/** `29/2` is fourteen and a half: whole months are said as they are. */
function monthsText(months: string): string {
  const [n, d = '1'] = months.split('/').map(Number);
  const count = Math.round(((n ?? 0) / Number(d)) * 10) / 10;
  if (count < 1) return t('contracts.part');
  return count === 1 ? t('contracts.month') : t('contracts.months', { months: String(count).replace('.', ',') });
}

/** Contracts on several years beside each other, each with what it weighs on every year. */
export function ContractYears({ contracts: { rows, rowCount } }: { contracts: ContractYearsData }) {
  if (!rows.length) return null;
  const years = [...new Set(rows.flatMap((r) => r.shares.map((s) => s.year)))].sort();
  const shareOf = (row: Contract, of: number) => row.shares.find((s) => s.year === of);
  const total = (cents: bigint[]) => <span className="z-num">{formatEuro(fromCents(sumCents(cents)))}</span>;
  const columns: Column<Contract>[] = [
    {
      key: 'contract',
      header: t('contracts.contract'),
      cell: (r) => (
        <>
          {r.title}
          <span className="z-budget-detail">
            {[r.provider, t('contracts.period', { from: formatDate(r.from), to: formatDate(r.to) })]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      ),
    },
    ...years.map((of) => ({
      key: String(of),
      header: String(of),
      align: 'right' as const,
      cell: (r: Contract) => {
        const share = shareOf(r, of);
        return share ? (
          <>
            <span className="z-num">{formatEuro(share.value)}</span>
            <span className="z-budget-detail">{monthsText(share.months)}</span>
          </>
        ) : (
          ''
        );
      },
    })),
    {
      key: 'committed',
      header: t('contracts.committed'),
      align: 'right',
      cell: (r) => <span className="z-num">{formatEuro(r.committed)}</span>,
    },
  ];
  return (
    <Section title={t('contracts.title')}>
      <p className="z-muted">{t('contracts.lead')}</p>
      <div className="z-budget-scroll">
        <DataTable
          caption={t('contracts.caption')}
          dense
          rows={rows}
          rowKey={(r) => r.id}
          rowLink={(r) => `/bilancio/impegni/${r.id}`}
          columns={columns}
          totals={{
            contract: t('table.total'),
            ...Object.fromEntries(
              years.map((of) => [of, total(rows.map((r) => toCents(shareOf(r, of)?.value ?? '0')))]),
            ),
            committed: total(rows.map((r) => toCents(r.committed))),
          }}
        />
      </div>
      {rows.length < rowCount && (
        <p className="z-muted">{t('contracts.most', { shown: rows.length, count: rowCount })}</p>
      )}
    </Section>
  );
}
