// The page's content policy: zod needs its configuration before the first schema, which comes with the rules.
import '@zona/problems';
import { achievementOutcomeLabel, evaluationKindLabel, evaluationKinds, type EvaluationKind } from '@zona/plans-domain';
import { useCan, useGql } from '@zona/session';
import {
  Button,
  Definition,
  Disclosure,
  EmptyState,
  Failed,
  Loading,
  NotFoundPage,
  Page,
  Section,
  SelectField,
  WarningNote,
} from '@zona/ui';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { EvaluationSheetPageQuery } from '../generated/graphql';
import { DegreeSteps, degreeText } from './degree-steps';
import { EvaluationDialog } from './evaluation-dialog';
import { EvaluationSheetDocument } from './evaluation-operations';
import { monitoringPaths } from './paths';
import { RuleDialog } from './rule-dialog';
import { WeightsSection } from './weights-section';
import { t } from './words';
import './monitoring.css';

export type Sheet = NonNullable<EvaluationSheetPageQuery['evaluationSheet']>;
export type SheetRow = Sheet['rows'][number];

export function EvaluationPage() {
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const kind = evaluationKinds.find((k) => k === params.get('tipo')) ?? 'mid_term';
  const { data, error, isPending, refetch } = useGql(EvaluationSheetDocument, { planId: id, kind });
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading')} rows={8} />;
  if (!data?.evaluationSheet) return <NotFoundPage title={t('missingPlan')} />;
  return (
    <LoadedSheet
      sheet={data.evaluationSheet}
      kind={kind}
      setKind={(next) => setParams({ tipo: next }, { replace: true })}
    />
  );
}

interface LoadedProps {
  sheet: Sheet;
  kind: EvaluationKind;
  setKind(kind: EvaluationKind): void;
}

function LoadedSheet({ sheet, kind, setKind }: LoadedProps) {
  const canWrite = useCan('update', 'Evaluation');
  const canRule = useCan('create', 'AchievementRule');
  const [writing, setWriting] = useState<string | null>(null);
  const [ruling, setRuling] = useState(false);
  const row = sheet.rows.find((r) => r.objectiveId === writing);
  return (
    <Page
      title={t('evaluation.title', { plan: sheet.planCode })}
      eyebrow={sheet.planTitle}
      lead={<p>{t('evaluation.lead')}</p>}
      breadcrumbs={[
        { label: t('title'), to: monitoringPaths.all },
        { label: t('evaluation.title', { plan: sheet.planCode }) },
      ]}
    >
      <div className="z-stack-lg">
        <div className="d-print-none">
          <SelectField
            name="tipo"
            label={t('evaluation.kind')}
            value={kind}
            onChange={(next) => setKind(next as EvaluationKind)}
            options={evaluationKinds.map((value) => ({ value, label: evaluationKindLabel[value] }))}
          />
        </div>
        <Section
          title={t('evaluation.rule')}
          actions={
            canRule && (
              <Button size="sm" onClick={() => setRuling(true)}>
                {t(sheet.rule ? 'evaluation.ruleChange' : 'evaluation.ruleSet')}
              </Button>
            )
          }
        >
          {sheet.rule ? (
            <p>{t('evaluation.ruleStated', { edition: sheet.rule.edition, where: sheet.rule.statedIn })}</p>
          ) : (
            <WarningNote tone="info">{t('evaluation.ruleProposed')}</WarningNote>
          )}
          <ul>
            {sheet.sentences.map((s) => (
              <li key={s}>{s}</li>
            ))}
          </ul>
          <p>
            {t('evaluation.total')}: <strong>{degreeText(sheet.degree)}</strong>
          </p>
          <Disclosure summary={t('evaluation.how')}>
            <ol>
              {sheet.degree.steps.map((s, i) => (
                <li key={i}>{s}</li>
              ))}
            </ol>
          </Disclosure>
        </Section>
        {sheet.rule?.weights === 'stated' && <WeightsSection sheet={sheet} />}
        {sheet.rows.length === 0 && <EmptyState title={t('evaluation.nothing')} text={t('evaluation.none')} />}
        {sheet.rows.map((r) => (
          <Row key={r.objectiveId} row={r} write={canWrite ? () => setWriting(r.objectiveId) : undefined} />
        ))}
      </div>
      {row && <EvaluationDialog row={row} kind={kind} onClose={() => setWriting(null)} />}
      {ruling && <RuleDialog planId={sheet.planId} rule={sheet.rule} onClose={() => setRuling(false)} />}
    </Page>
  );
}

function Row({ row, write }: { row: SheetRow; write: (() => void) | undefined }) {
  const { evaluation, degree } = row;
  const outcome = evaluation?.outcome ?? null;
  const title = [row.code, row.title].filter(Boolean).join(' ');
  const texts = (['quantitative', 'qualitative', 'descriptiveNote'] as const).flatMap((key) => {
    const value = evaluation?.[key];
    return value ? [{ label: t(`evaluation.${key}`), value }] : [];
  });
  return (
    <Section
      title={title}
      actions={
        write && (
          <Button size="sm" onClick={write} aria-label={t('evaluation.writeFor', { title })}>
            {t('evaluation.write')}
          </Button>
        )
      }
    >
      <p className="z-muted">{row.area}</p>
      <div className="z-card z-stack-sm">
        <div className="z-outcomes">
          <p>
            {t('evaluation.judged')}:{' '}
            <strong>{outcome ? achievementOutcomeLabel[outcome] : t('evaluation.notJudged')}</strong>
          </p>
          <p>
            {t('evaluation.computed')}: <strong>{degreeText(degree)}</strong>
          </p>
        </div>
        {outcome && outcome !== degree.outcome && degree.percent !== null && (
          <WarningNote>{t('evaluation.differs')}</WarningNote>
        )}
        {texts.length > 0 && <Definition items={texts} />}
        <Disclosure summary={t('evaluation.how')}>
          <DegreeSteps degree={degree} />
        </Disclosure>
      </div>
    </Section>
  );
}
