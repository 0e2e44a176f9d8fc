import { documentFormats, documentKindsOf, type DocumentFormat, type DocumentKind } from '@zona/plans-domain';
import { JobProgress } from '@zona/notices';
import { useMutate } from '@zona/session';
import { Button, Form, RadioGroup, SelectField } from '@zona/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { PlanDocumentsQuery, VersionNamePartsFragment } from '../generated/graphql';
import { shortKey } from '../plan/filters';
import { objectiveCode } from '../plan/tree';
import { CreatePlanDocumentDocument } from './operations';
import { nameOfVersion, periodName } from './texts';
import { t } from './words';
import './documents.css';

type PlanParts = NonNullable<PlanDocumentsQuery['plan']>;

interface Props {
  plan: PlanParts;
  versions: readonly (VersionNamePartsFragment & { id: string })[];
  periods: readonly { id: string; code: string }[];
}

const schedeOf = (plan: PlanParts) =>
  plan.areas.flatMap((a) =>
    a.objectives.flatMap((o) =>
      o.schede.map((s) => ({
        value: s.id,
        label: [objectiveCode(o.code), s.label, s.action?.title].filter(Boolean).join(' · '),
      })),
    ),
  );

export function DocumentForm({ plan, versions, periods }: Props) {
  const schede = schedeOf(plan);
  const kinds = documentKindsOf(plan.kind).filter((k) => k !== 'scheda' || schede.length > 0);
  const [params] = useSearchParams();
  const wanted = schede.find((s) => shortKey(s.value) === params.get('scheda'))?.value;
  const [kind, setKind] = useState<DocumentKind>(wanted ? 'scheda' : kinds[0]!);
  const [format, setFormat] = useState<DocumentFormat>('docx');
  const [schedaId, setScheda] = useState(wanted ?? '');
  const [versionId, setVersion] = useState('');
  const [periodId, setPeriod] = useState(periods[0]?.id ?? '');
  const [jobId, setJob] = useState<string | null>(null);
  const { send, pending, problems, error } = useMutate(CreatePlanDocumentDocument);
  const noPeriod = kind === 'dapp' && periods.length === 0;

  const submit = async () => {
    const outcome = await send({
      planId: plan.id,
      kind,
      format,
      schedaId: kind === 'scheda' ? schedaId : null,
      versionId: versionId || null,
      periodId: kind === 'dapp' ? periodId : null,
    });
    if (outcome.kind === 'done') setJob(outcome.payload.planDocument?.jobId ?? null);
  };

  return (
    <div className="z-card z-document-form">
      <Form onSubmit={() => void submit()} problems={problems} error={error}>
        <RadioGroup
          name="kind"
          label={t('what')}
          help={t('whatHelp')}
          value={kind}
          onChange={(value) => setKind(value as DocumentKind)}
          options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        {kind === 'scheda' && (
          <SelectField
            name="schedaId"
            label={t('scheda')}
            value={schedaId}
            onChange={setScheda}
            options={schede}
            required
          />
        )}
        {kind === 'dapp' && periods.length > 0 && (
          <SelectField
            name="periodId"
            label={t('period')}
            value={periodId}
            onChange={setPeriod}
            options={periods.map((p) => ({ value: p.id, label: periodName(p.code) }))}
            required
          />
        )}
        {noPeriod && <p className="z-muted">{t('noPeriods')}</p>}
        {versions.length > 0 && (
          <SelectField
            name="versionId"
            label={t('version')}
            help={kind === 'dapp' ? t('versionOfDapp') : undefined}
            value={versionId}
            onChange={setVersion}
            empty={t('versionNow')}
            options={versions.map((v) => ({ value: v.id, label: nameOfVersion(v) }))}
          />
        )}
        <RadioGroup
          name="format"
          label={t('format')}
          value={format}
          onChange={(value) => setFormat(value as DocumentFormat)}
          options={documentFormats.map((value) => ({ value, label: t(`formats.${value}`) }))}
        />
        <div>
          <Button type="submit" variant="primary" pending={pending} disabled={noPeriod}>
            {t('make')}
          </Button>
        </div>
      </Form>
      {jobId && (
        <div className="z-stack">
          <JobProgress key={jobId} id={jobId} />
          <p className="z-muted">{t('making')}</p>
        </div>
      )}
    </div>
  );
}
