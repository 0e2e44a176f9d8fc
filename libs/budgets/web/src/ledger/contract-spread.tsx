import { periodsOf, spread, type PeriodShare } from '@zona/budgets-domain';
import { formatCount, fromCents, toCents } from '@zona/money';
import { DataTable, Section, type Column } from '@zona/ui';
import { Euro } from './parts';
import { t } from './words';

interface Spread {
  from: string | null;
  to: string | null;
  figures: { committed: string };
}

/** `29/2` or `12`, as one reads months. */
function monthsText(months: string): string {
  const [n, d = '1'] = months.split('/');
  return formatCount(Number(n) / Number(d));
}

const columns: Column<PeriodShare>[] = [
  { key: 'year', header: t('year'), cell: ({ label }) => label },
  { key: 'months', header: t('contract.spreadMonths'), align: 'right', cell: ({ months }) => monthsText(months) },
  {
    key: 'share',
    header: t('contract.spreadShare'),
    align: 'right',
    cell: ({ cents }) => <Euro value={fromCents(cents)} />,
  },
];

/** A contract over several years, divided among them by their months; null for one of a single year. */
function sharesOf({ from, to, figures }: Spread): PeriodShare[] | null {
  if (!from || !to || from.slice(0, 4) === to.slice(0, 4)) return null;
  const periods = periodsOf(from, to, 'year');
  const shares = periods.ok && spread(toCents(figures.committed), periods.value, 'largest_remainder');
  return shares && shares.ok ? shares.value : null;
}

export function ContractSpread({ contract }: { contract: Spread }) {
  const shares = sharesOf(contract);
  if (!shares) return null;
  return (
    <Section title={t('contract.spread')}>
      <p className="z-muted z-reading">{t('contract.spreadLead')}</p>
      <DataTable caption={t('contract.spread')} dense columns={columns} rows={shares} rowKey={({ label }) => label} />
    </Section>
  );
}
