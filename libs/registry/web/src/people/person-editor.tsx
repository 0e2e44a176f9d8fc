import { useApi, useCan, useGql, useMutate } from '@zona/session';
import {
  afterSave,
  Button,
  ConflictPanel,
  Failed,
  Form,
  FormActions,
  LinkButton,
  Loading,
  NotFoundPage,
  Page,
  useLeaveGuard,
  useToasts,
} from '@zona/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { t } from '../words';
import { CreatePersonDocument, PersonDocument, UpdatePersonDocument } from './documents';
import { draftOf, emptyDraft, sameDraft, toInput, type PersonDraft } from './person-draft';
import { PersonFields, personLabels } from './person-fields';
import type { Person } from './person-page';

const nameOf = (draft: PersonDraft) => `${draft.givenName} ${draft.familyName}`.trim();
const crumbs = (label: string) => [{ label: t('people.title'), to: '/persone' }, { label }];

function useDraft(start: PersonDraft) {
  const [draft, setDraft] = useState(start);
  const guard = useLeaveGuard(!sameDraft(draft, start));
  const change = (patch: Partial<PersonDraft>) => setDraft((current) => ({ ...current, ...patch }));
  return { draft, change, guard };
}

export function NewPersonPage() {
  const navigate = useNavigate();
  const toasts = useToasts();
  const mayAdd = useCan('create', 'Person');
  const { draft, change, guard } = useDraft(emptyDraft);
  const { send, pending, problems, error } = useMutate(CreatePersonDocument);
  if (!mayAdd) return <NotFoundPage />;

  const submit = async () => {
    const outcome = await send(toInput(draft));
    if (outcome.kind !== 'done' || !outcome.payload.person) return;
    toasts.show({ text: t('person.created', { name: nameOf(draft) }) });
    await navigate(`/persone/${outcome.payload.person.id}`, afterSave);
  };

  return (
    <Page title={t('person.newTitle')} breadcrumbs={crumbs(t('person.newTitle'))}>
      <Form onSubmit={() => void submit()} problems={problems} error={error} labels={personLabels}>
        <PersonFields draft={draft} onChange={change} />
        <FormActions>
          <Button variant="primary" type="submit" pending={pending}>
            {t('people.add')}
          </Button>
          <LinkButton to="/persone">{t('cancel')}</LinkButton>
        </FormActions>
      </Form>
      {guard}
    </Page>
  );
}

function EditPerson({ person }: { person: Person }) {
  const navigate = useNavigate();
  const api = useApi();
  const toasts = useToasts();
  // The person as when the page opened: a refresh in the background must not move the ground under the editor.
  const [opened] = useState(person);
  const { draft, change, guard } = useDraft(draftOf(opened));
  const { send, pending, problems, conflict, error } = useMutate(UpdatePersonDocument);
  const name = `${opened.givenName} ${opened.familyName}`;
  const home = `/persone/${opened.id}`;

  const save = async (version: number) => {
    const outcome = await send({ id: opened.id, version, ...toInput(draft) });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('person.saved', { name: nameOf(draft) }) });
    await navigate(home, afterSave);
  };
  const takeTheirs = async () => {
    await api.invalidate();
    await navigate(home, afterSave);
  };

  return (
    <Page
      title={t('person.editTitle', { name })}
      breadcrumbs={[
        { label: t('people.title'), to: '/persone' },
        { label: name, to: home },
        { label: t('person.edit') },
      ]}
    >
      {conflict && (
        <ConflictPanel
          conflict={conflict}
          labels={personLabels}
          pending={pending}
          onKeepMine={() => void save(conflict.version)}
          onTakeTheirs={() => void takeTheirs()}
        />
      )}
      <Form onSubmit={() => void save(opened.version)} problems={problems} error={error} labels={personLabels}>
        <PersonFields draft={draft} onChange={change} />
        <FormActions>
          <Button variant="primary" type="submit" pending={pending}>
            {t('save')}
          </Button>
          <LinkButton to={home}>{t('cancel')}</LinkButton>
        </FormActions>
      </Form>
      {guard}
    </Page>
  );
}

export function EditPersonPage() {
  const { id = '' } = useParams();
  const mayEdit = useCan('update', 'Person');
  const { data, error, isPending, refetch } = useGql(PersonDocument, { id });
  if (data?.person && mayEdit) return <EditPerson person={data.person} />;
  if (data) return <NotFoundPage title={t('person.missing')} />;
  return (
    <Page title={t('person.edit')}>
      {isPending && <Loading label={t('person.loading')} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
    </Page>
  );
}
