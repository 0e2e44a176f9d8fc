import { Figure, WarningNote } from '@zona/ui';
import type { Import } from './import-page';
import { t } from './words';

/** How many lines of each kind, and what is to be said of the whole file. */
export function PreviewFigures({ given: { counts, remarks } }: { given: Import }) {
  if (!counts) return null;
  const keys = ['rows', 'create', 'update', 'unchanged', 'warnings', 'errors'] as const;
  return (
    <>
      {remarks.map((remark) => (
        <WarningNote key={remark}>
          <p>{remark}</p>
        </WarningNote>
      ))}
      <div className="z-figures">
        {keys.map((key) => (
          <Figure key={key} kind="count" label={t(`preview.${key}`)} value={counts[key]} />
        ))}
      </div>
    </>
  );
}
