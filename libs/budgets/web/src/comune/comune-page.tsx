import { formatEuro, fromCents, toCents } from '@zona/money';
import { useCan, useGql } from '@zona/session';
import {
  Button,
  downloadCsv,
  EmptyState,
  Failed,
  Figure,
  FilterBar,
  filters,
  LinkButton,
  Loading,
  NotFoundPage,
  Page,
  Section,
  SelectField,
  useFilters,
} from '@zona/ui';
import { useNavigate, useParams } from 'react-router';
import { ComuneBudgetDocument } from './documents';
import { euro, paidOf, perHead, shareOf, type ComuneData, type Paid } from './figures';
import { GetsChart } from './gets-chart';
import { comunePaths } from './paths';
import { PaysTable } from './pays-table';
import { t } from './words';
import '../budgets.css';
import './comune.css';

const address = { anno: filters.text() };

/** What a comune pays, what its citizens have had. Without an id in the address it is one's own. */
export function ComunePage() {
  const { id } = useParams();
  const { values, set } = useFilters(address);
  const year = /^\d{4}$/.test(values.anno) ? Number(values.anno) : null;
  const { data, error, refetch } = useGql(ComuneBudgetDocument, { ambitoComuneId: id ?? null, year }, { keep: true });
  const whole = useCan('read', 'Budget');
  const found = data?.comuneBudget;
  if (found === null) return id ? <NotFoundPage title={t('missing')} /> : <NotMine />;
  const title = found?.comune.name ?? t('mine');
  return (
    <Page
      title={title}
      documentTitle={title}
      lead={<p>{t('lead')}</p>}
      // Who looks at one comune only has no budget of the ambito to go back to.
      breadcrumbs={
        whole
          ? [{ label: t('budget'), to: '/bilancio' }, { label: t('all'), to: comunePaths.all() }, { label: title }]
          : undefined
      }
      actions={found && <Actions data={found} />}
    >
      {error && !found && <Failed error={error} onRetry={() => void refetch()} />}
      {!found && !error && <Loading label={t('loading')} rows={6} />}
      {found && <Comune data={found} onYear={(anno) => set({ anno })} />}
    </Page>
  );
}

function Comune({ data, onYear }: { data: ComuneData; onYear(year: string): void }) {
  const navigate = useNavigate();
  const { comune, comuni, year, years, together } = data;
  return (
    <div className="z-stack-lg">
      <FilterBar>
        {comuni.length > 1 && (
          <SelectField
            name="comune"
            label={t('comune')}
            compact
            value={comune.id}
            options={comuni.map((c) => ({ value: c.id, label: c.name }))}
            onChange={(to) => void navigate(comunePaths.one(to, year))}
          />
        )}
        <SelectField
          name="anno"
          label={t('year')}
          compact
          value={String(year)}
          options={years.map((y) => ({ value: String(y), label: String(y) }))}
          onChange={onYear}
        />
      </FilterBar>
      <p className="z-comune-says">{sentence(data)}</p>
      <Figures data={data} />
      <PaysTable pays={data.pays} year={year} />
      <Section title={t('gets.title')}>
        <div className="z-stack">
          <GetsChart {...data} />
          {toCents(together.allocated) > 0n && (
            <p className="z-muted">{t('together', { value: formatEuro(together.allocated) })}</p>
          )}
        </div>
      </Section>
    </div>
  );
}

/** In a sentence the euro sign stays with its figure. */
const unbroken = (money: string): string => money.replace(' ', '\u00a0');

/** The page in one sentence. */
function sentence({ pays, figures, year }: ComuneData): string {
  const paid = paidOf(pays);
  const gets = unbroken(formatEuro(figures.allocated));
  if (paid && toCents(figures.allocated) === 0n) return t('sentencePaysOnly', { year, pays: unbroken(euro(paid.due)) });
  if (paid) return t(paid.onlyLines ? 'sentenceLines' : 'sentence', { year, pays: unbroken(euro(paid.due)), gets });
  return toCents(figures.allocated) > 0n ? t('sentenceNoPay', { year, gets }) : t('sentenceNothing', { year });
}

/** Where what it pays comes from, or what of it has come in. */
function noteOfPays(paid: Paid | null): string | null {
  if (!paid) return t('figures.paysMissing');
  if (paid.onlyLines) return t('figures.paysLines');
  return paid.received === null ? null : t('figures.paysNote', { value: euro(paid.received) });
}

function Figures({ data }: { data: ComuneData }) {
  const pays = paidOf(data.pays);
  return (
    <div className="z-comune-figures">
      <div className="z-comune-figure">
        <Figure
          size="lg"
          kind="money"
          label={t('figures.pays')}
          value={pays && fromCents(pays.due)}
          note={noteOfPays(pays)}
        />
      </div>
      {data.getsCount > 0 && <Gets data={data} />}
      {data.getsCount === 0 && (
        <div className="z-comune-figure">
          <Figure size="lg" kind="money" label={t('figures.ambito')} value={data.ambito.allocated} />
        </div>
      )}
    </div>
  );
}

/** What is for its citizens alone: where nothing is, no figure says zero of it. */
function Gets({ data }: { data: ComuneData }) {
  const { comune, year, figures, ambito } = data;
  const each = perHead(figures.allocated, comune.population);
  const share = shareOf(data);
  const getsNote = [t('figures.getsNote', { year }), each && t('figures.perHead', { value: formatEuro(each) })].filter(
    Boolean,
  );
  return (
    <>
      <div className="z-comune-figure">
        <Figure size="lg" kind="money" label={t('figures.gets')} value={figures.allocated} note={getsNote.join(', ')} />
      </div>
      <div className="z-comune-figure">
        <Figure
          size="lg"
          kind="money"
          label={t('figures.paid')}
          value={figures.paid}
          note={t('figures.paidNote', { value: formatEuro(figures.committed) })}
        />
      </div>
      <div className="z-comune-figure z-figure z-figure-lg">
        <span className="z-figure-label">{t('figures.share')}</span>
        <span className="z-figure-value z-num">{share ?? t('figures.nothing')}</span>
        <span className="z-figure-note">{t('figures.shareNote', { value: formatEuro(ambito.allocated) })}</span>
      </div>
    </>
  );
}

function Actions({ data }: { data: ComuneData }) {
  const plan = useCan('create', 'LedgerProposal');
  const { comune, year, gets } = data;
  const csv = () =>
    downloadCsv(
      t('csvName', { comune: comune.name, year }),
      [t('gets.what'), t('gets.funds'), t('gets.allocated'), t('gets.committed'), t('gets.paid')],
      gets.map((g) => [g.title, g.funds.join(', '), decimal(g.allocated), decimal(g.committed), decimal(g.paid)]),
    );
  return (
    <>
      {plan && <LinkButton to={comunePaths.matrix(year, comune.id)}>{t('matrix')}</LinkButton>}
      {gets.length > 0 && (
        <Button icon="download" onClick={csv}>
          {t('csv')}
        </Button>
      )}
      <Button icon="print" onClick={() => window.print()}>
        {t('print')}
      </Button>
    </>
  );
}

function NotMine() {
  return (
    <Page title={t('mine')} breadcrumbs={[{ label: t('budget'), to: '/bilancio' }, { label: t('mine') }]}>
      <EmptyState
        title={t('missingMine')}
        text={t('missingMineText')}
        action={<LinkButton to={comunePaths.all()}>{t('seeAll')}</LinkButton>}
      />
    </Page>
  );
}

export const decimal = (value: string): string => value.replace('.', ',');
