import { FilterBar, SelectField } from '@zona/ui';
import type { MatrixAddress } from './matrix-page';
import type { MatrixData } from './model';
import { t } from './words';

interface MatrixFiltersProps {
  data: MatrixData;
  filter: MatrixAddress;
  /** What is not saved belongs to this sheet: another one only after. */
  dirty: boolean;
}

export function MatrixFilters({ data, filter: { values, set }, dirty }: MatrixFiltersProps) {
  const others = data.columns.some((c) => c.year !== data.year);
  const help = dirty ? t('filters.dirty') : undefined;
  return (
    <FilterBar>
      <SelectField
        name="anno"
        label={t('filters.year')}
        compact
        disabled={dirty}
        value={String(data.year)}
        options={data.years.map((y) => ({ value: String(y), label: String(y) }))}
        onChange={(anno) => set({ anno })}
      />
      {data.plans.length > 0 && (
        <SelectField
          name="piano"
          label={t('filters.plan')}
          compact
          disabled={dirty}
          value={data.plan?.id ?? ''}
          options={data.plans.map((p) => ({ value: p.id, label: p.code }))}
          onChange={(piano) => set({ piano })}
        />
      )}
      <SelectField
        name="comune"
        label={t('filters.comune')}
        compact
        disabled={dirty}
        empty={t('filters.whole')}
        value={values.comune}
        options={data.comuni.map((c) => ({ value: c.id, label: c.name }))}
        onChange={(comune) => set({ comune })}
      />
      {others && (
        <label className="z-mx-check">
          <input
            type="checkbox"
            checked={values.residui}
            disabled={dirty}
            onChange={(event) => set({ residui: event.target.checked })}
          />
          {t('filters.residues')}
        </label>
      )}
      {help && <p className="z-muted z-small z-mx-help">{help}</p>}
    </FilterBar>
  );
}
