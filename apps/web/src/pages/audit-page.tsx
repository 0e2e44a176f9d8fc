import { formatDateTime } from '@zona/calendar';
import { isRole, roleLabel } from '@zona/access';
import { useConnection } from '@zona/session';
import { Button, DataList, downloadCsv, EmptyState, FilterBar, filters, Page, SelectField, useFilters } from '@zona/ui';
import { Link } from 'react-router';
import { graphql } from '../generated';
import type { AuditEventsQuery, NodeType } from '../generated/graphql';
import { linkTo } from '../shell/links';
import { t } from '../words';
import { AuditChanges } from './audit-changes';
import { differences, subjectOf } from './audit-diff';
import { objectName, objectOptions, objectPhrase, operationPhrase } from './audit-words';

const AuditEventsDocument = graphql(`
  query AuditEvents($filter: AuditFilter, $first: Int!, $after: String) {
    auditEvents(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          at
          actorName
          role
          operation
          type
          rowId
          title
          before
          after
        }
      }
    }
  }
`);

type AuditEvent = AuditEventsQuery['auditEvents']['edges'][number]['node'];

const schema = { tipo: filters.text(), riga: filters.text() };
const shown = new Set<string>([
  ...['Plan', 'PlanArea', 'Objective', 'Action', 'Scheda', 'AmbitoEnte', 'Person'],
  ...['Fund', 'BudgetLine', 'Commitment', 'Settlement', 'Payment', 'LedgerEntry'],
]);

const roleOf = (event: AuditEvent) => (isRole(event.role) ? roleLabel(event.role) : '');
const pick = (data: AuditEventsQuery) => data.auditEvents;

const linkOf = (event: AuditEvent) => (shown.has(event.type) ? linkTo(event.type as NodeType, event.rowId) : null);

function AuditLine({ event }: { event: AuditEvent }) {
  const link = linkOf(event);
  const subject = event.title ?? subjectOf(event);
  return (
    <li>
      <div className="audit-line">
        <p>
          <strong>{event.actorName}</strong> {operationPhrase(event.operation)}{' '}
          {link ? <Link to={link}>{objectPhrase(event.type)}</Link> : objectPhrase(event.type)}
          {subject && <>: {subject}</>}
          <span className="z-muted"> {roleOf(event) && `· ${roleOf(event)}`}</span>
        </p>
        <time className="z-muted z-num" dateTime={event.at}>
          {formatDateTime(event.at)}
        </time>
      </div>
      <AuditChanges type={event.type} before={event.before} after={event.after} />
    </li>
  );
}

const exportRows = (events: readonly AuditEvent[]) =>
  downloadCsv(
    'registro',
    [t('audit.when'), t('audit.who'), t('settings.role'), t('audit.what'), t('audit.type'), t('audit.changes')],
    events.map((event) => [
      formatDateTime(event.at),
      event.actorName,
      roleOf(event),
      operationPhrase(event.operation),
      objectName(event.type),
      differences(event)
        .map((one) => `${one.field}: ${one.before || t('audit.empty')} → ${one.after || t('audit.empty')}`)
        .join(' | '),
    ]),
  );

export function AuditPage() {
  const { values, set, clear, active } = useFilters(schema);
  const list = useConnection(
    AuditEventsDocument,
    { filter: { type: values.tipo || null, rowId: values.riga || null } },
    pick,
    { first: 30 },
  );
  return (
    <Page title={t('audit.title')} lead={<p>{t('audit.lead')}</p>}>
      <FilterBar active={active} onClear={clear}>
        <SelectField
          compact
          label={t('audit.type')}
          name="tipo"
          value={values.tipo}
          onChange={(tipo) => set({ tipo })}
          empty={t('audit.anyType')}
          options={objectOptions}
        />
        {values.riga && <p className="z-muted">{t('audit.onlyOne')}</p>}
      </FilterBar>
      <DataList
        list={list}
        loading={t('audit.loading')}
        tools={
          <Button variant="plain" size="sm" icon="download" onClick={() => exportRows(list.rows)}>
            {t('audit.export')}
          </Button>
        }
        noun={{ one: t('audit.one'), other: t('audit.many') }}
        empty={<EmptyState title={t('audit.emptyTitle')} text={t('audit.emptyText')} />}
      >
        {(rows) => (
          <ul className="audit" aria-label={t('audit.caption')}>
            {rows.map((event) => (
              <AuditLine key={event.id} event={event} />
            ))}
          </ul>
        )}
      </DataList>
    </Page>
  );
}
