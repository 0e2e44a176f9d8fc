import { useMemo, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { Icon } from '../base/icon';
import type { Fault, Problem } from '../base/types';
import { t } from '../words';
import { FormContext } from './form-context';
import { FormProblems } from './form-problems';

interface FormProps {
  onSubmit: () => void;
  /** What the API did not accept. */
  problems?: readonly Problem[];
  /** A fault of the request: nothing was lost, one may try again. */
  error?: Fault | null;
  /** Names of the fields for the summary. */
  labels?: Record<string, string>;
  className?: string;
  children: ReactNode;
}

const none: readonly Problem[] = [];

function invalidFields(form: HTMLFormElement): { problems: Problem[]; first?: HTMLElement } {
  const invalid = [...form.elements].filter(
    (element): element is HTMLInputElement => 'validity' in element && !(element as HTMLInputElement).validity.valid,
  );
  return {
    problems: invalid.map(({ name, validationMessage }) => ({
      field: name,
      code: 'LOCAL',
      message: validationMessage,
    })),
    first: invalid[0],
  };
}

/** Checks the fields before it sends, in Italian and beside them; the summary takes the focus when there is more than one. */
export function Form({ onSubmit, problems = none, error, labels, className, children }: FormProps) {
  const [found, setFound] = useState<readonly Problem[]>(none);
  const [attempted, setAttempted] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const state = useMemo(() => ({ problems, attempted }), [problems, attempted]);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A form inside a dialog is also inside the page's form for React, though not for the browser.
    event.stopPropagation();
    const invalid = invalidFields(event.currentTarget);
    setAttempted(true);
    setFound(invalid.problems);
    if (invalid.problems.length === 0) onSubmit();
    else if (invalid.problems.length === 1) invalid.first?.focus();
  };

  return (
    <FormContext.Provider value={state}>
      <form ref={form} noValidate className={className ?? 'z-form'} onSubmit={submit}>
        <FormProblems problems={found.length > 0 ? found : problems} labels={labels} />
        {error && (
          <div className="z-note z-tone-bad" role="alert">
            <Icon name="error" />
            <div>
              <p className="z-note-title">{t('form.failed')}</p>
              <p>{error.message}</p>
              {error.ref && <p className="z-muted">{t('failed.ref', { ref: error.ref })}</p>}
            </div>
          </div>
        )}
        {children}
      </form>
    </FormContext.Provider>
  );
}

interface FormActionsProps {
  /** For a form of which everything is asked. */
  withoutNote?: boolean;
  children: ReactNode;
}

export const FormActions = ({ withoutNote, children }: FormActionsProps) => (
  <div className="z-form-actions">
    {children}
    {!withoutNote && <p className="z-muted z-small z-required-note">{t('form.requiredNote')}</p>}
  </div>
);
