import {
  budgetDimensionLabel,
  budgetDimensions,
  budgetYearStateLabel,
  nextStep,
  type BudgetDimension,
  type BudgetYearState,
} from '@zona/budgets-domain';
import { formatEuro, toCents } from '@zona/money';
import { useCan, useGql } from '@zona/session';
import {
  Button,
  EmptyState,
  Failed,
  Figure,
  FilterBar,
  LinkButton,
  Loading,
  Menu,
  Page,
  SelectField,
  StateBadge,
  Tabs,
} from '@zona/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { nameOf, readAddress, wayBack, type BudgetAddress } from './address';
import { ApproveDialog } from './approve-dialog';
import { BudgetTable, firstRows, mostRows } from './budget-table';
import { BudgetWaterfall } from './budget-waterfall';
import { firstYear, percentOf } from './choice';
import { groupName } from './columns';
import { ContractYears } from './contract-years';
import { BudgetDocument, BudgetYearsDocument } from './documents';
import { exportCsv, exportXlsx } from './export';
import { PlanChecks } from './plan-checks';
import type { BudgetData, BudgetFiguresData, BudgetYearData } from './types';
import { t } from './words';
import { YearPanel } from './year-panel';
import './budget.css';

const badgeOf = {
  draft: 'draft',
  preventivo: 'approved',
  assestato: 'approved',
  consuntivo: 'closed',
} as const satisfies Record<BudgetYearState, string>;

/** The budget of the ambito: which years there are decides what is asked. */
export function BudgetPage() {
  const { data, error, refetch } = useGql(BudgetYearsDocument, {});
  const years = data?.budgetYears;
  if (years?.length) return <Budget years={years} />;
  return (
    <Page title={t('title')} lead={<p>{t('lead')}</p>}>
      {!years && !error && <Loading label={t('loading')} rows={6} />}
      {error && !years && <Failed error={error} onRetry={() => void refetch()} />}
      {years && <NothingYet />}
    </Page>
  );
}

function NothingYet() {
  const canAdd = useCan('create', 'Fund');
  return (
    <EmptyState
      title={t('empty.title')}
      text={t(canAdd ? 'empty.add' : 'empty.read')}
      action={
        canAdd && (
          <LinkButton to="/bilancio/fondi" variant="primary" icon="plus">
            {t('empty.action')}
          </LinkButton>
        )
      }
    />
  );
}

