import type { ReactNode } from 'react';
import { classNames } from '../base/class-names';
import { Icon } from '../base/icon';
import { t } from '../words';

/** What every field has. */
export interface FieldProps {
  label: string;
  name: string;
  help?: ReactNode;
  error?: string | null;
  required?: boolean;
  disabled?: boolean;
  /** In a filter bar or a table: smaller, the label above in small type. */
  compact?: boolean;
}

interface FieldFrameProps extends Pick<FieldProps, 'label' | 'help' | 'required' | 'compact'> {
  id: string;
  error: string | null;
  counter?: ReactNode;
  children: ReactNode;
}

export const RequiredMark = () => (
  <span className="z-required" title={t('form.required')} aria-hidden="true">
    {' '}
    *
  </span>
);

export function FieldError({ id, error }: { id: string; error: string | null }) {
  if (!error) return null;
  return (
    <p className="z-field-error" id={`${id}-errore`}>
      <Icon name="error" size="sm" />
      {error}
    </p>
  );
}

export function FieldFrame({ id, label, help, error, required, compact, counter, children }: FieldFrameProps) {
  return (
    <div className={classNames('z-field', compact && 'z-field-compact', error && 'z-field-invalid')}>
      <label htmlFor={id}>
        {label}
        {required && <RequiredMark />}
      </label>
      {help && (
        <p className="z-field-help" id={`${id}-aiuto`}>
          {help}
        </p>
      )}
      {children}
      <FieldError id={id} error={error} />
      {counter && (
        <p className="z-field-counter" id={`${id}-resto`}>
          {counter}
        </p>
      )}
    </div>
  );
}

interface GroupFrameProps extends Pick<FieldProps, 'label' | 'help' | 'required' | 'disabled'> {
  id: string;
  error: string | null;
  children: ReactNode;
}

/** The same for several controls under one question. */
export function GroupFrame({ id, label, help, error, required, disabled, children }: GroupFrameProps) {
  const described = [error && `${id}-errore`, help && `${id}-aiuto`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset
      className={classNames('z-field z-group', error && 'z-field-invalid')}
      aria-describedby={described}
      disabled={disabled}
    >
      <legend>
        {label}
        {required && <RequiredMark />}
      </legend>
      {help && (
        <p className="z-field-help" id={`${id}-aiuto`}>
          {help}
        </p>
      )}
      {children}
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
