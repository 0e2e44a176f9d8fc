import { useCan, useGql } from '@zona/session';
import { Menu } from '@zona/ui';
import { exchangePaths } from '../exchange/paths';
import { MonitoredPlansDocument } from '../monitoring/operations';
import { t } from './words';

/** Values of indicators come in with the plan that they are of. */
export function ImportMenu() {
  const mayImport = useCan('create', 'PlanImport');
  const { data } = useGql(MonitoredPlansDocument, {}, { enabled: mayImport });
  const plans = (data?.plans.edges ?? []).map((e) => e.node).filter((p) => p.status !== 'closed');
  if (!plans.length) return null;
  return (
    <Menu
      label={t('import')}
      items={[
        ...plans.map(({ id, title }) => ({
          key: id,
          label: t('importInto', { title }),
          to: exchangePaths.imports(id),
        })),
        {
          key: 'template',
          label: t('importTemplate'),
          onSelect: () => window.location.assign(exchangePaths.template),
        },
      ]}
    />
  );
}
