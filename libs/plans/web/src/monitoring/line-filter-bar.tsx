import { lineStageLabel, lineStateLabel } from '@zona/plans-domain';
import { CheckField, FilterBar, SearchField, SelectField } from '@zona/ui';
import { optionsOf } from '../labels';
import { NOT_SAID, type LineFilterValues } from './line-filters';
import { providerName, type Line } from './texts';
import { t } from './words';

interface Props {
  lines: readonly Line[];
  values: LineFilterValues;
  set(patch: Partial<LineFilterValues>): void;
  clear(): void;
  active: number;
}

export function LineFilterBar({ lines, values, set, clear, active }: Props) {
  const areas = new Map(lines.flatMap((l) => (l.objective ? [[l.objective.area.id, l.objective.area.title]] : [])));
  const providers = [...new Set(lines.flatMap((l) => l.providers.map(providerName)))].sort((a, b) =>
    a.localeCompare(b, 'it'),
  );
  return (
    <FilterBar label={t('period.filters')} active={active} onClear={clear}>
      <SearchField
        label={t('period.search')}
        placeholder={t('period.searchHint')}
        value={values.q}
        onChange={(q) => set({ q })}
      />
      <SelectField
        compact
        name="area"
        label={t('period.area')}
        value={values.area}
        onChange={(area) => set({ area })}
        empty={t('period.allAreas')}
        options={[...areas].map(([value, label]) => ({ value, label }))}
      />
      <SelectField
        compact
        name="stato"
        label={t('period.state')}
        value={values.stato}
        onChange={(stato) => set({ stato })}
        empty={t('period.allStates')}
        options={[...optionsOf(lineStateLabel), { value: NOT_SAID, label: t('period.noState') }]}
      />
      <SelectField
        compact
        name="gestore"
        label={t('period.provider')}
        value={values.gestore}
        onChange={(gestore) => set({ gestore })}
        empty={t('period.allProviders')}
        options={providers.map((p) => ({ value: p, label: p }))}
      />
      <SelectField
        compact
        name="fase"
        label={t('period.stage')}
        value={values.fase}
        onChange={(fase) => set({ fase })}
        empty={t('period.allStages')}
        options={optionsOf(lineStageLabel)}
      />
      <CheckField
        compact
        name="mancano"
        label={t('period.missing')}
        value={values.mancano}
        onChange={(mancano) => set({ mancano })}
      />
    </FilterBar>
  );
}
