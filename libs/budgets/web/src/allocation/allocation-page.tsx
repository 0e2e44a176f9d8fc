import { useCan } from '@zona/session';
import { OwnQuotas } from './own-quotas';
import { ScenarioList } from './scenario-list';
import './allocation.css';

/** The riparti of the ambito; who reads none of them has its own quotas. */
export function AllocationPage() {
  const reads = useCan('read', 'AllocationScenario');
  return reads ? <ScenarioList /> : <OwnQuotas />;
}
