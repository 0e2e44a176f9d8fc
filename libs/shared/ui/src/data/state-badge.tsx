import { classNames } from '../base/class-names';
import { Icon } from '../base/icon';
import type { IconName } from '../base/icons';
import { t } from '../words';

type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'quiet';

/** One word, one colour, one icon for the same notion everywhere. */
const states = {
  draft: { tone: 'info', icon: 'pencil' },
  in_force: { tone: 'ok', icon: 'check-circle' },
  in_consultation: { tone: 'info', icon: 'note' },
  adopted: { tone: 'info', icon: 'check' },
  extended: { tone: 'ok', icon: 'clock' },
  approved: { tone: 'ok', icon: 'check-circle' },
  rejected: { tone: 'bad', icon: 'close' },
  pending: { tone: 'warn', icon: 'clock' },
  closed: { tone: 'quiet', icon: 'locked' },
  open: { tone: 'ok', icon: 'check-circle' },
  active: { tone: 'ok', icon: 'check-circle' },
  ended: { tone: 'quiet', icon: 'locked' },
  withdrawn: { tone: 'quiet', icon: 'minus-circle' },
  queued: { tone: 'quiet', icon: 'clock' },
  running: { tone: 'info', icon: 'refresh' },
  done: { tone: 'ok', icon: 'check-circle' },
  failed: { tone: 'bad', icon: 'error' },
  cancelled: { tone: 'quiet', icon: 'minus-circle' },
  late: { tone: 'bad', icon: 'error' },
  due: { tone: 'warn', icon: 'clock' },
  approval: { tone: 'info', icon: 'check' },
  warning: { tone: 'warn', icon: 'warning-circle' },
  info: { tone: 'quiet', icon: 'info-circle' },
} as const satisfies Record<string, { tone: Tone; icon: IconName }>;

export type State = keyof typeof states;

export function StateBadge({ state, label }: { state: State; label?: string }) {
  const { tone, icon } = states[state];
  return (
    <span className={classNames('z-badge', `z-badge-${tone}`)}>
      <Icon name={icon} size="sm" />
      {label ?? t(`state.${state}`)}
    </span>
  );
}

const answers = {
  yes: { tone: 'ok', icon: 'check' },
  no: { tone: 'quiet', icon: 'close' },
  partly: { tone: 'info', icon: 'minus-circle' },
  not_stated: { tone: 'warn', icon: 'help-circle' },
} as const satisfies Record<string, { tone: Tone; icon: IconName }>;

export type Answer = keyof typeof answers;

/** Unknown is not "no": it has its own word and mark. */
export function AnswerBadge({ answer }: { answer: Answer | null | undefined }) {
  const known = answer ?? 'not_stated';
  return (
    <span className={classNames('z-badge', `z-badge-${answers[known].tone}`)}>
      <Icon name={answers[known].icon} size="sm" />
      {t(`answer.${known}`)}
    </span>
  );
}
