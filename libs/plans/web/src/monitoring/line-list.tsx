import { lineStageLabel, lineStateLabel, type LineState } from '@zona/plans-domain';
import { DataTable, Section, StateBadge, type State } from '@zona/ui';
import { grouped } from './line-filters';
import { monitoringPaths } from './paths';
import { amountText, amountWhat, providerName, type Line } from './texts';
import { t } from './words';

const marks: Record<LineState, State> = {
  not_started: 'queued',
  running: 'running',
  done: 'done',
  suspended: 'cancelled',
};

export function LineStateBadge({ state }: { state: LineState | null | undefined }) {
  if (!state) return <span className="z-muted">{t('notStated')}</span>;
  return <StateBadge state={marks[state]} label={lineStateLabel[state]} />;
}

/** Lines by area and objective, as the plan has them. */
export function LineList({ lines }: { lines: readonly Line[] }) {
  return (
    <>
      {grouped(lines).map(({ area, objective, lines: of }) => (
        <Section key={of[0]!.id} title={[area || t('period.noArea'), objective].filter(Boolean).join(' · ')}>
          <DataTable
            dense
            caption={t('period.caption')}
            rows={of}
            rowKey={(line) => line.id}
            rowLink={(line) => monitoringPaths.line(line.id)}
            columns={[
              {
                key: 'line',
                header: t('period.line'),
                cell: (line) => [line.code, line.title].filter(Boolean).join(' '),
              },
              { key: 'state', header: t('period.state'), cell: (line) => <LineStateBadge state={line.state} /> },
              { key: 'stage', header: t('period.stage'), cell: (line) => <Stage line={line} /> },
              { key: 'providers', header: t('period.providers'), cell: providersOf },
              {
                key: 'amounts',
                header: t('period.amounts'),
                align: 'right',
                cell: (line) => <MainAmount line={line} />,
              },
            ]}
          />
        </Section>
      ))}
    </>
  );
}

function Stage({ line }: { line: Line }) {
  if (line.stage === 'sent') return <StateBadge state="approval" label={lineStageLabel.sent} />;
  if (line.progress === null) return <StateBadge state="due" label={t('period.toWrite')} />;
  return <span className="z-muted">{lineStageLabel[line.stage]}</span>;
}

const providersOf = (line: Line) => line.providers.map(providerName).join(', ') || (line.providerText ?? '');

function MainAmount({ line }: { line: Line }) {
  const main = line.amounts.filter((a) => !a.partOf && a.kind !== 'paid');
  return (
    <>
      {main.map((a) => (
        <span key={a.id} className="z-num z-block" title={amountWhat(a)}>
          {amountText(a.value)}
        </span>
      ))}
    </>
  );
}
