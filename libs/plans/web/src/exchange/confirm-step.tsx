import { ConfirmImport } from '@zona/notices/imports';
import { useMutate } from '@zona/session';
import { Button } from '@zona/ui';
import { ApplyPlanImportDocument, MapPlanImportDocument, WithdrawPlanImportDocument } from './documents';
import type { Import } from './import-page';
import { exchangePaths } from './paths';
import { t } from './words';

/** The last word, or once more: the file read again, or its columns said again. */
export function ConfirmStep({ given, onMap }: { given: Import; onMap(): void }) {
  const apply = useMutate(ApplyPlanImportDocument);
  const reread = useMutate(MapPlanImportDocument);
  const discard = useMutate(WithdrawPlanImportDocument);
  const { id, version, plan, counts } = given;
  return (
    <ConfirmImport
      given={given}
      ready={counts!.create + counts!.update}
      nothing={t('confirm.nothing')}
      apply={apply}
      discard={discard}
      discardText={t('confirm.discardText')}
      list={exchangePaths.imports(plan.id)}
      other={reread}
      buttons={
        <>
          <Button pending={reread.pending} onClick={() => void reread.send({ id, version, layouts: [] })}>
            {t('confirm.reread')}
          </Button>
          <Button onClick={onMap}>{t('confirm.mapAgain')}</Button>
        </>
      }
    />
  );
}
