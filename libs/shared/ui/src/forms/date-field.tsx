import { formatDate, parseDate } from '@zona/calendar';
import { useRef } from 'react';
import { Icon } from '../base/icon';
import { t } from '../words';
import { FieldFrame, type FieldProps } from './field-frame';
import { describedBy, useField } from './form-context';
import { useTypedText } from './use-typed-text';

interface DateFieldProps extends FieldProps {
  /** ISO day. */
  value: string | null;
  onChange: (value: string | null) => void;
  min?: string;
  max?: string;
}

const format = {
  write: (value: string | null) => (value === null ? '' : formatDate(value)),
  read: (text: string) => {
    if (!text.trim()) return null;
    const parsed = parseDate(text);
    return parsed.ok ? parsed.value : undefined;
  },
};

function problemOf(text: string, { required, min, max }: DateFieldProps): string | null {
  if (!text.trim()) return required ? t('form.missing') : null;
  const parsed = parseDate(text);
  if (!parsed.ok) return parsed.message;
  if (min && parsed.value < min) return t('form.dateMin', { min: formatDate(min) });
  if (max && parsed.value > max) return t('form.dateMax', { max: formatDate(max) });
  return null;
}

/** Typed as Italians write dates; the calendar is the browser's own, one button away. */
export function DateField(props: DateFieldProps) {
  const { label, name, help, required, disabled, compact, value, onChange, min, max } = props;
  const picker = useRef<HTMLInputElement>(null);
  const { text, type, settle } = useTypedText(value, onChange, format);
  const local = problemOf(text, props);
  const { id, input, error, onBlur } = useField<HTMLInputElement>({
    name,
    error: props.error,
    local,
    filled: text !== '',
  });
  return (
    <FieldFrame {...{ id, label, help, error, required, compact }}>
      <div className="z-input-group z-date">
        <input
          id={id}
          ref={input}
          className="z-input z-num"
          name={name}
          inputMode="numeric"
          placeholder={t('form.datePattern')}
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
        <input
          ref={picker}
          type="date"
          className="z-date-picker"
          tabIndex={-1}
          aria-hidden="true"
          value={value ?? ''}
          min={min}
          max={max}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value || null)}
        />
        <button
          type="button"
          className="z-suffix z-suffix-button"
          aria-label={`${t('form.openCalendar')}: ${label}`}
          disabled={disabled}
          onClick={() => picker.current?.showPicker()}
        >
          <Icon name="calendar" size="sm" />
        </button>
      </div>
    </FieldFrame>
  );
}
