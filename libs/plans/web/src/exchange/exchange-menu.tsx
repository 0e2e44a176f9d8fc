import { useCan } from '@zona/session';
import { Menu } from '@zona/ui';
import { exchangePaths } from './paths';
import { t } from './words';

const download = (url: string) => () => window.location.assign(url);

/** Files in and out of a plan. */
export function ExchangeMenu({ planId }: { planId: string }) {
  const canImport = useCan('create', 'PlanImport');
  return (
    <Menu
      label={t('menu')}
      items={[
        ...(canImport ? [{ key: 'import', label: t('import'), to: exchangePaths.imports(planId) }] : []),
        { key: 'xlsx', label: t('exportXlsx'), onSelect: download(exchangePaths.file(planId, 'xlsx')) },
        { key: 'csv', label: t('exportCsv'), onSelect: download(exchangePaths.file(planId, 'csv')) },
      ]}
    />
  );
}
