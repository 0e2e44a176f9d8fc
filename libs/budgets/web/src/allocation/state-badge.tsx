import { scenarioStateLabel, type ScenarioState } from '@zona/budgets-domain';
import { StateBadge, type State } from '@zona/ui';

const shown: Record<ScenarioState, State> = {
  draft: 'draft',
  proposed: 'pending',
  voted: 'approved',
  frozen: 'ended',
  rejected: 'rejected',
};

export const ScenarioBadge = ({ state }: { state: ScenarioState }) => (
  <StateBadge state={shown[state]} label={scenarioStateLabel[state]} />
);
