import { actText, budgetActKindLabel, budgetActKinds, type BudgetAct, type BudgetActKind } from '@zona/budgets-domain';
import { DateField, SelectField, TextField } from '@zona/ui';
import { t } from './words';
import './budgets.css';

/** The act of a movement while it is being written. */
export interface ActDraft {
  actKind: BudgetActKind | '';
  organ: string;
  number: string;
  actDate: string | null;
}
export const noAct: ActDraft = { actKind: '', organ: '', number: '', actDate: null };

/** A saved act, to be changed. */
export const draftOfAct = ({ actKind, organ, number, actDate }: BudgetAct): ActDraft => ({
  actKind: actKind ?? '',
  organ: organ ?? '',
  number: number ?? '',
  actDate: actDate ?? null,
});

/** The act as the API takes it: what is empty is not stated. */
export const actInput = ({ actKind, organ, number, actDate }: ActDraft) => ({
  actKind: actKind || null,
  organ: organ.trim() || null,
  number: number.trim() || null,
  actDate,
});

/** An act in a sentence or a cell. */
export function ActLine({ act }: { act: BudgetAct }) {
  const text = actText(act);
  return text ? <>{text}</> : <span className="z-missing">{t('act.missing')}</span>;
}

/** Names of the fields for the summary of a form. */
export const actLabels = {
  actKind: t('act.kind'),
  organ: t('act.organ'),
  number: t('act.number'),
  actDate: t('act.date'),
};

interface ActFieldsProps {
  value: ActDraft;
  onChange: (value: ActDraft) => void;
  help?: string;
}

const kinds = budgetActKinds.map((value) => ({ value, label: budgetActKindLabel[value] }));

/** Kind, organ, number and date of the act by which money moves. Inside a `Form`. */
export function ActFields({ value, onChange, help = t('act.help') }: ActFieldsProps) {
  const set = (patch: Partial<ActDraft>) => onChange({ ...value, ...patch });
  return (
    <fieldset className="z-act-fields">
      <legend>{t('act.legend')}</legend>
      <p className="z-muted z-small">{help}</p>
      <div className="z-field-row">
        <SelectField
          name="actKind"
          label={actLabels.actKind}
          value={value.actKind}
          empty={t('act.none')}
          options={kinds}
          onChange={(actKind) => set({ actKind: actKind as BudgetActKind | '' })}
        />
        <TextField
          name="number"
          label={actLabels.number}
          value={value.number}
          maxLength={60}
          onChange={(number) => set({ number })}
        />
        <DateField
          name="actDate"
          label={actLabels.actDate}
          value={value.actDate}
          onChange={(actDate) => set({ actDate })}
        />
      </div>
      <TextField
        name="organ"
        label={actLabels.organ}
        value={value.organ}
        maxLength={200}
        onChange={(organ) => set({ organ })}
      />
    </fieldset>
  );
}
