import { useEffect, useId, useRef } from 'react';
import { Icon } from '../base/icon';
import type { Problem } from '../base/types';
import { t } from '../words';

interface FormProblemsProps {
  problems: readonly Problem[];
  /** Names of the fields, as their labels say them. */
  labels?: Record<string, string>;
}

const controlOf = (within: HTMLElement | null, field: string) =>
  (within?.closest('form') ?? document).querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`);

/** The summary of what is to be corrected: each line jumps to its field. */
export function FormProblems({ problems, labels = {} }: FormProblemsProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const alone = problems.length === 1 && Boolean(problems[0]?.field);

  useEffect(() => {
    if (problems.length === 0) return;
    const field = alone ? problems[0]?.field : null;
    const target = field ? controlOf(box.current, field) : null;
    (target ?? box.current)?.focus();
  }, [problems, alone]);

  if (problems.length === 0) return null;
  // Its message is beside the field, which has the focus: saying it twice helps nobody.
  if (alone && problems[0]?.field && labels[problems[0].field]) return <div ref={box} hidden />;
  return (
    <div ref={box} className="z-note z-tone-bad" tabIndex={-1} role="group" aria-labelledby={id}>
      <Icon name="error" />
      <div>
        <p className="z-note-title" id={id}>
          {t('form.summary', { count: problems.length })}
        </p>
        <ul className="z-problems">
          {problems.map((problem) => {
            const label = problem.field ? labels[problem.field] : undefined;
            const text = label ? `${label}: ${problem.message}` : problem.message;
            return (
              <li key={`${problem.field ?? ''}-${problem.code}-${problem.message}`}>
                {problem.field ? (
                  <button
                    type="button"
                    className="z-link"
                    onClick={() => controlOf(box.current, problem.field ?? '')?.focus()}
                  >
                    {text}
                  </button>
                ) : (
                  text
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
