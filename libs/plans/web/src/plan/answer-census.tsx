import { DataTable } from '@zona/ui';
import { yesNoLabel } from '../labels';
import { t } from '../words';
import type { PlanData } from './tree';

type Row = PlanData['answerCensus'][number];

const answers = [
  { key: 'yes', of: (row: Row) => row.yes },
  { key: 'no', of: (row: Row) => row.no },
  { key: 'partly', of: (row: Row) => row.partly },
  { key: 'not_stated', of: (row: Row) => row.notStated },
] as const;

export function AnswerCensus({ rows }: { rows: readonly Row[] }) {
  if (rows.length === 0) return <p>{t('census.none')}</p>;
  return (
    <div className="z-stack">
      <p className="z-reading">{t('census.lead')}</p>
      <DataTable
        caption={t('census.caption')}
        captionHidden={false}
        dense
        rows={rows}
        rowKey={(row) => row.row}
        columns={[
          { key: 'row', header: t('census.row'), cell: (row) => row.label },
          ...answers.map(({ key, of }) => ({
            key,
            header: yesNoLabel[key],
            align: 'right' as const,
            cell: (row: Row) => <span className={of(row) ? 'z-num' : 'z-num z-muted'}>{of(row)}</span>,
          })),
          {
            key: 'total',
            header: t('census.total'),
            align: 'right',
            cell: (row) => <span className="z-num">{answers.reduce((sum, a) => sum + a.of(row), 0)}</span>,
          },
        ]}
      />
    </div>
  );
}
