import { AnchoredPanel } from '../base/anchored-panel';
import { Icon } from '../base/icon';
import type { SourceRef } from '../base/types';
import { t } from '../words';

const place = ({ document, line }: SourceRef) => (line ? `${document}, ${t('source.line', { line })}` : document);

/** Where something comes from, written in full. */
export function SourceText(source: SourceRef) {
  return (
    <div className="z-source">
      <p>{place(source)}</p>
      {source.text && <blockquote className="z-verbatim">{source.text}</blockquote>}
    </div>
  );
}

/** The same, behind a small button. */
export function SourceNote(source: SourceRef) {
  return (
    <AnchoredPanel
      trigger={
        <>
          <Icon name="file" size="sm" />
          {t('source.button')}
        </>
      }
      label={`${t('source.button')}: ${place(source)}`}
    >
      <p className="z-panel-title">{t('source.title')}</p>
      <SourceText {...source} />
    </AnchoredPanel>
  );
}
