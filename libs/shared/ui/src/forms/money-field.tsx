import { formatEuro, parseEuro } from '@zona/money';
import { t } from '../words';
import { FieldFrame, type FieldProps } from './field-frame';
import { describedBy, useField } from './form-context';
import { useTypedText } from './use-typed-text';

interface MoneyFieldProps extends FieldProps {
  /** A decimal string, `1234.56`; null when nothing is stated, which is not zero. */
  value: string | null;
  onChange: (value: string | null) => void;
}

const format = {
  write: (value: string | null) => (value === null ? '' : formatEuro(value).replace(/\s*€$/, '')),
  read: (text: string) => {
    if (!text.trim()) return null;
    const parsed = parseEuro(text);
    return parsed.ok ? parsed.value : undefined;
  },
};

function problemOf(text: string, required?: boolean): string | null {
  if (!text.trim()) return required ? t('form.missing') : null;
  const parsed = parseEuro(text);
  return parsed.ok ? null : parsed.message;
}

export function MoneyField(props: MoneyFieldProps) {
  const { label, name, help, required, disabled, compact, value, onChange } = props;
  const { text, type, settle } = useTypedText(value, onChange, format);
  const local = problemOf(text, required);
  const { id, input, error, onBlur } = useField<HTMLInputElement>({
    name,
    error: props.error,
    local,
    filled: text !== '',
  });
  return (
    <FieldFrame {...{ id, label, help, error, required, compact }}>
      <div className="z-input-group z-money">
        <input
          id={id}
          ref={input}
          className="z-input z-num"
          name={name}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          disabled={disabled}
          aria-required={required}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { help, error })}
          onBlur={() => {
            onBlur();
            settle();
          }}
          onChange={(event) => type(event.target.value)}
        />
        <span className="z-suffix" aria-hidden="true">
          €
        </span>
      </div>
    </FieldFrame>
  );
}
