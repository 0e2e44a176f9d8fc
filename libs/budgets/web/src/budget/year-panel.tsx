import { actText, entryKindLabel, type BudgetStep } from '@zona/budgets-domain';
import { formatDate } from '@zona/calendar';
import { formatEuro, toCents } from '@zona/money';
import { DataTable, Disclosure, Section } from '@zona/ui';
import { Link } from 'react-router';
import type { BudgetFiguresData, BudgetYearData, VariationsData } from './types';
import { t } from './words';

interface YearPanelProps {
  year: BudgetYearData;
  /** Of the whole year, whatever is filtered above. */
  totals: BudgetFiguresData;
  variations: VariationsData;
}

interface StepRow {
  key: string;
  what: string;
  value: string;
  act: string;
}

export const signedEuro = (value: string): string => `${toCents(value) > 0n ? '+' : ''}${formatEuro(value)}`;

/** How the budget of a year was formed: each figure with the act that made it. */
export function YearPanel({ year, totals, variations }: YearPanelProps) {
  const act = (step: BudgetStep, otherwise = t('formed.notApproved')): string => {
    const found = year.acts.find((a) => a.step === step);
    return (found && actText(found)) ?? otherwise;
  };
  const count = variations.rowCount;
  const rows: StepRow[] = [
    { key: 'preventivo', what: t('figures.preventivo'), value: formatEuro(totals.preventivo), act: act('preventivo') },
    {
      key: 'variations',
      what: t('formed.variations', { count }),
      value: signedEuro(totals.variations),
      act: count ? t('formed.eachAct') : '',
    },
    {
      key: 'assestato',
      what: t('figures.assestato'),
      value: formatEuro(totals.assestato),
      act: act('assestato', t('formed.asNow')),
    },
    { key: 'committed', what: t('formed.consuntivo'), value: formatEuro(totals.committed), act: act('consuntivo') },
    { key: 'paid', what: t('formed.consuntivoPaid'), value: formatEuro(totals.paid), act: act('consuntivo') },
  ];
  return (
    <Section title={t('formed.title')}>
      <div className="z-stack-sm">
        <DataTable
          caption={t('formed.caption', { year: year.year })}
          dense
          rows={rows}
          rowKey={(r) => r.key}
          columns={[
            { key: 'what', header: t('formed.what'), cell: (r) => r.what },
            {
              key: 'value',
              header: t('formed.value'),
              align: 'right',
              cell: (r) => <span className="z-num">{r.value}</span>,
            },
            { key: 'act', header: t('formed.act'), cell: (r) => r.act },
          ]}
        />
        {count === 0 && <p className="z-muted">{t(year.state === 'draft' ? 'formed.noneDraft' : 'formed.none')}</p>}
        {count > 0 && (
          <Disclosure summary={t('formed.each')}>
            <Variations variations={variations} />
          </Disclosure>
        )}
      </div>
    </Section>
  );
}

function Variations({ variations: { rows, rowCount, net } }: { variations: VariationsData }) {
  return (
    <>
      <DataTable
        caption={t('formed.each')}
        dense
        rows={rows}
        rowKey={(v) => v.id}
        columns={[
          {
            key: 'entry',
            header: t('formed.entry'),
            cell: (v) => (
              <>
                <Link to={`/bilancio/movimenti/${v.id}`}>{v.title}</Link>
                <span className="z-budget-detail">
                  {v.net === v.value
                    ? entryKindLabel[v.kind]
                    : t('formed.moved', { kind: entryKindLabel[v.kind], value: formatEuro(v.value) })}
                </span>
              </>
            ),
          },
          { key: 'date', header: t('formed.date'), cell: (v) => formatDate(v.date) },
          { key: 'act', header: t('formed.act'), cell: (v) => actText(v) ?? v.reason ?? '' },
          {
            key: 'net',
            header: t('formed.net'),
            align: 'right',
            cell: (v) => <span className="z-num">{signedEuro(v.net)}</span>,
          },
        ]}
        totals={{ entry: t('table.total'), net: <span className="z-num">{signedEuro(net)}</span> }}
      />
      {rows.length < rowCount && <p className="z-muted">{t('formed.most', { shown: rows.length, count: rowCount })}</p>}
    </>
  );
}
