import { shareOfWeight } from '@zona/plans-domain';
import { useCan } from '@zona/session';
import { Button, DataTable, Disclosure, Section, WarningNote } from '@zona/ui';
import { useState } from 'react';
import { formatDecimal } from '../numbers';
import type { Sheet } from './evaluation-page';
import { WeightsForm } from './weights-form';
import { t } from './words';

export type WeightLine = Sheet['weights'][number];

/** What each objective, card and indicator weighs, where the plan's rule goes by weights of its own. */
export function WeightsSection({ sheet }: { sheet: Sheet }) {
  const canWrite = useCan('update', 'AchievementWeight');
  const [editing, setEditing] = useState(false);
  const lines = sheet.weights;
  const missing = lines.filter((l) => l.weight === null).length;
  return (
    <Section
      title={t('weights.title')}
      actions={
        canWrite &&
        lines.length > 0 &&
        !editing && (
          <Button size="sm" onClick={() => setEditing(true)}>
            {t('weights.edit')}
          </Button>
        )
      }
    >
      <p>{t('weights.lead')}</p>
      {lines.length === 0 && <p className="z-muted">{t('weights.nothing')}</p>}
      {missing > 0 && <WarningNote>{t('weights.missing', { count: missing, total: lines.length })}</WarningNote>}
      {lines.length > 0 && missing === 0 && <p>{t('weights.complete', { total: lines.length })}</p>}
      {editing && <WeightsForm planId={sheet.planId} lines={lines} onDone={() => setEditing(false)} />}
      {!editing && lines.length > 0 && (
        <Disclosure summary={t('weights.show')}>
          <DataTable
            dense
            caption={t('weights.caption')}
            rows={lines}
            rowKey={(l) => l.nodeId}
            columns={[
              { key: 'what', header: t('weights.what'), cell: (l) => <WeightLabel line={l} /> },
              {
                key: 'weight',
                header: t('weights.weight'),
                align: 'right',
                cell: (l) =>
                  l.weight === null ? (
                    <em>{t('weights.none')}</em>
                  ) : (
                    <span className="z-num">{formatDecimal(l.weight)}</span>
                  ),
              },
              {
                key: 'share',
                header: t('weights.share'),
                align: 'right',
                cell: (l) => <Share line={l} lines={lines} />,
              },
            ]}
          />
        </Disclosure>
      )}
    </Section>
  );
}

export function WeightLabel({ line }: { line: WeightLine }) {
  return (
    <span className={`z-weight-${line.subject}`}>
      <span className="z-muted">{t(`weights.subjects.${line.subject}`)}</span> {line.label}
    </span>
  );
}

function Share({ line, lines }: { line: WeightLine; lines: readonly WeightLine[] }) {
  const share = shareOfWeight(line, lines);
  return <span className="z-num">{share === null ? '–' : `${formatDecimal(share)}%`}</span>;
}
