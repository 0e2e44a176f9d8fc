import type { Option } from '../base/types';
import { t } from '../words';
import { FieldFrame, type FieldProps } from './field-frame';
import { describedBy, useField } from './form-context';

interface SelectFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  options: readonly Option[];
  /** The words of the empty choice; without it the empty choice is offered only until one is made. */
  empty?: string;
}

export function SelectField(props: SelectFieldProps) {
  const { label, name, help, required, disabled, compact, value, onChange, options, empty } = props;
  const local = required && !value ? t('form.choose') : null;
  const { id, input, error, onBlur } = useField<HTMLSelectElement>({
    name,
    error: props.error,
    local,
    filled: value !== '',
  });
  return (
    <FieldFrame {...{ id, label, help, error, required, compact }}>
      <select
        id={id}
        ref={input}
        className="z-input z-select"
        name={name}
        value={value}
        disabled={disabled}
        aria-required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { help, error })}
        onBlur={onBlur}
        onChange={(event) => onChange(event.target.value)}
      >
        {(empty !== undefined || value === '') && <option value="">{empty ?? ''}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
