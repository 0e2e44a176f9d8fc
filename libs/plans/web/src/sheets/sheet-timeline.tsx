import { useCan } from '@zona/session';
import { Button } from '@zona/ui';
import type { SheetPartsFragment } from '../generated/graphql';
import { Gantt } from '../timeline/gantt';
import { frameOf, unitFor } from '../timeline/model';
import { usePhaseActs } from '../timeline/use-phase-acts';
import { t as c } from '../timeline/words';

interface Props {
  sheet: SheetPartsFragment;
  enti: readonly { id: string; name: string }[];
  edit: boolean;
}

/** The Gantt of a sheet, on its own months. */
export function SheetTimeline({ sheet, enti, edit }: Props) {
  const canEdit = useCan('create', 'Phase') && edit;
  const frame = frameOf(sheet, sheet.plan);
  const { acts, add, dialogs } = usePhaseActs({
    place: { planId: sheet.plan.id, sheetId: sheet.id, actionId: sheet.action?.id ?? null },
    numbered: () => !frame.dated,
    enti,
  });
  const group = { key: sheet.id, sheet, ...frame, phases: sheet.phases };
  return (
    <div className="z-stack">
      {sheet.timeNote && <p className="z-muted">{sheet.timeNote}</p>}
      {!frame.dated && !sheet.timeNote && <p className="z-muted">{c('noYear')}</p>}
      {canEdit && sheet.phases.length > 0 && <p className="z-muted d-print-none">{c('keys')}</p>}
      {sheet.phases.length === 0 ? (
        <p className="z-missing">{c('empty')}</p>
      ) : (
        <Gantt
          planId={sheet.plan.id}
          status={sheet.plan.status}
          group={group}
          unit={unitFor(group)}
          caption={sheet.title}
          canEdit={canEdit}
          acts={edit ? acts : { ...acts, canEdit: false, canAdvance: () => false }}
        />
      )}
      {canEdit && (
        <div>
          <Button size="sm" icon="plus" onClick={add}>
            {c('add')}
          </Button>
        </div>
      )}
      {dialogs}
    </div>
  );
}
