import { changesBetween, type AllocationRule, type Compared } from '@zona/budgets-domain';
import { formatEuro, fromCents, toCents } from '@zona/money';
import { useConnection, useGql } from '@zona/session';
import { DataTable, Failed, Loading, Section, SelectField, type Column } from '@zona/ui';
import type { ScenariosQuery } from '../generated/graphql';
import { ScenarioDocument, ScenariosDocument } from './documents';
import { signedEuro, signedPercent } from './numbers';
import { RuleWords } from './rule-form';
import type { Share } from './simulate';
import { titleWithYear } from './titles';
import { t } from './words';

export interface Comparable {
  title: string;
  amount: string;
  rule: AllocationRule;
  shares: readonly Pick<Share, 'key' | 'name' | 'value'>[];
}

const asCompared = ({ title, amount, rule, shares }: Comparable): Compared => ({
  name: title,
  amount: toCents(amount),
  rule,
  shares: shares.map(({ key, name, value }) => ({ key, name, cents: toCents(value) })),
});

const pick = (data: ScenariosQuery) => data.scenarios;

interface CompareProps {
  /** What is on screen: its id, where it is saved. */
  now: Comparable;
  nowId: string | null;
  otherId: string;
  onChoose: (id: string) => void;
}

/** This riparto beside another: what changes in words first, then comune by comune. */
export function Compare({ now, nowId, otherId, onChoose }: CompareProps) {
  const list = useConnection(ScenariosDocument, { filter: null }, pick, { first: 50 });
  const options = list.rows.filter((r) => r.id !== nowId).map((r) => ({ value: r.id, label: titleWithYear(r) }));
  return (
    <Section title={t('compare.title')}>
      <div className="z-stack">
        {options.length ? (
          <div className="z-alloc-choice d-print-none">
            <SelectField
              compact
              name="confronta"
              label={t('compare.with')}
              value={otherId}
              empty={t('compare.none')}
              options={options}
              onChange={onChoose}
            />
          </div>
        ) : (
          <p className="z-muted">{t('compare.noOther')}</p>
        )}
        {otherId && <Beside now={now} otherId={otherId} />}
      </div>
    </Section>
  );
}

type Row = ReturnType<typeof changesBetween>['comparison']['rows'][number];

function Beside({ now, otherId }: { now: Comparable; otherId: string }) {
  const { data, error, isPending, refetch } = useGql(ScenarioDocument, { id: otherId });
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading')} />;
  const row = data?.scenario;
  if (!row) return <p className="z-muted">{t('compare.missing')}</p>;
  const other: Comparable = { ...row, rule: JSON.parse(row.rule) as AllocationRule };
  const { sentences, comparison } = changesBetween(asCompared(other), asCompared(now));
  const columns: Column<Row>[] = [
    { key: 'name', header: t('table.comune'), cell: (r) => r.name },
    { key: 'before', header: other.title, align: 'right', cell: (r) => money(r.before) },
    { key: 'after', header: now.title || t('compare.now'), align: 'right', cell: (r) => money(r.after) },
    { key: 'difference', header: t('table.difference'), align: 'right', cell: (r) => signedEuro(r.cents) },
    { key: 'change', header: t('table.change'), align: 'right', cell: (r) => signedPercent(r.percent) },
  ];
  const { total } = comparison;
  return (
    <div className="z-stack">
      <div>
        <h3 className="z-alloc-sub">{t('compare.changes')}</h3>
        <ul className="z-alloc-list">
          {sentences.map((s) => (
            <li key={s}>{s}</li>
          ))}
        </ul>
      </div>
      <div className="z-alloc-pair">
        <div>
          <h3 className="z-alloc-sub">{other.title}</h3>
          <RuleWords rule={other.rule} />
        </div>
        <div>
          <h3 className="z-alloc-sub">{now.title || t('compare.now')}</h3>
          <RuleWords rule={now.rule} />
        </div>
      </div>
      <div className="z-alloc-table">
        <DataTable
          caption={t('compare.caption')}
          dense
          columns={columns}
          rows={comparison.rows}
          rowKey={(r) => r.key}
          totals={{
            name: t('table.total'),
            before: money(total.before),
            after: money(total.after),
            difference: signedEuro(total.cents),
            change: signedPercent(total.percent),
          }}
        />
      </div>
    </div>
  );
}

const money = (cents: bigint | null) => (cents === null ? t('table.unknown') : formatEuro(fromCents(cents)));
