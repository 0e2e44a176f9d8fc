import { formatDate } from '@zona/calendar';
import {
  phaseKindLabel,
  progressActionLabel,
  progressAfter,
  progressLabel,
  type ProgressAction,
} from '@zona/plans-domain';
import { Menu, SourceNote, StateBadge } from '@zona/ui';
import { lateOf, type Group, type Phase } from './model';
import { t } from './words';

export interface PhaseActs {
  edit(phase: Phase): void;
  withdraw(phase: Phase): void;
  advance(phase: Phase, step: ProgressAction): void;
  canEdit: boolean;
  /** May this person say how far the phase is. */
  canAdvance(phase: Phase): boolean;
}

interface Props {
  phase: Phase;
  group: Group;
  status: string;
  today: string;
  acts: PhaseActs;
}

const steps = Object.keys(progressActionLabel) as ProgressAction[];

/** The head of a row: what the phase is, how far, who owes it, and what may be done. */
export function PhaseCell({ phase, group, status, today, acts }: Props) {
  const late = lateOf(phase, group, status, today);
  const isMilestone = phase.kind === 'milestone';
  const possible = isMilestone
    ? steps.filter((s) => (phase.progress === 'done' ? s === 'reopen' : s === 'finish'))
    : steps.filter((s) => progressAfter(phase.progress, s));
  const items = [
    ...(acts.canAdvance(phase)
      ? possible.map((step) => ({
          key: step,
          label: isMilestone && step === 'finish' ? t('reach') : progressActionLabel[step],
          onSelect: () => acts.advance(phase, step),
        }))
      : []),
    ...(acts.canEdit
      ? [
          { key: 'edit', label: t('edit'), onSelect: () => acts.edit(phase) },
          { key: 'withdraw', label: t('withdraw'), danger: true, onSelect: () => acts.withdraw(phase) },
        ]
      : []),
  ];
  return (
    <div className="z-gantt-head">
      <div className="z-gantt-name">
        <span>
          {phase.code && <span className="z-muted">{phase.code} </span>}
          {phase.title}
        </span>
        <span className="z-gantt-notes">
          {late.kind !== 'none' && <StateBadge state="late" label={t('late')} />}
          {phase.progress === 'done' && phase.doneOn ? (
            <span>{t(isMilestone ? 'reached' : 'done', { day: formatDate(phase.doneOn) })}</span>
          ) : (
            phase.progress !== 'not_stated' && (
              <span>{isMilestone ? phaseKindLabel.milestone : progressLabel[phase.progress]}</span>
            )
          )}
          {late.message && <span>{late.message}</span>}
          {phase.owner && <span>{t('owner', { name: phase.owner.name })}</span>}
          {phase.note && <span>{phase.note}</span>}
        </span>
      </div>
      <span className="z-gantt-acts d-print-none">
        {phase.source && <SourceNote {...phase.source} />}
        {items.length > 0 && <Menu label={t('actsOf', { title: phase.title })} icon="more-items" items={items} />}
      </span>
    </div>
  );
}
