import { Menu } from '@zona/ui';
import { useLocation } from 'react-router';
import { exchangePaths } from './paths';
import { t } from './words';

const download = (url: string) => () => window.location.assign(url);

/** All that the filters of the page find, also what is not on screen yet, as a file. */
export function ExportMenu({ what }: { what: 'movimenti' | 'impegni' }) {
  const { search } = useLocation();
  return (
    <Menu
      label={t('export.menu')}
      items={(['xlsx', 'csv'] as const).map((format) => ({
        key: format,
        label: t(`export.${format}`),
        onSelect: download(exchangePaths.export(what, format, search)),
      }))}
    />
  );
}
