import { ColumnFields, MappingForm } from '@zona/notices/imports';
import { useGql, useMutate } from '@zona/session';
import { SelectField } from '@zona/ui';
import { useState } from 'react';
import { ImportFieldsDocument, MapPlanImportDocument } from './documents';
import type { Import } from './import-page';
import { it, t } from './words';

interface Layout {
  sheet: string;
  kind: string;
  fields: (string | null)[];
}
interface Props {
  given: Import;
  onDone(): void;
  onBack?: (() => void) | undefined;
}

const kinds = Object.keys(it.map.kinds) as (keyof typeof it.map.kinds)[];

/** What each sheet and column of a file is, said by a person. */
export function MappingStep({ given, onDone, onBack }: Props) {
  const save = useMutate(MapPlanImportDocument);
  const [layouts, setLayouts] = useState<Layout[]>(() =>
    given.layouts.map((l) => ({ sheet: l.sheet, kind: l.kind, fields: l.columns.map((c) => c.field ?? null) })),
  );
  const change = (at: number, next: Layout) => setLayouts((all) => all.map((l, i) => (i === at ? next : l)));
  const submit = async () => {
    const outcome = await save.send({ id: given.id, version: given.version, layouts });
    if (outcome.kind === 'done') onDone();
  };
  return (
    <MappingForm lead={t('map.lead')} save={save} onSave={submit} onBack={onBack}>
      {given.layouts.map((layout, at) => (
        <SheetMapping
          key={layout.sheet}
          planId={given.plan.id}
          layout={layout}
          value={layouts[at]!}
          onChange={(next) => change(at, next)}
        />
      ))}
    </MappingForm>
  );
}

interface SheetProps {
  planId: string;
  layout: Import['layouts'][number];
  value: Layout;
  onChange(next: Layout): void;
}

function SheetMapping({ planId, layout, value, onChange }: SheetProps) {
  const { data } = useGql(
    ImportFieldsDocument,
    { planId, sheetKind: value.kind },
    { enabled: value.kind !== 'ignora' },
  );
  const options = (data?.importFields ?? []).map((f) => ({ value: f.field, label: f.label }));
  return (
    <fieldset className="z-import-sheet">
      <legend>{t('map.sheet', { sheet: layout.sheet })}</legend>
      {layout.missing.length > 0 && value.kind === layout.kind && (
        <p className="z-muted">{t('map.lacking', { fields: layout.missing.join(', ') })}</p>
      )}
      <SelectField
        name={`kind-${layout.sheet}`}
        label={t('map.kind')}
        value={value.kind}
        onChange={(kind) =>
          onChange({
            ...value,
            kind,
            fields: layout.columns.map((c) => (kind === layout.kind ? (c.field ?? null) : null)),
          })
        }
        options={kinds.map((k) => ({ value: k, label: t(`map.kinds.${k}`) }))}
      />
      {value.kind !== 'ignora' && (
        <ColumnFields
          name={`column-${layout.sheet}`}
          columns={layout.columns}
          fields={value.fields}
          options={options}
          onChange={(fields) => onChange({ ...value, fields })}
        />
      )}
    </fieldset>
  );
}
