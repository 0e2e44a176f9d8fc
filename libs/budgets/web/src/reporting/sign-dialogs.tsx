import { formatEuro } from '@zona/money';
import { useMutate } from '@zona/session';
import { ConfirmDialog, TextArea, useToasts, WarningNote } from '@zona/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ActFields, actInput, actLabels, noAct } from '../act-fields';
import { SavingDialog } from '../saving-dialog';
import { ReopenReportDocument, SignReportDocument, WithdrawReportDocument } from './mutations';
import { reportPaths } from './paths';
import type { ReportData, SheetData } from './types';
import { t } from './words';

interface SignProps {
  report: ReportData;
  sheet: SheetData;
  onClose(): void;
  onSigned(): void;
}

export function SignDialog({ report, sheet, onClose, onSigned }: SignProps) {
  const sign = useMutate(SignReportDocument);
  const toasts = useToasts();
  const [act, setAct] = useState(noAct);
  const errors = sheet.checks.filter((c) => c.blocks).length;
  const warnings = sheet.checks.length - errors;
  const submit = async (version?: number) => {
    const outcome = await sign.send({ id: report.id, version: version ?? report.version, ...actInput(act) });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('sign.done') });
    onClose();
    onSigned();
  };
  return (
    <SavingDialog
      title={t('sign.title')}
      labels={actLabels}
      saving={sign}
      action={t('page.sign')}
      onSave={(version) => void submit(version)}
      onClose={onClose}
    >
      <p>{t('sign.text', { costs: sheet.costs.length, value: formatEuro(report.claimed) })}</p>
      {errors > 0 && <WarningNote tone="bad">{t('checks.blocked', { count: errors })}</WarningNote>}
      {warnings > 0 && <WarningNote>{t('sign.warnings', { count: warnings })}</WarningNote>}
      <ActFields value={act} onChange={setAct} help={t('sign.actHelp')} />
    </SavingDialog>
  );
}

export function ReopenDialog({ report, onClose }: { report: ReportData; onClose(): void }) {
  const reopen = useMutate(ReopenReportDocument);
  const toasts = useToasts();
  const [reason, setReason] = useState('');
  const submit = async (version?: number) => {
    const outcome = await reopen.send({ id: report.id, version: version ?? report.version, reason });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('reopen.done') });
    onClose();
  };
  return (
    <SavingDialog
      title={t('reopen.title')}
      labels={{ reason: t('reopen.reason') }}
      saving={reopen}
      action={t('reopen.act')}
      onSave={(version) => void submit(version)}
      onClose={onClose}
    >
      <p>{t('reopen.text')}</p>
      <TextArea
        name="reason"
        label={t('reopen.reason')}
        required
        maxLength={2000}
        value={reason}
        onChange={setReason}
      />
    </SavingDialog>
  );
}

/** One that was opened by mistake. */
export function WithdrawDialog({ report, onClose }: { report: ReportData; onClose(): void }) {
  const withdraw = useMutate(WithdrawReportDocument);
  const toasts = useToasts();
  const navigate = useNavigate();
  const run = async () => {
    const outcome = await withdraw.send({ id: report.id, version: report.version });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('withdraw.done') });
    void navigate(reportPaths.all);
  };
  return (
    <ConfirmDialog
      open
      title={t('withdraw.title')}
      confirmLabel={t('withdraw.act')}
      danger
      pending={withdraw.pending}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <p>{t('withdraw.text')}</p>
      {withdraw.problems.map((p) => (
        <p key={p.code} role="alert">
          {p.message}
        </p>
      ))}
    </ConfirmDialog>
  );
}
