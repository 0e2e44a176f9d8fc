import { classNames } from '../base/class-names';
import type { Option } from '../base/types';
import { t } from '../words';
import { FieldError, GroupFrame, RequiredMark, type FieldProps } from './field-frame';
import { describedBy, useField } from './form-context';

interface RadioGroupProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  options: readonly Option[];
  inline?: boolean;
}

export function RadioGroup(props: RadioGroupProps) {
  const { label, name, help, required, disabled, value, onChange, options, inline } = props;
  const local = required && !value ? t('form.choose') : null;
  const { id, input, error } = useField<HTMLInputElement>({ name, error: props.error, local, filled: value !== '' });
  return (
    <GroupFrame {...{ id, label, help, error, required, disabled }}>
      <div className={classNames('z-choices', inline && 'z-choices-inline')}>
        {options.map((option, index) => (
          <label key={option.value} className="z-choice">
            <input
              ref={index === 0 ? input : undefined}
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.help && <span className="z-field-help">{option.help}</span>}
            </span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

interface CheckListProps extends FieldProps {
  value: readonly string[];
  onChange: (value: string[]) => void;
  options: readonly Option[];
}

export function CheckList(props: CheckListProps) {
  const { label, name, help, required, disabled, value, onChange, options } = props;
  const local = required && value.length === 0 ? t('form.choose') : null;
  const { id, input, error } = useField<HTMLInputElement>({
    name,
    error: props.error,
    local,
    filled: value.length > 0,
  });
  // The order of the options, not of the clicks: two people who choose the same save the same.
  const toggle = (option: string) =>
    onChange(
      options.map((one) => one.value).filter((one) => (one === option ? !value.includes(one) : value.includes(one))),
    );
  return (
    <GroupFrame {...{ id, label, help, error, required, disabled }}>
      <div className="z-choices">
        {options.map((option, index) => (
          <label key={option.value} className="z-choice">
            <input
              ref={index === 0 ? input : undefined}
              type="checkbox"
              name={name}
              value={option.value}
              checked={value.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            <span>
              {option.label}
              {option.help && <span className="z-field-help">{option.help}</span>}
            </span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

interface CheckFieldProps extends FieldProps {
  value: boolean;
  onChange: (value: boolean) => void;
}

/** One yes or no. */
export function CheckField({
  label,
  name,
  help,
  error,
  required,
  disabled,
  compact,
  value,
  onChange,
}: CheckFieldProps) {
  const { id, input, error: shown } = useField<HTMLInputElement>({ name, error, filled: value });
  return (
    <div className={classNames('z-field', compact && 'z-field-compact', shown && 'z-field-invalid')}>
      <label className="z-choice">
        <input
          ref={input}
          type="checkbox"
          name={name}
          checked={value}
          disabled={disabled}
          aria-describedby={describedBy(id, { help, error: shown })}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>
          {label}
          {required && <RequiredMark />}
        </span>
      </label>
      {help && (
        <p className="z-field-help" id={`${id}-aiuto`}>
          {help}
        </p>
      )}
      <FieldError id={id} error={shown} />
    </div>
  );
}
