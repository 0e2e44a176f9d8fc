import { costTypeLabel, costTypes, reportCheckAbout } from '@zona/budgets-domain';
import { formatEuro } from '@zona/money';
import { uploadFile, useCan, useMutate } from '@zona/session';
import {
  Button,
  Definition,
  Dialog,
  FileField,
  FileList,
  Form,
  FormActions,
  FormProblems,
  MoneyField,
  Section,
  SelectField,
  useToasts,
  WarningNote,
  type FileItem,
} from '@zona/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import type { CostType } from '../generated/graphql';
import { said } from './checks-panel';
import { invoiceText, lineOf, mandatesOf, paidText } from './costs';
import { AttachSettlementFilesDocument, DescribeSettlementDocument, RemoveReportCostsDocument } from './mutations';
import { reportPaths } from './paths';
import { RefuseDialog } from './refuse-dialog';
import type { Check, Cost, ReportData } from './types';
import { t } from './words';

interface Props {
  report: ReportData;
  cost: Cost;
  checks: readonly Check[];
  onClose(): void;
}

/** One cost: what is known of it, what does not agree, the files that prove it. */
export function CostDialog({ report, cost, checks, onClose }: Props) {
  const mayRefuse = useCan('approve', 'FundReport') && report.state === 'signed';
  const mayUpdate = useCan('update', 'FundReport') && report.state === 'open';
  const mayDescribe = useCan('update', 'Settlement');
  const readsFiles = useCan('read', 'Settlement');
  const [refusing, setRefusing] = useState(false);
  if (refusing) return <RefuseDialog report={report} cost={cost} onClose={onClose} />;
  return (
    <Dialog title={cost.title} open onClose={onClose} size="lg">
      <div className="z-stack">
        {checks.map((c) => (
          <WarningNote key={c.code} title={reportCheckAbout[c.code].title} tone={c.blocks ? 'bad' : 'warning'}>
            <p>
              {said(c.foundLabel, c.found)}; {said(c.expectedLabel, c.expected)}.
            </p>
            <p>{t('checks.solve', { text: reportCheckAbout[c.code].solve })}</p>
          </WarningNote>
        ))}
        <Details cost={cost} linked={readsFiles} />
        {mayDescribe && <Describe cost={cost} />}
        <Section title={t('cost.files')} level={3}>
          {cost.files.length === 0 && <p className="z-muted">{t('cost.noFiles')}</p>}
          <FileList
            label={t('cost.files')}
            files={cost.files.map((f) => (readsFiles ? f : { id: f.id, name: f.name, size: f.size }))}
          />
          {mayDescribe && <Attach cost={cost} />}
        </Section>
        <div className="z-row">
          {mayUpdate && <Remove report={report} cost={cost} onDone={onClose} />}
          {mayRefuse && <Button onClick={() => setRefusing(true)}>{t('cost.refuse')}</Button>}
          <Button onClick={onClose}>{t('cost.close')}</Button>
        </div>
      </div>
    </Dialog>
  );
}

function Details({ cost, linked }: { cost: Cost; linked: boolean }) {
  const missing = <span className="z-missing">{t('page.notStated')}</span>;
  return (
    <Definition
      items={[
        { label: t('costs.value'), value: formatEuro(cost.value) },
        { label: t('costs.settled'), value: formatEuro(cost.settled) },
        { label: t('costs.supplier'), value: cost.provider ?? missing },
        { label: t('costs.supplierCode'), value: cost.supplierCode ?? missing },
        { label: t('costs.invoice'), value: invoiceText(cost) ?? missing },
        { label: t('costs.paid'), value: paidText(cost) || missing },
        { label: t('costs.mandates'), value: mandatesOf(cost) || missing },
        { label: t('costs.line'), value: lineOf(cost) },
        {
          label: t('costs.commitment'),
          value: linked ? (
            <Link to={reportPaths.settlement(cost.settlementId)}>{cost.commitmentTitle}</Link>
          ) : (
            cost.commitmentTitle
          ),
        },
        { label: t('costs.cig'), value: cost.cig ?? missing },
        { label: t('costs.cup'), value: cost.cup ?? missing },
      ]}
    />
  );
}

function Describe({ cost }: { cost: Cost }) {
  const save = useMutate(DescribeSettlementDocument);
  const toasts = useToasts();
  const [invoiceTotal, setTotal] = useState(cost.invoiceTotal ?? null);
  const [costType, setType] = useState(cost.costType ?? '');
  const changed = invoiceTotal !== (cost.invoiceTotal ?? null) || costType !== (cost.costType ?? '');
  const submit = async () => {
    const version = save.conflict?.version ?? cost.settlementVersion;
    const type = (costType || null) as CostType | null;
    const outcome = await save.send({ id: cost.settlementId, version, invoiceTotal, costType: type });
    if (outcome.kind === 'done') toasts.show({ text: t('cost.saved') });
  };
  return (
    <Form onSubmit={() => void submit()} problems={save.problems} error={save.error}>
      <div className="z-field-row">
        <MoneyField name="invoiceTotal" label={t('cost.invoiceTotal')} value={invoiceTotal} onChange={setTotal} />
        <SelectField
          name="costType"
          label={t('cost.costType')}
          value={costType}
          empty={t('cost.typeNone')}
          options={costTypes.map((value) => ({ value, label: costTypeLabel[value] }))}
          onChange={(type) => setType(type as CostType | '')}
        />
      </div>
      <p className="z-muted z-small">{t('cost.invoiceHelp')}</p>
      {changed && (
        <FormActions>
          <Button type="submit" pending={save.pending}>
            {t('cost.save')}
          </Button>
        </FormActions>
      )}
    </Form>
  );
}

function Attach({ cost }: { cost: Cost }) {
  const attach = useMutate(AttachSettlementFilesDocument);
  const toasts = useToasts();
  const [files, setFiles] = useState<readonly FileItem[]>([]);
  const submit = async () => {
    const outcome = await attach.send({ id: cost.settlementId, fileIds: files.map((f) => f.id) });
    if (outcome.kind !== 'done') return;
    setFiles([]);
    toasts.show({ text: t('cost.attached') });
  };
  return (
    <Form onSubmit={() => void submit()} problems={attach.problems} error={attach.error}>
      <FileField
        name="fileIds"
        label={t('cost.upload')}
        multiple
        value={files}
        onChange={setFiles}
        upload={uploadFile}
      />
      {files.length > 0 && (
        <FormActions>
          <Button type="submit" variant="primary" pending={attach.pending}>
            {t('cost.attach')}
          </Button>
        </FormActions>
      )}
    </Form>
  );
}

function Remove({ report, cost, onDone }: { report: ReportData; cost: Cost; onDone(): void }) {
  const remove = useMutate(RemoveReportCostsDocument);
  const toasts = useToasts();
  const run = async () => {
    const { settlementId, lineId } = cost;
    const outcome = await remove.send({ id: report.id, costs: [{ settlementId, lineId }] });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('cost.removed') });
    onDone();
  };
  return (
    <>
      {remove.problems.length > 0 && <FormProblems problems={remove.problems} />}
      <Button icon="minus-circle" pending={remove.pending} onClick={() => void run()}>
        {t('cost.remove')}
      </Button>
    </>
  );
}
