import type { InputHTMLAttributes, ReactNode } from 'react';
import { t } from '../words';
import { FieldFrame, type FieldProps } from './field-frame';
import { describedBy, useField } from './form-context';

interface TextProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  maxLength?: number;
  /** The field's own rule: a sentence when the text is wrong. */
  check?: (value: string) => string | null;
}

interface TextFieldProps extends TextProps {
  type?: 'text' | 'email' | 'tel' | 'password' | 'url';
  autoComplete?: string;
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  suffix?: ReactNode;
  autoFocus?: boolean;
}

/** The counter speaks only when it matters: in the last fifth of the room. */
const counterOf = (value: string, max?: number) => {
  if (!max) return null;
  const left = max - value.length;
  return left <= max / 5 && left >= 0 ? t('form.left', { count: left }) : null;
};

function problemOf({ value, required, maxLength, check }: TextProps): string | null {
  if (required && !value.trim()) return t('form.missing');
  if (maxLength && value.length > maxLength) return t('form.tooLong', { max: maxLength });
  return value && check ? check(value) : null;
}

export function TextField(props: TextFieldProps) {
  const { label, name, help, required, disabled, compact, value, onChange, maxLength, suffix } = props;
  const { id, input, error, onBlur } = useField<HTMLInputElement>({
    name,
    error: props.error,
    local: problemOf(props),
    filled: value !== '',
  });
  const counter = counterOf(value, maxLength);
  const control = (
    <input
      id={id}
      ref={input}
      className="z-input"
      name={name}
      type={props.type ?? 'text'}
      value={value}
      disabled={disabled}
      autoComplete={props.autoComplete ?? 'off'}
      inputMode={props.inputMode}
      // Only where the page is that one field (log in, search): elsewhere the title takes the focus.
      autoFocus={props.autoFocus}
      aria-required={required}
      aria-invalid={error ? true : undefined}
      aria-describedby={describedBy(id, { help, error, counter })}
      onBlur={onBlur}
      onChange={(event) => onChange(event.target.value)}
    />
  );
  return (
    <FieldFrame {...{ id, label, help, error, required, compact, counter }}>
      {suffix ? (
        <div className="z-input-group">
          {control}
          <span className="z-suffix">{suffix}</span>
        </div>
      ) : (
        control
      )}
    </FieldFrame>
  );
}

export function TextArea(props: TextProps & { rows?: number }) {
  const { label, name, help, required, disabled, compact, value, onChange, maxLength, rows = 4 } = props;
  const { id, input, error, onBlur } = useField<HTMLTextAreaElement>({
    name,
    error: props.error,
    local: problemOf(props),
    filled: value !== '',
  });
  const counter = counterOf(value, maxLength);
  return (
    <FieldFrame {...{ id, label, help, error, required, compact, counter }}>
      <textarea
        id={id}
        ref={input}
        className="z-input z-textarea"
        name={name}
        rows={rows}
        value={value}
        disabled={disabled}
        aria-required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { help, error, counter })}
        onBlur={onBlur}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  );
}
