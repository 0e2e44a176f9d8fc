import { todayIso } from '@zona/calendar';
import { checkCodiceFiscale, checkPartitaIva } from '@zona/codici';
import { useCan, useMutate } from '@zona/session';
import {
  afterSave,
  Button,
  ComboField,
  ConflictPanel,
  DateField,
  Form,
  FormActions,
  LinkButton,
  NotFoundPage,
  Page,
  RadioGroup,
  SelectField,
  TextField,
  useLeaveGuard,
  useToasts,
} from '@zona/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useComuneOptions } from '../comuni/use-comune-options';
import type { EnteKind, EnteRelation } from '../generated/graphql';
import { kindOptions, relationOptions, t } from '../words';
import { RelateEnteDocument } from './documents';
import { emptyDraft, isEmpty, toInput, type RelateDraft } from './relate-draft';
import { useRegisterOptions } from './use-ente-options';

const labels = {
  enteId: t('relate.pick'),
  name: t('relate.name'),
  kind: t('relate.kind'),
  codiceFiscale: t('ente.codiceFiscale'),
  partitaIva: t('ente.partitaIva'),
  codiceIpa: t('ente.codiceIpa'),
  comuneIstat: t('relate.comune'),
  relation: t('relate.relation'),
  from: t('relate.from'),
};

const sources = [
  { value: 'existing', label: t('relate.existing') },
  { value: 'fresh', label: t('relate.fresh') },
];

const said = (checked: { ok: true } | { ok: false; message: string }) => (checked.ok ? null : checked.message);
const checkFiscale = (text: string) => said(checkCodiceFiscale(text));
const checkIva = (text: string) => said(checkPartitaIva(text));

interface FieldsProps {
  draft: RelateDraft;
  change: (patch: Partial<RelateDraft>) => void;
}

function FreshEnte({ draft, change }: FieldsProps) {
  const comuni = useComuneOptions();
  return (
    <>
      <TextField
        label={labels.name}
        name="name"
        required
        maxLength={200}
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      <SelectField
        label={labels.kind}
        name="kind"
        required
        options={kindOptions}
        value={draft.kind}
        onChange={(kind) => change({ kind: kind as EnteKind })}
      />
      <div className="z-form-pair">
        <TextField
          label={labels.codiceFiscale}
          name="codiceFiscale"
          required
          help={t('relate.codiceFiscaleHelp')}
          check={checkFiscale}
          value={draft.codiceFiscale}
          onChange={(codiceFiscale) => change({ codiceFiscale })}
        />
        <TextField
          label={labels.partitaIva}
          name="partitaIva"
          help={t('optional')}
          check={checkIva}
          inputMode="numeric"
          value={draft.partitaIva}
          onChange={(partitaIva) => change({ partitaIva })}
        />
        <TextField
          label={labels.codiceIpa}
          name="codiceIpa"
          help={t('optional')}
          maxLength={20}
          value={draft.codiceIpa}
          onChange={(codiceIpa) => change({ codiceIpa })}
        />
        <ComboField
          label={labels.comuneIstat}
          name="comuneIstat"
          help={t('optional')}
          load={comuni}
          value={draft.comuneIstat}
          onChange={(comuneIstat) => change({ comuneIstat })}
        />
      </div>
    </>
  );
}

function RelateForm() {
  const navigate = useNavigate();
  const toasts = useToasts();
  const enti = useRegisterOptions();
  const [draft, setDraft] = useState<RelateDraft>(emptyDraft(todayIso()));
  const { send, pending, problems, conflict, error, reset } = useMutate(RelateEnteDocument);
  const guard = useLeaveGuard(!isEmpty(draft));
  const change = (patch: Partial<RelateDraft>) => setDraft((current) => ({ ...current, ...patch }));

  const submit = async () => {
    const input = toInput(draft);
    if (!input) return;
    const outcome = await send(input);
    if (outcome.kind !== 'done' || !outcome.payload.ambitoEnte) return;
    const { id, ente } = outcome.payload.ambitoEnte;
    toasts.show({ text: t('relate.done', { name: ente.name }) });
    await navigate(`/enti/${id}`, afterSave);
  };

  return (
    <>
      {conflict && (
        <ConflictPanel conflict={conflict} labels={labels} onKeepMine={() => void submit()} onTakeTheirs={reset} />
      )}
      <Form onSubmit={() => void submit()} problems={problems} error={error} labels={labels}>
        <RadioGroup
          inline
          label={t('relate.which')}
          name="source"
          value={draft.source}
          options={sources}
          onChange={(source) => change({ source: source as RelateDraft['source'] })}
        />
        {draft.source === 'existing' ? (
          <ComboField
            label={labels.enteId}
            name="enteId"
            required
            help={t('relate.pickHelp')}
            load={enti}
            value={draft.enteId}
            onChange={(enteId) => change({ enteId })}
          />
        ) : (
          <FreshEnte draft={draft} change={change} />
        )}
        <div className="z-form-pair">
          <SelectField
            label={labels.relation}
            name="relation"
            required
            options={relationOptions}
            value={draft.relation}
            onChange={(relation) => change({ relation: relation as EnteRelation })}
          />
          <DateField
            label={labels.from}
            name="from"
            required
            value={draft.from}
            onChange={(from) => change({ from })}
          />
        </div>
        <FormActions>
          <Button variant="primary" type="submit" pending={pending}>
            {t('enti.add')}
          </Button>
          <LinkButton to="/enti">{t('cancel')}</LinkButton>
        </FormActions>
      </Form>
      {guard}
    </>
  );
}

export function RelateEntePage() {
  const mayAdd = useCan('create', 'AmbitoEnte');
  if (!mayAdd) return <NotFoundPage />;
  return (
    <Page
      title={t('relate.title')}
      lead={<p>{t('relate.lead')}</p>}
      breadcrumbs={[{ label: t('enti.title'), to: '/enti' }, { label: t('relate.title') }]}
    >
      <RelateForm />
    </Page>
  );
}
