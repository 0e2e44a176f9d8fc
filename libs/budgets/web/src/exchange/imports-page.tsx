import { budgetImportKindLabel, type BudgetImportKind } from '@zona/budgets-domain';
import { PastImports, StartImport } from '@zona/notices/imports';
import { useCan, useConnection, useMutate } from '@zona/session';
import { LinkButton, Page, RadioGroup, type Column } from '@zona/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { BudgetImportPartsFragment } from '../generated/graphql';
import { BudgetImportsDocument, StartBudgetImportDocument } from './documents';
import { exchangePaths } from './paths';
import { t } from './words';

const columns: Column<BudgetImportPartsFragment>[] = [
  { key: 'what', header: t('imports.what'), cell: (row) => budgetImportKindLabel[row.kind] },
];

/** Where an import begins, and where those of the past are found again. */
export function ImportsPage() {
  const mayImport = useCan('create', 'BudgetImport');
  const list = useConnection(BudgetImportsDocument, {}, (data) => data.budgetImports);
  return (
    <Page
      title={t('imports.title')}
      breadcrumbs={[{ label: t('budget'), to: '/bilancio' }, { label: t('imports.title') }]}
      lead={<p>{t('imports.lead')}</p>}
      actions={<LinkButton to={exchangePaths.reconcile}>{t('imports.reconcile')}</LinkButton>}
    >
      <div className="z-stack-lg">
        {mayImport && <StartForm />}
        <PastImports
          title={t('imports.past')}
          list={list}
          emptyText={t('imports.noneText')}
          to={exchangePaths.import}
          columns={columns}
        />
      </div>
    </Page>
  );
}

function StartForm() {
  const start = useMutate(StartBudgetImportDocument);
  const navigate = useNavigate();
  const [kind, setKind] = useState<BudgetImportKind>('payments');
  const submit = async (fileId: string) => {
    const outcome = await start.send({ kind, fileId });
    const id = outcome.kind === 'done' ? outcome.payload.budgetImport?.id : undefined;
    if (id) void navigate(exchangePaths.import(id));
  };
  const template = (
    <p>
      <a href={exchangePaths.template(kind)}>{t('imports.template')}</a>
    </p>
  );
  return (
    <StartImport start={start} onStart={submit} about={template}>
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
    </StartImport>
  );
}
