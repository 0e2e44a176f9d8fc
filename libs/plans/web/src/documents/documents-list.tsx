import { formatDateTime } from '@zona/calendar';
import { DataTable, EmptyState, Icon, Section } from '@zona/ui';
import type { PlanDocumentsQuery } from '../generated/graphql';
import { nameOfVersion, periodName } from './texts';
import { t } from './words';

type Made = PlanDocumentsQuery['planDocuments']['edges'][number]['node'];

const nameOf = ({ kind, scheda, period }: Made): string =>
  [t(`kinds.${kind}`), scheda?.label ?? (period && periodName(period.code))].filter(Boolean).join(': ');

function Download({ files: [file] }: Made) {
  if (!file) return <span className="z-missing">{t('waiting')}</span>;
  return (
    <a
      className="btn btn-outline-primary btn-sm z-btn"
      href={file.url}
      download
      aria-label={t('downloadThis', { name: file.name })}
    >
      <Icon name="download" size="sm" />
      {t('download')}
    </a>
  );
}

export function DocumentsList({ documents }: { documents: readonly Made[] }) {
  return (
    <Section title={t('made')} level={3}>
      {documents.length === 0 ? (
        <EmptyState title={t('none')} text={t('noneText')} />
      ) : (
        <DataTable
          caption={t('made')}
          dense
          rows={documents}
          rowKey={(d) => d.id}
          columns={[
            { key: 'what', header: t('columns.what'), cell: (d) => `${nameOf(d)} (${t(`formatShort.${d.format}`)})` },
            {
              key: 'version',
              header: t('columns.version'),
              cell: (d) => (d.planVersion ? nameOfVersion(d.planVersion) : t('versionThen')),
            },
            { key: 'by', header: t('columns.by'), cell: (d) => d.madeBy },
            { key: 'when', header: t('columns.when'), cell: (d) => formatDateTime(d.createdAt) },
            { key: 'file', header: t('columns.file'), cell: (d) => <Download {...d} /> },
          ]}
        />
      )}
    </Section>
  );
}
