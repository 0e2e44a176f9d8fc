import { useCan, useGql } from '@zona/session';
import { Card, Definition, Failed, LinkButton, Loading, NotFoundPage, Page } from '@zona/ui';
import { useParams } from 'react-router';
import type { PersonQuery } from '../generated/graphql';
import { t } from '../words';
import { PersonDocument } from './documents';
import { PersonRoles } from './person-roles';

export type Person = NonNullable<PersonQuery['person']>;

const orMissing = (value: string | null) => value || <span className="z-missing">{t('notStated')}</span>;

function Details({ person }: { person: Person }) {
  const mayEdit = useCan('update', 'Person');
  const name = `${person.givenName} ${person.familyName}`;
  return (
    <Page
      title={name}
      breadcrumbs={[{ label: t('people.title'), to: '/persone' }, { label: name }]}
      actions={
        mayEdit && (
          <LinkButton to={`/persone/${person.id}/modifica`} icon="pencil" shortcut="e">
            {t('person.edit')}
          </LinkButton>
        )
      }
    >
      <div className="z-stack-lg">
        <Card>
          <Definition
            items={[
              { label: t('person.jobTitle'), value: orMissing(person.jobTitle) },
              {
                label: t('person.email'),
                value: person.email ? <a href={`mailto:${person.email}`}>{person.email}</a> : orMissing(null),
              },
              {
                label: t('person.phone'),
                value: person.phone ? (
                  <a href={`tel:${person.phone.replace(/\s/g, '')}`}>{person.phone}</a>
                ) : (
                  orMissing(null)
                ),
              },
              { label: t('people.login'), value: person.canLogIn ? t('people.canLogIn') : t('people.cannotLogIn') },
            ]}
          />
        </Card>
        <PersonRoles person={person} />
      </div>
    </Page>
  );
}

export function PersonPage() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useGql(PersonDocument, { id });
  if (data?.person) return <Details person={data.person} />;
  if (data) return <NotFoundPage title={t('person.missing')} />;
  return (
    <Page title={t('people.title')}>
      {isPending && <Loading label={t('person.loading')} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
    </Page>
  );
}
