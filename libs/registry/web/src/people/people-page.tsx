import { inAmbitoRoles, roleLabel, type Role } from '@zona/access';
import { useCan, useConnection } from '@zona/session';
import {
  Button,
  DataList,
  DataTable,
  downloadCsv,
  EmptyState,
  FilterBar,
  filters,
  LinkButton,
  Page,
  SearchField,
  SelectField,
  useFilters,
  type Column,
} from '@zona/ui';
import type { PeopleQuery } from '../generated/graphql';
import { t } from '../words';
import { PeopleDocument } from './documents';
import { isOn } from './roles';

type Row = PeopleQuery['people']['edges'][number]['node'];

const schema = { cerca: filters.text(), ruolo: filters.oneOf(inAmbitoRoles) };
const roleOptions = inAmbitoRoles.map((role) => ({ value: role, label: roleLabel(role) }));
const pick = (data: PeopleQuery) => data.people;

const currentRoles = (row: Row) =>
  row.memberships
    .filter((membership) => isOn(membership))
    .map(({ role, ente }) => (ente ? `${roleLabel(role)}, ${ente.name}` : roleLabel(role)));

function Roles({ row }: { row: Row }) {
  const roles = currentRoles(row);
  if (roles.length === 0) return <span className="z-missing">{t('people.noRole')}</span>;
  return roles.map((role) => (
    <span key={role}>
      {role}
      <br />
    </span>
  ));
}

const columns: Column<Row>[] = [
  { key: 'name', header: t('people.name'), cell: (row) => `${row.familyName} ${row.givenName}` },
  { key: 'roles', header: t('people.roles'), cell: (row) => <Roles row={row} /> },
  { key: 'job', header: t('people.jobTitle'), cell: (row) => row.jobTitle ?? '–' },
  { key: 'email', header: t('people.email'), cell: (row) => row.email ?? '–' },
];

const exportRows = (rows: readonly Row[]) =>
  downloadCsv(
    t('people.file'),
    [t('person.familyName'), t('person.givenName'), t('people.roles'), t('people.jobTitle'), t('people.email')],
    rows.map((row) => [row.familyName, row.givenName, currentRoles(row).join(' | '), row.jobTitle, row.email]),
  );

export function PeoplePage() {
  const { values, set, clear, active } = useFilters(schema);
  const mayAdd = useCan('create', 'Person');
  const list = useConnection(
    PeopleDocument,
    { filter: { query: values.cerca || null, role: values.ruolo || null } },
    pick,
    { first: 30 },
  );
  return (
    <Page
      title={t('people.title')}
      lead={<p>{t('people.lead')}</p>}
      actions={
        mayAdd && (
          <LinkButton to="/persone/nuova" variant="primary" icon="plus">
            {t('people.add')}
          </LinkButton>
        )
      }
    >
      <FilterBar active={active} onClear={clear}>
        <SearchField label={t('people.search')} value={values.cerca} onChange={(cerca) => set({ cerca })} />
        <SelectField
          compact
          label={t('people.role')}
          name="ruolo"
          value={values.ruolo}
          empty={t('people.any')}
          options={roleOptions}
          onChange={(ruolo) => set({ ruolo: ruolo as Role | '' })}
        />
      </FilterBar>
      <DataList
        list={list}
        loading={t('people.loading')}
        tools={
          <Button variant="plain" size="sm" icon="download" onClick={() => exportRows(list.rows)}>
            {t('export')}
          </Button>
        }
        noun={{ one: t('people.one'), other: t('people.many') }}
        empty={<EmptyState title={t('people.emptyTitle')} text={t('people.emptyText')} />}
      >
        {(rows) => (
          <DataTable
            caption={t('people.caption')}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            rowLink={(row) => `/persone/${row.id}`}
          />
        )}
      </DataList>
    </Page>
  );
}
