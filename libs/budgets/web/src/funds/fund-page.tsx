import { assignmentWarnings, costTypeLabel, fundFamilyLabel, fundWarnings, saidPercent } from '@zona/budgets-domain';
import { todayIso } from '@zona/calendar';
import { useCan, useGql, useMutate } from '@zona/session';
import {
  Button,
  Card,
  ConfirmDialog,
  Definition,
  EmptyState,
  Failed,
  Loading,
  NotFoundPage,
  Page,
  Section,
  SourceNote,
  useToasts,
  WarningNote,
} from '@zona/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { StageTable } from '../figures';
import type { FundPageQuery } from '../generated/graphql';
import { AssignmentCard } from './assignment-card';
import { AssignmentDialog } from './assignment-dialogs';
import { FundDocument } from './documents';
import { FundDialog } from './fund-dialog';
import { WithdrawFundDocument } from './mutations';
import { fundPaths } from './paths';
import { t } from './words';
import './funds.css';

export type FundData = NonNullable<FundPageQuery['fund']>;
export type AssignmentData = FundData['assignments'][number];
export type InstalmentData = AssignmentData['instalments'][number];

export function FundPage() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useGql(FundDocument, { id });
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('page.loading')} rows={8} />;
  if (!data?.fund) return <NotFoundPage title={t('page.missing')} />;
  return <LoadedFund fund={data.fund} />;
}

function LoadedFund({ fund }: { fund: FundData }) {
  const mayAssign = useCan('create', 'FundAssignment');
  const mayUpdate = useCan('update', 'Fund');
  const [dialog, setDialog] = useState<'edit' | 'assign' | 'withdraw' | null>(null);
  const close = () => setDialog(null);
  // The last year first: it is the one at work.
  const assignments = [...fund.assignments].sort((a, b) => b.year - a.year);
  return (
    <Page
      title={fund.name}
      eyebrow={fund.kind.name}
      breadcrumbs={[{ label: t('title'), to: fundPaths.all }, { label: fund.name }]}
      actions={
        <>
          {mayUpdate && (
            <Button icon="pencil" shortcut="e" onClick={() => setDialog('edit')}>
              {t('page.edit')}
            </Button>
          )}
          {mayUpdate && assignments.length === 0 && (
            <Button onClick={() => setDialog('withdraw')}>{t('page.withdraw')}</Button>
          )}
          {mayAssign && (
            <Button variant="primary" icon="plus" onClick={() => setDialog('assign')}>
              {t('page.assign')}
            </Button>
          )}
        </>
      }
    >
      <div className="z-stack z-stack-lg">
        <Warnings fund={fund} />
        <About fund={fund} />
        {assignments.length > 1 && (
          <Section title={t('page.figures')}>
            <StageTable figures={fund.figures} />
          </Section>
        )}
        <Section title={t('page.assignments')}>
          {assignments.length === 0 ? (
            <EmptyState title={t('page.noneTitle')} text={t('page.noneText')} />
          ) : (
            assignments.map((a) => <AssignmentCard key={a.id} fund={fund} assignment={a} />)
          )}
        </Section>
      </div>
      {dialog === 'edit' && <FundDialog fund={fund} onClose={close} />}
      {dialog === 'assign' && <AssignmentDialog fundId={fund.id} onClose={close} />}
      {dialog === 'withdraw' && <WithdrawDialog fund={fund} onClose={close} />}
    </Page>
  );
}

/** What does not stand as it should, with its figures. Nobody is stopped. */
function Warnings({ fund }: { fund: FundData }) {
  const warnings = [
    ...fundWarnings({ kindCode: fund.kind.code, cup: fund.cup }),
    ...fund.assignments.flatMap((a) => assignmentWarnings(a, todayIso())),
  ];
  if (!warnings.length) return null;
  return (
    <WarningNote title={t('page.warnings')}>
      <ul className="z-fund-warnings">
        {warnings.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </WarningNote>
  );
}

function About({ fund }: { fund: FundData }) {
  const missing = <span className="z-missing">{t('page.notStated')}</span>;
  const costs = fund.eligibleCosts.map((cost) => costTypeLabel[cost]);
  const own = fund.ownSharePercent && saidPercent(fund.ownSharePercent);
  return (
    <Section title={t('page.about')}>
      <Card>
        <Definition
          items={[
            { label: t('family'), value: fundFamilyLabel[fund.kind.family] },
            { label: t('page.basis'), value: fund.kind.basis ?? missing },
            { label: t('page.code'), value: fund.code ?? missing },
            { label: t('page.cup'), value: fund.cup ? <span className="z-num">{fund.cup}</span> : missing },
            { label: t('page.ente'), value: fund.ente?.name ?? missing },
            { label: t('page.purpose'), value: fund.purpose ?? missing },
            {
              label: t('page.eligible'),
              value:
                costs.length || fund.eligible ? (
                  <>
                    {costs.length > 0 && <p>{costs.join(', ')}.</p>}
                    {fund.eligible && <p>{fund.eligible}</p>}
                  </>
                ) : (
                  missing
                ),
            },
            {
              label: t('page.ownShare'),
              value: own ? t('page.ownShareAtLeast', { percent: own }) : t('page.ownShareNone'),
            },
            ...(fund.note ? [{ label: t('page.note'), value: fund.note }] : []),
          ]}
        />
        {fund.source && <SourceNote document={fund.source.document} line={fund.source.line} text={fund.source.text} />}
      </Card>
    </Section>
  );
}

function WithdrawDialog({ fund, onClose }: { fund: FundData; onClose(): void }) {
  const withdraw = useMutate(WithdrawFundDocument);
  const toasts = useToasts();
  const navigate = useNavigate();
  const run = async () => {
    const outcome = await withdraw.send({ id: fund.id, version: fund.version });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('page.withdrawn') });
    void navigate(fundPaths.all);
  };
  return (
    <ConfirmDialog
      open
      title={`${t('page.withdraw')}: ${fund.name}`}
      confirmLabel={t('page.withdraw')}
      danger
      pending={withdraw.pending}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <p>{t('page.withdrawText')}</p>
      {withdraw.problems.map((p) => (
        <p key={p.code} role="alert">
          {p.message}
        </p>
      ))}
    </ConfirmDialog>
  );
}
