import { formatDate } from '@zona/calendar';
import { Definition, SourceNote } from '@zona/ui';
import { LineStateBadge } from './line-list';
import type { LineData } from './line-page';
import { t } from './words';

export function LineRead({ line }: { line: LineData }) {
  const none = <span className="z-muted">{t('line.missing')}</span>;
  return (
    <div className="z-card z-stack-sm">
      <Definition
        items={[
          { label: t('line.state'), value: <LineStateBadge state={line.state} /> },
          { label: t('line.progress'), value: line.progress ?? none },
          ...(line.providerText ? [{ label: t('line.providerText'), value: line.providerText }] : []),
          ...(line.note ? [{ label: t('line.note'), value: line.note }] : []),
        ]}
      />
      {line.source && <SourceNote document={line.source.document} line={line.source.line} text={line.source.text} />}
      {line.corrections.length > 0 && (
        <>
          <h2 className="z-dapp-acts">{t('line.corrections')}</h2>
          <ul>
            {line.corrections.map((c) => (
              <li key={c.id}>
                {t('line.correction', {
                  day: formatDate(c.createdAt.slice(0, 10)),
                  author: c.author,
                  reason: c.reason,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