function Budget({ years }: { years: readonly BudgetYearData[] }) {
  const [params, setParams] = useSearchParams();
  const address = readAddress(params);
  const year = address.year === undefined ? firstYear(years) : address.year;
  const [first, setFirst] = useState(firstRows);
  const { by, filter } = address;
  const whole = year !== null && !address.trail.length;
  const { data, error, isPending, isFetching, refetch } = useGql(
    BudgetDocument,
    { year, by, filter, first, ofYear: year ?? 0, whole },
    { keep: true },
  );
  const budget = data?.budget;
  const at = years.find((y) => y.year === year);
  const set = (changes: Record<string, string | null>) =>
    setParams(
      (current) => {
        const next = new URLSearchParams(current);
        for (const [name, value] of Object.entries(changes))
          if (value) next.set(name, value);
          else next.delete(name);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  // The address says the year, so that a link is to what one sees.
  const shown = new URLSearchParams(params);
  if (year !== null) shown.set('anno', String(year));

  const title = year === null ? t('titleAll') : t('titleYear', { year });
  const way = crumbsOf(shown, budget, title);

  return (
    <Page
      title={way.at(-1)?.label ?? title}
      eyebrow={way.length > 0 && title}
      badge={at && <StateBadge state={badgeOf[at.state]} label={budgetYearStateLabel[at.state]} />}
      lead={<p>{t('lead')}</p>}
      breadcrumbs={way.map((crumb) => ({ ...crumb, label: shortened(crumb.label) }))}
      actions={budget && <Actions budget={budget} address={address} year={at} />}
    >
      <div className="z-stack-lg">
        <Bar years={years} year={year} address={address} onChange={set} />
        {isPending && <Loading label={t('loading')} rows={6} />}
        {error && !budget && <Failed error={error} onRetry={() => void refetch()} />}
        {budget && (
          <>
            <Figures budget={budget} />
            <Tabs
              label={t('by')}
              selected={by}
              onSelect={(key) => set({ per: nameOf[key as BudgetDimension] })}
              items={tabsFor(year).map((key) => ({
                key,
                label: budgetDimensionLabel[key],
                content: (
                  <BudgetTable
                    budget={budget}
                    by={by}
                    params={shown}
                    forecast={address.forecast}
                    pending={isFetching}
                    onMore={() => setFirst(mostRows)}
                  />
                ),
              }))}
            />
            <BudgetWaterfall budget={budget} />
            {at && data.budgetVariations && (
              <YearPanel year={at} totals={budget.totals} variations={data.budgetVariations} />
            )}
            {whole && <PlanChecks year={year} />}
            {data.commitmentYears && <ContractYears contracts={data.commitmentYears} />}
          </>
        )}
      </div>
    </Page>
  );
}

const tabsFor = (year: number | null): readonly BudgetDimension[] =>
  year === null ? budgetDimensions : budgetDimensions.filter((d) => d !== 'year');

/** Names of objectives are sentences. */
const shortened = (label: string): string => (label.length > 48 ? `${label.slice(0, 47)}…` : label);

/** The way back, when one has gone down; the names are known with the figures. */
function crumbsOf(params: URLSearchParams, budget: BudgetData | undefined, whole: string) {
  const way = wayBack(params);
  if (way.length < 2 || !budget) return [];
  return way.map(({ to, of }, i) => ({
    label: of ? groupName(of.by, { key: of.key, label: budget.crumbs.find((c) => c.by === of.by)?.label }) : whole,
    to: i + 1 < way.length ? to : undefined,
  }));
}

interface BarProps {
  years: readonly BudgetYearData[];
  year: number | null;
  address: BudgetAddress;
  onChange: (changes: Record<string, string | null>) => void;
}

/** Which year, and which columns. */
function Bar({ years, year, address, onChange }: BarProps) {
  return (
    <FilterBar>
      <SelectField
        compact
        name="anno"
        label={t('year')}
        value={year === null ? 'tutti' : String(year)}
        onChange={(anno) => onChange({ anno, ...(address.by === 'year' && anno !== 'tutti' && { per: null }) })}
        options={[
          ...years.map((y) => ({
            value: String(y.year),
            label: t('yearOption', { year: y.year, state: budgetYearStateLabel[y.state] }),
          })),
          { value: 'tutti', label: t('allYears') },
        ]}
      />
      <SelectField
        compact
        name="colonne"
        label={t('columns')}
        value={address.forecast ? 'previsione' : 'spesa'}
        onChange={(colonne) => onChange({ colonne: colonne === 'previsione' ? colonne : null })}
        options={[
          { value: 'spesa', label: t('columnsSpending') },
          { value: 'previsione', label: t('columnsForecast') },
        ]}
      />
    </FilterBar>
  );
}

function Figures({ budget: { totals, given } }: { budget: BudgetData }) {
  const part = (text: 'committed' | 'paid', of: string, whole: string) => {
    const percent = percentOf(toCents(of), toCents(whole));
    return percent && t(`notes.${text}`, { percent });
  };
  return (
    <div className="z-figures">
      {given && (
        <Figure
          kind="money"
          size="lg"
          label={t('figures.assigned')}
          value={given.assigned}
          note={t('notes.assigned', { value: formatEuro(given.unallocated) })}
        />
      )}
      <Figure
        kind="money"
        size="lg"
        label={t('figures.assestato')}
        value={totals.assestato}
        note={t(totals.preventivo === totals.assestato ? 'notes.asPreventivo' : 'notes.assestato', {
          value: formatEuro(totals.preventivo),
        })}
      />
      <Figure
        kind="money"
        size="lg"
        label={t('figures.committed')}
        value={totals.committed}
        note={part('committed', totals.committed, totals.assestato)}
      />
      <Figure
        kind="money"
        size="lg"
        label={t('figures.paid')}
        value={totals.paid}
        note={part('paid', totals.paid, totals.committed)}
      />
    </div>
  );
}

interface ActionsProps {
  budget: BudgetData;
  address: BudgetAddress;
  year: BudgetYearData | undefined;
}

/** Export of what is on screen, and the step that the year takes next. */
function Actions({ budget, address, year }: ActionsProps) {
  const canApprove = useCan('update', 'BudgetYear');
  const [approving, setApproving] = useState<BudgetFiguresData | null>(null);
  const step = year && nextStep(year.state);
  const screen = { budget, by: address.by, year: year?.year ?? null, forecast: address.forecast };
  return (
    <>
      <Menu
        label={t('export.label')}
        items={[
          { key: 'xlsx', label: t('export.xlsx'), icon: 'download', onSelect: () => void exportXlsx(screen) },
          { key: 'csv', label: t('export.csv'), icon: 'download', onSelect: () => exportCsv(screen) },
        ]}
      />
      {/* What is approved is the whole year: it is offered where one sees all of it. */}
      {canApprove && year && step && !address.trail.length && (
        <Button variant="primary" icon="check" onClick={() => setApproving(budget.totals)}>
          {t(`approve.${step}`)}
        </Button>
      )}
      {approving && year && step && (
        <ApproveDialog year={year} step={step} totals={approving} onClose={() => setApproving(null)} />
      )}
    </>
  );
}
