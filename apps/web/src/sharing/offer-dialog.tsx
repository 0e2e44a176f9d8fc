import { todayIso } from '@zona/calendar';
import { useApi, useGql, useMutate } from '@zona/session';
import { Button, ComboField, DateField, Dialog, Form, FormActions, SelectField, useToasts } from '@zona/ui';
import { useCallback, useState } from 'react';
import { t } from '../words';
import { ActionChoicesDocument, OfferShareDocument, PartnerAmbitiDocument } from './documents';

const labels = { actionId: t('sharing.action'), partnerId: t('sharing.with'), until: t('sharing.until') };

/** Offers one action of this ambito to another, until a day. */
export function OfferDialog({ onClose }: { onClose: () => void }) {
  const api = useApi();
  const toasts = useToasts();
  const [actionId, setActionId] = useState<string | null>(null);
  const [partnerId, setPartnerId] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  const partners = useGql(PartnerAmbitiDocument, {});
  const { send, pending, problems, error } = useMutate(OfferShareDocument);
  const actions = useCallback(
    async (query: string) => {
      const data = await api.query(ActionChoicesDocument, { query: query || null });
      return data.actions.edges.map(({ node }) => ({
        value: node.id,
        label: [node.code, node.title].filter(Boolean).join(' · '),
      }));
    },
    [api],
  );
  const submit = async () => {
    if (!actionId || !partnerId || !until) return;
    const outcome = await send({ actionId, partnerId, until });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('sharing.offeredDone') });
    onClose();
  };
  return (
    <Dialog title={t('sharing.offer')} open onClose={onClose}>
      <Form onSubmit={() => void submit()} problems={problems} error={error} labels={labels}>
        <p>{t('sharing.offerHelp')}</p>
        <ComboField
          label={labels.actionId}
          name="actionId"
          required
          load={actions}
          value={actionId}
          onChange={setActionId}
        />
        <SelectField
          label={labels.partnerId}
          name="partnerId"
          required
          empty={t('sharing.choose')}
          options={(partners.data?.partnerAmbiti ?? []).map((a) => ({ value: a.id, label: a.name }))}
          value={partnerId}
          onChange={setPartnerId}
        />
        <DateField label={labels.until} name="until" required min={todayIso()} value={until} onChange={setUntil} />
        <FormActions>
          <Button variant="primary" type="submit" pending={pending}>
            {t('sharing.send')}
          </Button>
          <Button onClick={onClose}>{t('sharing.cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
