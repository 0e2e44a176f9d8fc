import { classNames } from '@zona/ui';
import type { ImportState } from './import-state';
import { t } from './words';

const steps = ['file', 'columns', 'preview', 'result'] as const;
const stepOf: Record<ImportState['status'], (typeof steps)[number]> = {
  reading: 'file',
  failed: 'file',
  mapping: 'columns',
  preview: 'preview',
  applying: 'preview',
  applied: 'result',
  undoing: 'result',
  undone: 'result',
};

/** Where one is: what is done, what is asked now, what is left. */
export function ImportSteps({ status }: { status: ImportState['status'] }) {
  const at = steps.indexOf(stepOf[status]);
  return (
    <ol className="z-steps" aria-label={t('steps.label')}>
      {steps.map((step, i) => (
        <li
          key={step}
          className={classNames('z-row', i === at && 'is-now', i < at && 'is-done')}
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
