import { formatEuro, fromCents, toCents } from '@zona/money';
import { isPending, warningStateLabel } from '@zona/problems';
import { useCan, useGql } from '@zona/session';
import {
  CheckField,
  DataTable,
  Disclosure,
  FilterBar,
  Section,
  SelectField,
  SourceNote,
  useFilters,
  type Column,
} from '@zona/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { CheckState } from './check-state';
import { checkFilters, shownChecks, type BudgetCheck, type CheckFilters } from './checks';
import { BudgetChecksDocument } from './documents';
import { t } from './words';
import { signedEuro } from './year-panel';

const pageOf = ({ type, id }: BudgetCheck) => (type === 'Action' ? `/azioni/${id}` : `/obiettivi/${id}`);

const columnsOf = (year: number): Column<BudgetCheck>[] => [
  {
    key: 'what',
    header: t('checks.what'),
    cell: (r) => (
      <>
        <Link to={pageOf(r)}>{r.title}</Link>
        <span className="z-budget-detail">{r.planCode}</span>
      </>
    ),
  },
  {
    key: 'stated',
    header: t('checks.stated'),
    align: 'right',
    cell: (r) => (
      <>
        <span className="z-num">{formatEuro(r.stated)}</span> {r.source && <SourceNote {...r.source} />}
      </>
    ),
  },
  {
    key: 'allocated',
    header: t('checks.allocated', { year }),
    align: 'right',
    cell: (r) => <span className="z-num">{formatEuro(r.allocated)}</span>,
  },
  {
    key: 'difference',
    header: t('checks.difference'),
    align: 'right',
    cell: (r) => <span className="z-num">{signedEuro(fromCents(toCents(r.allocated) - toCents(r.stated)))}</span>,
  },
  { key: 'state', header: t('checks.state'), cell: (r) => <CheckState year={year} check={r} /> },
];

type FiltersProps = ReturnType<typeof useFilters<CheckFilters>>;

function Filters({ values, set, clear, active }: FiltersProps) {
  const canDecide = useCan('update', 'BudgetWarning');
  return (
    <FilterBar label={t('checks.filters.label')} active={active} onClear={clear}>
      <SelectField
        compact
        name="stato"
        label={t('checks.filters.state')}
        value={values.stato}
        onChange={(stato) => set({ stato: stato as CheckFilters['stato'] })}
        empty={t('checks.filters.pending')}
        options={[
          ...Object.entries(warningStateLabel).map(([value, label]) => ({ value, label })),
          { value: 'tutti', label: t('checks.filters.all') },
        ]}
      />
      {canDecide && (
        <CheckField
          compact
          name="miei"
          label={t('checks.filters.mine')}
          value={values.miei}
          onChange={(miei) => set({ miei })}
        />
      )}
    </FilterBar>
  );
}

/** Two figures that should agree, where each comes from and why: what the plan states for a year, what is allocated in it. */
export function PlanChecks({ year }: { year: number }) {
  const { data } = useGql(BudgetChecksDocument, { year });
  const filter = useFilters<CheckFilters>(checkFilters);
  // Open where the address asks for some of them; from then on it is the person's to open and shut.
  const [asked] = useState(filter.active > 0);
  const { rows = [], rowCount = 0 } = data?.budgetChecks ?? {};
  if (!rows.length) return null;
  const shown = shownChecks(rows, filter.values);
  const live = rows.filter((r) => r.state !== 'resolved').length;
  return (
    <Section title={t('checks.title')}>
      <Disclosure summary={t('checks.summary', { count: rows.filter(isPending).length })} open={asked}>
        <div className="z-stack">
          <p className="z-muted">{t('checks.why', { year })}</p>
          <Filters {...filter} />
          {shown.length === 0 ? (
            <p role="status">{t('checks.nothing')}</p>
          ) : (
            <div className="z-budget-scroll">
              <DataTable
                caption={t('checks.title')}
                dense
                rows={shown}
                rowKey={(r) => r.key}
                columns={columnsOf(year)}
              />
            </div>
          )}
          {live < rowCount && <p className="z-muted">{t('checks.most', { shown: live, count: rowCount })}</p>}
        </div>
      </Disclosure>
    </Section>
  );
}
