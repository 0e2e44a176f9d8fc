import { formatCount } from '@zona/money';
import { ImportResult } from '@zona/notices/imports';
import { useMutate } from '@zona/session';
import { LinkButton } from '@zona/ui';
import { paths } from '../paths';
import { UndoPlanImportDocument } from './documents';
import type { Import } from './import-page';
import { exchangePaths } from './paths';
import { t } from './words';

/** What the plan has from the file. */
export function ResultStep({ given }: { given: Import }) {
  const undo = useMutate(UndoPlanImportDocument);
  const written = (of: 'create' | 'update' | 'skip') => formatCount(given.counts?.[of] ?? 0);
  return (
    <ImportResult
      given={given}
      text={
        given.status === 'undone'
          ? t('result.undoneText')
          : t('result.doneText', { create: written('create'), update: written('update'), skip: written('skip') })
      }
      undo={undo}
      undoText={t('result.undoText')}
      list={exchangePaths.imports(given.plan.id)}
    >
      <LinkButton to={paths.plan(given.plan.id)} variant="primary">
        {t('result.toPlan')}
      </LinkButton>
    </ImportResult>
  );
}
