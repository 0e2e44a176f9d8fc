import { formatDateTime } from '@zona/calendar';
import { uploadFile, useConnection, useGql, useMutate } from '@zona/session';
import {
  Button,
  DataList,
  DataTable,
  EmptyState,
  FileField,
  Form,
  FormActions,
  NotFoundPage,
  Page,
  Section,
} from '@zona/ui';
import { useState, type ComponentProps } from 'react';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../paths';
import { PlanImportsDocument, StartPlanImportDocument } from './documents';
import { exchangePaths } from './paths';
import { t } from './words';

type Files = ComponentProps<typeof FileField>['value'];

/** Where an import begins, and where those of the past are found again. */
export function ImportsPage() {
  const { id = '' } = useParams();
  const { data, isPending } = useGql(PlanImportsDocument, { planId: id, first: 1 });
  if (!isPending && !data?.plan) return <NotFoundPage />;
  const plan = data?.plan;
  return (
    <Page
      title={t('title')}
      lead={<p>{t('lead')}</p>}
      breadcrumbs={[
        { label: t('plans'), to: paths.plans },
        { label: plan?.title ?? '…', to: paths.plan(id) },
        { label: t('title') },
      ]}
    >
      <div className="z-stack-lg">
        <StartForm planId={id} />
        <PastImports planId={id} />
      </div>
    </Page>
  );
}

function StartForm({ planId }: { planId: string }) {
  const start = useMutate(StartPlanImportDocument);
  const navigate = useNavigate();
  const [files, setFiles] = useState<Files>([]);
  const submit = async () => {
    const outcome = await start.send({ planId, fileId: files[0]?.id ?? '' });
    const id = outcome.kind === 'done' ? outcome.payload.planImport?.id : undefined;
    if (id) void navigate(exchangePaths.import(id));
  };
  return (
    <Section title={t('file')}>
      <Form onSubmit={() => void submit()} problems={start.problems} error={start.error} labels={{ fileId: t('file') }}>
        <FileField
          name="fileId"
          label={t('file')}
          help={t('fileHelp')}
          value={files}
          onChange={setFiles}
          upload={uploadFile}
          accept=".xlsx,.csv"
          required
        />
        <details className="z-exchange-how">
          <summary>{t('how')}</summary>
          <p>{t('howText')}</p>
          <p className="z-row">
            <a href={exchangePaths.file(planId, 'xlsx')}>{t('exportXlsx')}</a>
            <a href={exchangePaths.template}>{t('template')}</a>
          </p>
        </details>
        <FormActions>
          <Button type="submit" variant="primary" pending={start.pending}>
            {t('start')}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}

function PastImports({ planId }: { planId: string }) {
  const list = useConnection(PlanImportsDocument, { planId }, (data) => data.planImports);
  return (
    <Section title={t('past')}>
      <DataList
        list={list}
        loading={t('loading')}
        noun={{ one: t('one'), other: t('many') }}
        empty={<EmptyState title={t('none')} text={t('noneText')} />}
      >
        {(rows) => (
          <DataTable
            caption={t('past')}
            captionHidden
            rows={rows}
            rowKey={(row) => row.id}
            rowLink={(row) => exchangePaths.import(row.id)}
            columns={[
              { key: 'file', header: t('columns.file'), cell: (row) => row.fileName },
              { key: 'when', header: t('columns.when'), cell: (row) => formatDateTime(row.createdAt) },
              { key: 'who', header: t('columns.who'), cell: (row) => row.askedBy },
              { key: 'status', header: t('columns.status'), cell: (row) => t(`status.${row.status}`) },
              {
                key: 'rows',
                header: t('columns.rows'),
                align: 'right',
                cell: (row) => (row.counts ? t('rows', { count: row.counts.rows }) : '–'),
              },
            ]}
          />
        )}
      </DataList>
    </Section>
  );
}
