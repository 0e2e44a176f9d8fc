import { useCan } from '@zona/session';
import { LinkButton } from '@zona/ui';
import { paths } from '../paths';
import { t } from './words';

/** From the plan to its time line and to the sheets of its projects. */
export function PlanLinks({ planId }: { planId: string }) {
  const phases = useCan('read', 'Phase');
  const sheets = useCan('read', 'ProjectSheet');
  return (
    <div className="z-row d-print-none">
      {phases && (
        <LinkButton to={paths.timeline(planId)} icon="calendar">
          {t('toTimeline')}
        </LinkButton>
      )}
      {sheets && (
        <LinkButton to={paths.sheets(planId)} icon="files">
          {t('toSheets')}
        </LinkButton>
      )}
    </div>
  );
}
