import { entryKindLabel, entryKinds, type EntryKind } from '@zona/budgets-domain';
import { DateField, FilterBar, filters, SearchField, SelectField } from '@zona/ui';
import type { LedgerEntryFilter } from '../generated/graphql';
import { useAssignmentOptions, useCommitmentOptions, useLineOptions } from './choices';
import { RowFilter } from './row-filter';
import { t } from './words';

export const entrySchema = {
  cerca: filters.text(),
  tipo: filters.oneOf(entryKinds),
  assegnazione: filters.text(),
  voce: filters.text(),
  impegno: filters.text(),
  dal: filters.text(),
  al: filters.text(),
};
export interface EntryFilters {
  cerca: string;
  tipo: EntryKind | '';
  assegnazione: string;
  voce: string;
  impegno: string;
  dal: string;
  al: string;
}

/** The address is anybody's: a day that is none filters nothing. */
const day = (text: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null);

export const entryFilterOf = (v: EntryFilters): LedgerEntryFilter => ({
  query: v.cerca || null,
  kind: v.tipo || null,
  assignmentId: v.assegnazione || null,
  lineId: v.voce || null,
  commitmentId: v.impegno || null,
  from: day(v.dal),
  to: day(v.al),
});

const kinds = entryKinds.map((value) => ({ value, label: entryKindLabel[value] }));

interface EntryFilterBarProps {
  values: EntryFilters;
  set: (patch: Partial<EntryFilters>) => void;
  clear: () => void;
  active: number;
}

export function EntryFilterBar({ values, set, clear, active }: EntryFilterBarProps) {
  const assignments = useAssignmentOptions();
  const lines = useLineOptions();
  const commitments = useCommitmentOptions();
  return (
    <FilterBar active={active} onClear={clear}>
      <SearchField label={t('entries.filter.query')} value={values.cerca} onChange={(cerca) => set({ cerca })} />
      <SelectField
        compact
        name="tipo"
        label={t('entries.filter.kind')}
        value={values.tipo}
        empty={t('entries.filter.allKinds')}
        options={kinds}
        onChange={(tipo) => set({ tipo: tipo as EntryKind | '' })}
      />
      <RowFilter
        kind="assignment"
        name="assegnazione"
        label={t('entries.filter.assignment')}
        value={values.assegnazione}
        load={assignments}
        onChange={(assegnazione) => set({ assegnazione })}
      />
      <RowFilter
        kind="line"
        name="voce"
        label={t('entries.filter.line')}
        value={values.voce}
        load={lines}
        onChange={(voce) => set({ voce })}
      />
      <RowFilter
        kind="commitment"
        name="impegno"
        label={t('entries.filter.commitment')}
        value={values.impegno}
        load={commitments}
        onChange={(impegno) => set({ impegno })}
      />
      <DateField
        compact
        name="dal"
        label={t('entries.filter.from')}
        value={day(values.dal)}
        onChange={(dal) => set({ dal: dal ?? '' })}
      />
      <DateField
        compact
        name="al"
        label={t('entries.filter.to')}
        value={day(values.al)}
        onChange={(al) => set({ al: al ?? '' })}
      />
    </FilterBar>
  );
}
