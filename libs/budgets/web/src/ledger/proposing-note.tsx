import { WarningNote } from '@zona/ui';
import { t } from './words';

/** Said before one sends: what is sent is decided by somebody else. */
export const ProposingNote = ({ decides }: { decides: boolean }) =>
  decides ? null : (
    <WarningNote tone="info">
      <p>{t('form.proposing')}</p>
    </WarningNote>
  );
