import { templateStateLabel, templateUseLabel } from '@zona/plans-domain';
import { useCan, useGql } from '@zona/session';
import { Button, DataTable, EmptyState, Failed, Loading, Page, Section, StateBadge, type Column } from '@zona/ui';
import { useState } from 'react';
import type { TemplateListQuery, TemplateState } from '../generated/graphql';
import { paths } from '../paths';
import { DuplicateDialog, type DuplicateSource } from './duplicate-dialog';
import { TemplateListDocument } from './operations';
import { t } from './words';

const badges = { draft: 'draft', published: 'active', superseded: 'ended' } as const;
export const TemplateBadge = ({ state }: { state: TemplateState }) => (
  <StateBadge state={badges[state]} label={templateStateLabel[state]} />
);

export function TemplatesPage() {
  const { data, error, isPending, refetch } = useGql(TemplateListDocument, {});
  const canMake = useCan('create', 'CardTemplate');
  const [from, setFrom] = useState<DuplicateSource | null>(null);
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending || !data) return <Loading label={t('templates.loading')} rows={6} />;
  return (
    <Page
      title={t('templates.title')}
      lead={<p>{t('templates.lead')}</p>}
      breadcrumbs={[{ label: t('templates.settings'), to: '/impostazioni' }, { label: t('templates.title') }]}
    >
      <div className="z-stack-lg">
        <Section title={t('templates.own')}>
          <OwnTemplates templates={data.cardTemplates} canMake={canMake} onDuplicate={setFrom} />
        </Section>
        <Section title={t('templates.regional')}>
          <DataTable
            caption={t('templates.regional')}
            captionHidden
            rows={data.schedaTemplates}
            rowKey={(row) => row.id}
            columns={[
              { key: 'title', header: t('templates.name'), cell: (row) => row.title },
              { key: 'act', header: t('templates.act'), cell: (row) => row.act ?? '–' },
              { key: 'use', header: t('templates.use'), cell: (row) => templateUseLabel[row.use] },
              { key: 'rows', header: t('templates.rows'), align: 'right', cell: (row) => row.rows.length },
              { key: 'state', header: t('templates.state'), cell: (row) => <TemplateBadge state={row.state} /> },
              ...(canMake
                ? [
                    {
                      key: 'acts',
                      header: t('templates.acts'),
                      headerHidden: true,
                      align: 'right' as const,
                      cell: (row: TemplateListQuery['schedaTemplates'][number]) => (
                        <Button
                          size="sm"
                          aria-label={t('templates.duplicateOf', { title: row.title })}
                          onClick={() => setFrom({ title: row.title, id: row.id, own: false })}
                        >
                          {t('templates.duplicate')}
                        </Button>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        </Section>
      </div>
      {from && <DuplicateDialog from={from} onClose={() => setFrom(null)} />}
    </Page>
  );
}

type Own = TemplateListQuery['cardTemplates'][number];

interface OwnProps {
  templates: readonly Own[];
  canMake: boolean;
  onDuplicate(from: DuplicateSource): void;
}

function OwnTemplates({ templates, canMake, onDuplicate }: OwnProps) {
  if (!templates.length) return <EmptyState title={t('templates.ownNone')} text={t('templates.ownNoneText')} />;
  const columns: Column<Own>[] = [
    { key: 'title', header: t('templates.name'), cell: (row) => row.title },
    {
      key: 'edition',
      header: t('templates.act'),
      cell: (row) => [row.act, t('templates.edition', { n: row.edition })].filter(Boolean).join(' · '),
    },
    { key: 'use', header: t('templates.use'), cell: (row) => templateUseLabel[row.use] },
    { key: 'rows', header: t('templates.rows'), align: 'right', cell: (row) => row.rows.length },
    { key: 'plans', header: t('templates.usedBy'), cell: (row) => t('templates.plans', { count: row.plansUsing }) },
    { key: 'state', header: t('templates.state'), cell: (row) => <TemplateBadge state={row.state} /> },
  ];
  const acts: Column<Own> = {
    key: 'acts',
    header: t('templates.acts'),
    headerHidden: true,
    align: 'right',
    cell: (row) =>
      row.state !== 'draft' && (
        <Button
          size="sm"
          aria-label={t('templates.duplicateOf', { title: row.title })}
          onClick={() => onDuplicate({ title: row.title, id: row.id, own: true })}
        >
          {t('templates.duplicate')}
        </Button>
      ),
  };
  return (
    <DataTable
      caption={t('templates.own')}
      captionHidden
      rows={templates}
      rowKey={(row) => row.id}
      rowLink={(row) => paths.template(row.id)}
      columns={canMake ? [...columns, acts] : columns}
    />
  );
}
