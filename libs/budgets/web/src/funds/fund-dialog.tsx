import { costTypeLabel, costTypes, saidPercent } from '@zona/budgets-domain';
import { checkCup } from '@zona/codici';
import { useGql, useMutate } from '@zona/session';
import { CheckList, SelectField, TextArea, TextField } from '@zona/ui';
import { useState } from 'react';
import type { CostType } from '../generated/graphql';
import { SavingDialog } from '../saving-dialog';
import { FundChoicesDocument } from './documents';
import type { FundData } from './fund-page';
import { CreateFundDocument, UpdateFundDocument } from './mutations';
import { t } from './words';

const labels = {
  kindCode: t('form.kindCode'),
  name: t('form.name'),
  code: t('form.code'),
  cup: t('form.cup'),
  enteId: t('form.enteId'),
  purpose: t('form.purpose'),
  eligible: t('form.eligible'),
  eligibleCosts: t('form.eligibleCosts'),
  ownSharePercent: t('form.ownSharePercent'),
  note: t('form.note'),
};
const costs = costTypes.map((value) => ({ value, label: costTypeLabel[value] }));
const blank = (text: string) => text.trim() || null;
const percent = /^\d{1,3}(?:[.,]\d{1,4})?$/;

const draftOf = (fund?: FundData) => ({
  kindCode: fund?.kind.code ?? '',
  name: fund?.name ?? '',
  code: fund?.code ?? '',
  cup: fund?.cup ?? '',
  enteId: fund?.ente?.id ?? '',
  purpose: fund?.purpose ?? '',
  eligible: fund?.eligible ?? '',
  eligibleCosts: (fund?.eligibleCosts ?? []) as CostType[],
  ownSharePercent: fund?.ownSharePercent ? saidPercent(fund.ownSharePercent) : '',
  note: fund?.note ?? '',
});
type Draft = ReturnType<typeof draftOf>;

const inputOf = (d: Draft) => ({
  kindCode: d.kindCode,
  name: d.name,
  code: blank(d.code),
  cup: blank(d.cup),
  enteId: d.enteId || null,
  purpose: blank(d.purpose),
  eligible: blank(d.eligible),
  eligibleCosts: d.eligibleCosts,
  ownSharePercent: blank(d.ownSharePercent)?.replace(',', '.') ?? null,
  note: blank(d.note),
});

interface FundDialogProps {
  /** Absent: a new one. */
  fund?: FundData;
  onClose(): void;
  onSaved?: (id: string) => void;
}

export function FundDialog({ fund, onClose, onSaved }: FundDialogProps) {
  const create = useMutate(CreateFundDocument);
  const update = useMutate(UpdateFundDocument);
  const [draft, setDraft] = useState(() => draftOf(fund));
  const set = (patch: Partial<Draft>) => setDraft((known) => ({ ...known, ...patch }));
  const save = async (version?: number) => {
    if (fund) {
      const outcome = await update.send({ id: fund.id, version: version ?? fund.version, ...inputOf(draft) });
      if (outcome.kind === 'done') onClose();
      return;
    }
    const outcome = await create.send(inputOf(draft));
    if (outcome.kind === 'done' && outcome.payload.fund) onSaved?.(outcome.payload.fund.id);
  };
  return (
    <SavingDialog
      title={fund ? t('form.editFund') : t('form.newFund')}
      labels={labels}
      saving={fund ? update : create}
      onSave={(version) => void save(version)}
      onClose={onClose}
    >
      <Identity draft={draft} set={set} fund={fund} />
      <Rules draft={draft} set={set} />
    </SavingDialog>
  );
}

interface PartProps {
  draft: Draft;
  set: (patch: Partial<Draft>) => void;
}

/** What it is and who gives it. */
function Identity({ draft, set, fund }: PartProps & { fund?: FundData }) {
  const { data } = useGql(FundChoicesDocument, {});
  const enti = new Map((data?.enti.edges ?? []).map(({ node }) => [node.ente.id, node.ente.name]));
  if (fund?.ente) enti.set(fund.ente.id, fund.ente.name);
  const kinds = data?.fundKinds ?? (fund ? [fund.kind] : []);
  return (
    <>
      <SelectField
        name="kindCode"
        label={labels.kindCode}
        value={draft.kindCode}
        required
        empty={t('form.chooseKind')}
        options={kinds.map((k) => ({ value: k.code, label: k.name }))}
        onChange={(kindCode) =>
          set({ kindCode, name: draft.name || (kinds.find((k) => k.code === kindCode)?.name ?? '') })
        }
      />
      <TextField
        name="name"
        label={labels.name}
        value={draft.name}
        required
        maxLength={300}
        onChange={(name) => set({ name })}
      />
      <div className="z-field-row">
        <TextField
          name="code"
          label={labels.code}
          help={t('form.codeHelp')}
          value={draft.code}
          maxLength={60}
          onChange={(code) => set({ code })}
        />
        <TextField
          name="cup"
          label={labels.cup}
          help={t('form.cupHelp')}
          value={draft.cup}
          maxLength={30}
          check={cupProblem}
          onChange={(cup) => set({ cup })}
        />
      </div>
      <SelectField
        name="enteId"
        label={labels.enteId}
        value={draft.enteId}
        empty={t('form.noEnte')}
        options={[...enti].map(([value, label]) => ({ value, label }))}
        onChange={(enteId) => set({ enteId })}
      />
    </>
  );
}

function cupProblem(text: string): string | null {
  if (!text.trim()) return null;
  const checked = checkCup(text);
  return checked.ok ? null : checked.message;
}

/** What it may be spent on, and with what of one's own. */
function Rules({ draft, set }: PartProps) {
  return (
    <>
      <TextArea
        name="purpose"
        label={labels.purpose}
        help={t('form.purposeHelp')}
        value={draft.purpose}
        rows={3}
        maxLength={4000}
        onChange={(purpose) => set({ purpose })}
      />
      <CheckList
        name="eligibleCosts"
        label={labels.eligibleCosts}
        help={t('form.eligibleCostsHelp')}
        value={draft.eligibleCosts}
        options={costs}
        onChange={(chosen) => set({ eligibleCosts: chosen as CostType[] })}
      />
      <TextArea
        name="eligible"
        label={labels.eligible}
        help={t('form.eligibleHelp')}
        value={draft.eligible}
        rows={3}
        maxLength={4000}
        onChange={(eligible) => set({ eligible })}
      />
      <TextField
        name="ownSharePercent"
        label={labels.ownSharePercent}
        help={t('form.ownShareHelp')}
        value={draft.ownSharePercent}
        suffix="%"
        inputMode="decimal"
        check={(text) => (!text.trim() || percent.test(text.trim()) ? null : t('form.number'))}
        onChange={(ownSharePercent) => set({ ownSharePercent })}
      />
      <TextArea
        name="note"
        label={labels.note}
        value={draft.note}
        rows={2}
        maxLength={2000}
        onChange={(note) => set({ note })}
      />
    </>
  );
}
