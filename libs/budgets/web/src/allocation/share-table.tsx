import type { Comparison } from '@zona/budgets-domain';
import { formatEuro, fromCents, sumCents, toCents } from '@zona/money';
import { AnchoredPanel, DataTable, type Column } from '@zona/ui';
import { euro, percent, signedEuro, signedPercent } from './numbers';
import type { Before, Share } from './simulate';
import { t } from './words';

interface ShareTableProps {
  shares: readonly Share[];
  before: Before | null;
  comparison: Comparison | null;
  /** Whose row is the reader's own. */
  own?: string;
}

interface Row extends Share {
  before: string;
  difference: string;
  change: string;
  width: number;
  own: boolean;
}

const nothing = { before: '', difference: '', change: '' };

function rowsOf({ shares, comparison, own }: ShareTableProps): Row[] {
  const most = shares.reduce((m, s) => (toCents(s.value) > m ? toCents(s.value) : m), 1n);
  const known = new Map((comparison?.rows ?? []).map((r) => [r.key, r]));
  return shares.map((share) => {
    const row = known.get(share.key);
    const compared = row && {
      before: row.before === null ? t('table.unknown') : formatEuro(fromCents(row.before)),
      difference: signedEuro(row.cents),
      change: signedPercent(row.percent),
    };
    const width = Number((toCents(share.value) * 1000n) / most) / 10;
    return { ...share, ...nothing, ...compared, width, own: share.key === own };
  });
}

const nameCell = (row: Row) => (
  <>
    {row.own ? <strong>{t('table.own', { name: row.name })}</strong> : row.name}
    <span className="z-alloc-bar" aria-hidden="true">
      <span style={{ width: `${row.width}%` }} />
    </span>
  </>
);

const first: Column<Row>[] = [
  { key: 'name', header: t('table.comune'), cell: nameCell },
  { key: 'value', header: t('table.quota'), align: 'right', cell: (row) => <strong>{formatEuro(row.value)}</strong> },
];
const part: Column<Row> = {
  key: 'percent',
  header: t('table.percent'),
  align: 'right',
  cell: (row) => percent(row.percent),
};
const last: Column<Row>[] = [
  { key: 'how', header: t('table.how'), headerHidden: true, cell: (row) => <Steps row={row} /> },
];
const compared = (before: Before): Column<Row>[] => [
  { key: 'before', header: before.label, align: 'right', cell: (row) => row.before },
  {
    key: 'difference',
    header: t('table.difference'),
    align: 'right',
    cell: (row) => <Difference cents={row.difference} change={row.change} />,
  },
];

const Difference = ({ cents, change }: { cents: string; change: string }) => (
  <>
    {cents}
    <span className="z-alloc-change">{change}</span>
  </>
);

function Steps({ row }: { row: Row }) {
  return (
    <AnchoredPanel trigger={t('table.how')} label={t('table.howOf', { name: row.name })}>
      <p className="z-panel-title">{t('table.howTitle', { name: row.name })}</p>
      <ol className="z-alloc-steps">
        {row.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </AnchoredPanel>
  );
}

/** Each comune's quota beside what it was, with how it came about one click away. */
export function ShareTable(props: ShareTableProps) {
  const { shares, before, comparison } = props;
  const total = sumCents(shares.map((s) => toCents(s.value)));
  // What it is of the total gives way to how it moved: both do not fit beside the rule.
  const columns = [...first, ...(before && comparison ? compared(before) : [part]), ...last];
  return (
    <div className="z-alloc-table">
      <DataTable
        caption={t('table.caption')}
        dense
        columns={columns}
        rows={rowsOf(props)}
        rowKey={(row) => row.key}
        totals={{
          name: t('table.total'),
          value: <strong>{formatEuro(fromCents(total))}</strong>,
          before: comparison ? euro(comparison.total.before) : '',
          difference: comparison && (
            <Difference cents={signedEuro(comparison.total.cents)} change={signedPercent(comparison.total.percent)} />
          ),
        }}
      />
    </div>
  );
}
