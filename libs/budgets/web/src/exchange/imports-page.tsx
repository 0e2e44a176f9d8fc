import { budgetImportKindLabel, type BudgetImportKind } from '@zona/budgets-domain';
import { formatDateTime } from '@zona/calendar';
import { uploadFile, useCan, useConnection, useMutate } from '@zona/session';
import {
  Button,
  DataList,
  DataTable,
  EmptyState,
  FileField,
  Form,
  FormActions,
  LinkButton,
  Page,
  RadioGroup,
  Section,
  type Column,
} from '@zona/ui';
import { useState, type ComponentProps } from 'react';
import { useNavigate } from 'react-router';
import type { BudgetImportPartsFragment } from '../generated/graphql';
import { BudgetImportsDocument, StartBudgetImportDocument } from './documents';
import { exchangePaths } from './paths';
import { t } from './words';

type Files = ComponentProps<typeof FileField>['value'];

/** Where an import begins, and where those of the past are found again. */
export function ImportsPage() {
  const mayImport = useCan('create', 'BudgetImport');
  return (
    <Page
      title={t('imports.title')}
      breadcrumbs={[{ label: t('budget'), to: '/bilancio' }, { label: t('imports.title') }]}
      lead={<p>{t('imports.lead')}</p>}
      actions={<LinkButton to={exchangePaths.reconcile}>{t('imports.reconcile')}</LinkButton>}
    >
      <div className="z-stack-lg">
        {mayImport && <StartForm />}
        <PastImports />
      </div>
    </Page>
  );
}

function StartForm() {
  const start = useMutate(StartBudgetImportDocument);
  const navigate = useNavigate();
  const [kind, setKind] = useState<BudgetImportKind>('payments');
  const [files, setFiles] = useState<Files>([]);
  const submit = async () => {
    const outcome = await start.send({ kind, fileId: files[0]?.id ?? '' });
    const id = outcome.kind === 'done' ? outcome.payload.budgetImport?.id : undefined;
    if (id) void navigate(exchangePaths.import(id));
  };
  return (
    <Section title={t('imports.newOne')}>
      <Form
        onSubmit={() => void submit()}
        problems={start.problems}
        error={start.error}
        labels={{ fileId: t('imports.file') }}
      >
        <RadioGroup
          name="kind"
          label={t('imports.kind')}
          value={kind}
          onChange={(chosen) => setKind(chosen as BudgetImportKind)}
          options={[
            { value: 'payments', label: t('imports.payments') },
            { value: 'lines', label: t('imports.lines') },
          ]}
        />
        <p>{kind === 'lines' ? t('imports.linesHelp') : t('imports.paymentsHelp')}</p>
        <FileField
          name="fileId"
          label={t('imports.file')}
          help={t('imports.fileHelp')}
          value={files}
          onChange={setFiles}
          upload={uploadFile}
          accept=".xlsx,.csv"
          required
        />
        <p>
          <a href={exchangePaths.template(kind)}>{t('imports.template')}</a>
        </p>
        <FormActions>
          <Button type="submit" variant="primary" pending={start.pending}>
            {t('imports.start')}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}

const columns: Column<BudgetImportPartsFragment>[] = [
  { key: 'name', header: t('imports.name'), cell: (row) => row.fileName },
  { key: 'what', header: t('imports.what'), cell: (row) => budgetImportKindLabel[row.kind] },
  { key: 'when', header: t('imports.when'), cell: (row) => formatDateTime(row.createdAt) },
  { key: 'who', header: t('imports.who'), cell: (row) => row.askedBy },
  { key: 'state', header: t('imports.state'), cell: (row) => t(`status.${row.status}`) },
  { key: 'rows', header: t('imports.rows'), align: 'right', cell: (row) => row.counts?.rows ?? '–' },
];

function PastImports() {
  const list = useConnection(BudgetImportsDocument, {}, (data) => data.budgetImports);
  return (
    <Section title={t('imports.past')}>
      <DataList
        list={list}
        loading={t('imports.loading')}
        noun={{ one: t('imports.one'), other: t('imports.many') }}
        empty={<EmptyState title={t('imports.none')} text={t('imports.noneText')} />}
      >
        {(rows) => (
          <DataTable
            caption={t('imports.past')}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            rowLink={(row) => exchangePaths.import(row.id)}
          />
        )}
      </DataList>
    </Section>
  );
}
