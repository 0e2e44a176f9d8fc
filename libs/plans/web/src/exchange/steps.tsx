import { t } from './words';

const steps = ['file', 'columns', 'preview', 'result'] as const;
export type Step = (typeof steps)[number];

/** Where one is: what is done, what is asked now, what is left. */
export function Steps({ current }: { current: Step }) {
  const at = steps.indexOf(current);
  return (
    <ol className="z-steps" aria-label={t('steps.label')}>
      {steps.map((step, i) => (
        <li
          key={step}
          className={i === at ? 'is-now' : i < at ? 'is-done' : undefined}
          aria-current={i === at ? 'step' : undefined}
        >
          <span className="z-steps-number" aria-hidden="true">
            {i + 1}
          </span>
          {t(`steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
