import { formatDateTime } from '@zona/calendar';
import { DataTable, Section, type Column } from '@zona/ui';
import type { CommitmentQuery } from '../generated/graphql';
import { notStated } from './parts';
import { t } from './words';

type Correction = NonNullable<CommitmentQuery['commitment']>['corrections'][number];

const columns: Column<Correction>[] = [
  { key: 'when', header: t('correct.when'), cell: (c) => formatDateTime(c.createdAt) },
  { key: 'who', header: t('correct.who'), cell: (c) => c.author },
  { key: 'what', header: t('correct.what'), cell: ({ changes }) => <Changes changes={changes} /> },
  { key: 'why', header: t('reason'), cell: (c) => c.reason ?? notStated },
];

function Changes({ changes }: Pick<Correction, 'changes'>) {
  return (
    <ul className="z-contract-changes">
      {changes.map(({ label, before, after }) => (
        <li key={label}>
          {label}: {before ?? notStated} → <strong>{after ?? notStated}</strong>
        </li>
      ))}
    </ul>
  );
}

/** How a contract read before it was corrected: the last correction first. */
export function Corrections({ of: corrections }: { of: readonly Correction[] }) {
  if (!corrections.length) return null;
  return (
    <Section title={t('correct.list')}>
      <DataTable
        dense
        caption={t('correct.caption')}
        columns={columns}
        rows={corrections.toReversed()}
        rowKey={(c) => c.id}
      />
    </Section>
  );
}
