import { deadlineKinds, type DeadlineKind } from '@zona/budgets-domain';
import { formatDate, parseDate, relativeDay, todayIso } from '@zona/calendar';
import { useCan, useGql, useMutate } from '@zona/session';
import {
  Button,
  Card,
  DataTable,
  DateField,
  downloadCsv,
  EmptyState,
  Failed,
  FilterBar,
  filters,
  Loading,
  Page,
  SearchField,
  SelectField,
  StateBadge,
  useFilters,
  useToasts,
  type Column,
} from '@zona/ui';
import { Link } from 'react-router';
import { Euro } from '../euro';
import { calendarOf, csvHeader, csvRow, pageOf, type Deadline } from './deadlines';
import { CloseReminderDocument, DeadlineFundsDocument, DeadlinesDocument, RemindersDocument } from './documents';
import { t } from './words';
import './deadlines.css';

const schema = {
  cosa: filters.oneOf(deadlineKinds),
  fondo: filters.text(),
  chi: filters.text(),
  dal: filters.text(),
  al: filters.text(),
};
const isoDay = (text: string): string | null =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDate(formatDate(text)).ok ? text : null;

const columns: Column<Deadline>[] = [
  {
    key: 'day',
    header: t('col.day'),
    cell: (d) => (
      <span className="z-deadline-day">
        <span className="z-num">{formatDate(d.date)}</span>
        <StateBadge state={d.daysLeft < 0 ? 'late' : d.daysLeft <= 30 ? 'due' : 'info'} label={relativeDay(d.date)} />
      </span>
    ),
  },
  { key: 'what', header: t('col.what'), cell: (d) => t(`kind.${d.kind}`) },
  {
    key: 'title',
    header: t('col.title'),
    cell: (d) => {
      const page = pageOf(d);
      return page ? <Link to={page}>{d.title}</Link> : d.title;
    },
  },
  { key: 'fund', header: t('col.fund'), cell: (d) => d.fundName },
  { key: 'who', header: t('col.who'), cell: (d) => d.who ?? <span className="z-missing">{t('noFigure')}</span> },
  {
    key: 'value',
    header: t('col.value'),
    align: 'right',
    cell: (d) => (d.value ? <Euro value={d.value} /> : <span className="z-missing">{t('noFigure')}</span>),
  },
];

export function DeadlinesPage() {
  const { values, set, clear, active } = useFilters(schema);
  const filter = {
    kind: values.cosa || null,
    fundId: values.fondo || null,
    who: values.chi.trim() || null,
    from: isoDay(values.dal),
    to: isoDay(values.al),
  };
  const { data, error, isPending, refetch } = useGql(DeadlinesDocument, { filter }, { keep: true });
  const { data: all } = useGql(DeadlineFundsDocument, {});
  const mayRemind = useCan('read', 'Reminder');
  return (
    <Page title={t('title')} lead={<p>{t('lead')}</p>}>
      <div className="z-stack">
        {mayRemind && <Reminders />}
        <FilterBar active={active} onClear={clear}>
          <SelectField
            compact
            name="cosa"
            label={t('filter.kind')}
            value={values.cosa}
            empty={t('filter.anyKind')}
            options={deadlineKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            onChange={(cosa) => set({ cosa: cosa as DeadlineKind | '' })}
          />
          <SelectField
            compact
            name="fondo"
            label={t('filter.fund')}
            value={values.fondo}
            empty={t('filter.anyFund')}
            options={(all?.funds.edges ?? []).map(({ node }) => ({ value: node.id, label: node.name }))}
            onChange={(fondo) => set({ fondo })}
          />
          <SearchField
            label={t('filter.who')}
            placeholder={t('filter.whoHelp')}
            value={values.chi}
            onChange={(chi) => set({ chi })}
          />
          <DateField
            compact
            name="dal"
            label={t('filter.from')}
            value={filter.from}
            onChange={(dal) => set({ dal: dal ?? '' })}
          />
          <DateField
            compact
            name="al"
            label={t('filter.to')}
            value={filter.to}
            onChange={(al) => set({ al: al ?? '' })}
          />
        </FilterBar>
        {error && !data ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : isPending || !data ? (
          <Loading label={t('loading')} rows={6} />
        ) : (
          <Found {...data.deadlines} filtered={active > 0} />
        )}
      </div>
    </Page>
  );
}

interface FoundProps {
  deadlines: readonly Deadline[];
  total: number;
  overdue: number;
  filtered: boolean;
}

function Found({ deadlines, total, overdue, filtered }: FoundProps) {
  const toasts = useToasts();
  if (deadlines.length === 0)
    return <EmptyState title={t('emptyTitle')} text={filtered ? t('emptyFiltered') : t('emptyText')} />;
  const day = todayIso();
  const calendar = async () => {
    try {
      save(await calendarOf(deadlines, window.location.origin), t('icsFile', { day }));
    } catch {
      toasts.show({ text: t('icsFailed'), tone: 'bad' });
    }
  };
  return (
    <>
      <div className="z-list-head">
        <p role="status">
          {[
            t('count', { count: total }),
            ...(overdue ? [t('overdue', { count: overdue })] : []),
            ...(deadlines.length < total ? [t('shown', { count: deadlines.length })] : []),
          ].join(', ')}
        </p>
        <div className="z-row d-print-none">
          <Button variant="plain" size="sm" icon="calendar" onClick={() => void calendar()}>
            {t('ics')}
          </Button>
          <Button
            variant="plain"
            size="sm"
            icon="download"
            onClick={() => downloadCsv(t('csvFile', { day }), csvHeader(), deadlines.map(csvRow))}
          >
            {t('csv')}
          </Button>
        </div>
      </div>
      <DataTable caption={t('caption')} columns={columns} rows={deadlines} rowKey={(d) => d.id} />
    </>
  );
}

function save(content: string, name: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'text/calendar;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

/** What Zona has told and nobody has looked at. */
function Reminders() {
  const { data } = useGql(RemindersDocument, {});
  const close = useMutate(CloseReminderDocument);
  const all = data?.reminders.edges.map((e) => e.node) ?? [];
  if (all.length === 0) return null;
  return (
    <Card title={t('reminders.title')} tone="warning">
      <p className="z-muted">{t('reminders.text')}</p>
      <ul className="z-reminders">
        {all.map((r) => (
          <li key={r.id}>
            <span>
              {t(`kind.${r.kind}`)}: <Link to={pageOf(r) ?? '/bilancio/scadenze'}>{r.title}</Link>{' '}
              <span className="z-muted">
                {formatDate(r.dueOn)}, {relativeDay(r.dueOn)}
              </span>
            </span>
            <Button
              size="sm"
              pending={close.pending}
              aria-label={t('reminders.closeNamed', { title: r.title })}
              onClick={() => void close.send({ id: r.id, version: r.version })}
            >
              {t('reminders.close')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
