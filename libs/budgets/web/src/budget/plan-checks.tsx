import { formatEuro, fromCents, toCents } from '@zona/money';
import { useGql } from '@zona/session';
import { DataTable, Disclosure, Section, SourceNote } from '@zona/ui';
import { BudgetChecksDocument } from './documents';
import { t } from './words';
import { signedEuro } from './year-panel';

const pageOf = ({ type, id }: { type: string; id: string }) =>
  type === 'Action' ? `/azioni/${id}` : `/obiettivi/${id}`;

/** Two figures that should agree, where each comes from and why: what the plan states for a year, what is allocated in it. */
export function PlanChecks({ year }: { year: number }) {
  const { data } = useGql(BudgetChecksDocument, { year });
  const { rows = [], rowCount = 0 } = data?.budgetChecks ?? {};
  if (!rows.length) return null;
  return (
    <Section title={t('checks.title')}>
      <Disclosure summary={t('checks.summary', { count: rowCount })}>
        <p className="z-muted">{t('checks.why', { year })}</p>
        <div className="z-budget-scroll">
          <DataTable
            caption={t('checks.title')}
            dense
            rows={rows}
            rowKey={(r) => r.id}
            rowLink={pageOf}
            columns={[
              {
                key: 'what',
                header: t('checks.what'),
                cell: (r) => (
                  <>
                    {r.title}
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
                cell: (r) => (
                  <span className="z-num">{signedEuro(fromCents(toCents(r.allocated) - toCents(r.stated)))}</span>
                ),
              },
            ]}
          />
        </div>
        {rows.length < rowCount && (
          <p className="z-muted">{t('checks.most', { shown: rows.length, count: rowCount })}</p>
        )}
      </Disclosure>
    </Section>
  );
}
