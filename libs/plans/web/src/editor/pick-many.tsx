import { Button, SelectField } from '@zona/ui';
import { t } from '../words';

interface Choice {
  id: string;
  label: string;
}

interface Props {
  name: string;
  label: string;
  help?: string;
  choices: readonly Choice[];
  value: readonly string[];
  onChange(ids: string[]): void;
  error?: string | null;
}

/** Some of many: what is chosen stands as a list, one more is added from a menu the phone draws its own way. */
export function PickMany({ name, label, help, choices, value, onChange, error }: Props) {
  const chosen = choices.filter((c) => value.includes(c.id));
  return (
    <div className="z-pick">
      <SelectField
        name={name}
        label={label}
        help={help}
        value=""
        error={error}
        empty={t('pick.add')}
        onChange={(id) => id && onChange([...value, id])}
        options={choices.filter((c) => !value.includes(c.id)).map((c) => ({ value: c.id, label: c.label }))}
      />
      {chosen.length > 0 && (
        <ul className="z-picked" aria-label={t('pick.chosen', { label })}>
          {chosen.map((c) => (
            <li key={c.id}>
              <span>{c.label}</span>
              <Button
                size="sm"
                variant="plain"
                aria-label={t('pick.remove', { label: c.label })}
                onClick={() => onChange(value.filter((id) => id !== c.id))}
              >
                {t('pick.removeShort')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
