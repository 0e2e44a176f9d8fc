import { todayIso } from '@zona/calendar';
import { ComboField, DateField, SelectField, TextArea, TextField } from '@zona/ui';
import { useEnteOptions } from './choices';
import { t } from './words';

export const thisYear = Number(todayIso().slice(0, 4));
const offered = Array.from({ length: 8 }, (_, i) => String(thisYear + 3 - i));
/** Years to choose among, and the one that is written already. */
const yearsWith = (year: string) =>
  (offered.includes(year) ? offered : [...offered, year]).map((value) => ({ value, label: value }));

export const contractLabels = {
  year: t('commit.year'),
  enteId: t('form.provider'),
  providerText: t('form.providerText'),
  cig: t('commitments.cig'),
  cup: t('commitments.cup'),
  from: t('form.from'),
  to: t('form.to'),
  note: t('note'),
};

/** With whom a contract is, under which codes, for how long; while it is being written. */
export interface ContractDraft {
  year: string;
  enteId: string | null;
  providerText: string;
  cig: string;
  cup: string;
  from: string | null;
  to: string | null;
  note: string;
}
const orNull = (text: string) => text.trim() || null;

/** As the API takes it: what is empty is not stated, who is in the registry needs no other name. */
export const contractInput = ({ year, enteId, providerText, cig, cup, from, to, note }: ContractDraft) => ({
  ...{ year: Number(year), enteId, providerText: enteId ? null : orNull(providerText) },
  ...{ cig: orNull(cig), cup: orNull(cup), from, to, note: orNull(note) },
});

interface ContractFieldsProps {
  contract: ContractDraft;
  /** What the ente that is written already is called. */
  enteName?: string;
  set: (patch: Partial<ContractDraft>) => void;
}

/** Inside a `Form`. */
export function ContractFields({ contract, enteName, set }: ContractFieldsProps) {
  const enti = useEnteOptions();
  return (
    <>
      <div className="z-field-row">
        <ComboField
          name="enteId"
          label={contractLabels.enteId}
          value={contract.enteId}
          load={enti}
          selectedLabel={enteName}
          onChange={(enteId) => set({ enteId })}
        />
        {!contract.enteId && (
          <TextField
            name="providerText"
            label={contractLabels.providerText}
            maxLength={300}
            value={contract.providerText}
            onChange={(providerText) => set({ providerText })}
          />
        )}
      </div>
      <div className="z-field-row">
        <TextField
          name="cig"
          label={contractLabels.cig}
          maxLength={20}
          value={contract.cig}
          onChange={(cig) => set({ cig })}
        />
        <TextField
          name="cup"
          label={contractLabels.cup}
          maxLength={20}
          value={contract.cup}
          onChange={(cup) => set({ cup })}
        />
        <SelectField
          name="year"
          label={contractLabels.year}
          required
          value={contract.year}
          options={yearsWith(contract.year)}
          onChange={(year) => set({ year })}
        />
      </div>
      <div className="z-field-row">
        <DateField name="from" label={contractLabels.from} value={contract.from} onChange={(from) => set({ from })} />
        <DateField
          name="to"
          label={contractLabels.to}
          value={contract.to}
          min={contract.from ?? undefined}
          onChange={(to) => set({ to })}
        />
      </div>
      <TextArea
        name="note"
        label={contractLabels.note}
        maxLength={2000}
        rows={2}
        value={contract.note}
        onChange={(note) => set({ note })}
      />
    </>
  );
}
