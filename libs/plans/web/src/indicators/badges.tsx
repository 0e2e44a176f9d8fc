import { evaluationOutcomeLabel, readingStateLabel } from '@zona/plans-domain';
import { StateBadge, type State } from '@zona/ui';
import type { EvaluationOutcome, ReadingState } from '../generated/graphql';

const states: Record<ReadingState, State> = { draft: 'draft', sent: 'queued', approved: 'active', locked: 'closed' };
const outcomes: Record<EvaluationOutcome, State> = {
  reached: 'done',
  partly: 'due',
  not_reached: 'failed',
  not_measurable: 'info',
};

export const ReadingBadge = ({ state }: { state: ReadingState }) => (
  <StateBadge state={states[state]} label={readingStateLabel[state]} />
);

export const OutcomeBadge = ({ outcome }: { outcome: EvaluationOutcome }) => (
  <StateBadge state={outcomes[outcome]} label={evaluationOutcomeLabel[outcome]} />
);
