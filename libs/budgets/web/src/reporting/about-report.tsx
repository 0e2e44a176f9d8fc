import { fundOfYear } from '@zona/budgets-domain';
import { formatDate, formatDateTime, formatPeriod } from '@zona/calendar';
import { formatEuro } from '@zona/money';
import { uploadFile, useCan, useMutate } from '@zona/session';
import { Button, Card, Definition, Disclosure, FileField, FileList, Form, FormActions, type FileItem } from '@zona/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { ActLine } from '../act-fields';
import { AttachReportFilesDocument } from './mutations';
import { reportPaths } from './paths';
import type { ReportData, SheetData } from './types';
import { t } from './words';

const missing = () => <span className="z-missing">{t('page.notStated')}</span>;

function ownText({ ownValue, ownNote }: ReportData, { ownPaid }: SheetData) {
  return [
    t('about.ownPaid', { value: formatEuro(ownPaid) }),
    ...(ownValue ? [t('about.ownStated', { value: formatEuro(ownValue), note: ownNote ?? t('page.notStated') })] : []),
  ].join('; ');
}

/** What the report is held against: days, act, own share; and the files that are of all of it. */
export function AboutReport({ report, sheet }: { report: ReportData; sheet: SheetData }) {
  const readsFunds = useCan('read', 'Fund');
  const { from, to, ownSharePercent: percent } = report;
  const fund = fundOfYear(report.fundName, report.year);
  return (
    <Card title={t('page.about')}>
      <Definition
        items={[
          {
            label: t('about.fund'),
            value: readsFunds ? <Link to={reportPaths.fund(report.fundId)}>{fund}</Link> : fund,
          },
          { label: t('about.kind'), value: report.fundKindName },
          {
            label: t('about.period'),
            value: from || to ? formatPeriod(from, to) : t('about.periodDefault', { year: report.year }),
          },
          { label: t('about.due'), value: report.dueOn ? formatDate(report.dueOn) : missing() },
          { label: t('about.spendBy'), value: report.spendBy ? formatDate(report.spendBy) : missing() },
          { label: t('about.eligible'), value: report.eligible ?? missing() },
          {
            label: t('about.ownShare'),
            value: percent
              ? t('about.ownAtLeast', { percent: percent.replace('.', ','), needed: formatEuro(sheet.ownNeeded) })
              : t('about.ownNone'),
          },
          { label: t('about.own'), value: ownText(report, sheet) },
          {
            label: t('about.signature'),
            value: report.signedBy
              ? t('page.signedBy', { name: report.signedBy, when: formatDateTime(report.signedAt) })
              : t('page.notSigned'),
          },
          ...(report.signedBy ? [{ label: t('about.act'), value: <ActLine act={report} /> }] : []),
          ...(report.note ? [{ label: t('about.note'), value: report.note }] : []),
        ]}
      />
      <GeneralFiles report={report} />
    </Card>
  );
}

function GeneralFiles({ report }: { report: ReportData }) {
  const mayUpdate = useCan('update', 'FundReport') && report.state === 'open';
  const attach = useMutate(AttachReportFilesDocument);
  const [files, setFiles] = useState<readonly FileItem[]>([]);
  const submit = async () => {
    const outcome = await attach.send({ id: report.id, fileIds: files.map((f) => f.id) });
    if (outcome.kind === 'done') setFiles([]);
  };
  if (!mayUpdate && report.files.length === 0) return null;
  return (
    <div className="z-stack-sm">
      <FileList files={report.files} label={t('page.files')} />
      {mayUpdate && (
        <Disclosure summary={t('page.files')}>
          <Form onSubmit={() => void submit()} problems={attach.problems} error={attach.error}>
            <FileField
              name="fileIds"
              label={t('page.attach')}
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
        </Disclosure>
      )}
    </div>
  );
}
