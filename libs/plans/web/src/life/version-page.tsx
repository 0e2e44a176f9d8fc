import { formatDate, formatDateTime, formatPeriod } from '@zona/calendar';
import { actText, comparedFigures, type PlanSnapshot, versionName } from '@zona/plans-domain';
import { useGql } from '@zona/session';
import {
  Button,
  Failed,
  Figure,
  LinkButton,
  Loading,
  NotFoundPage,
  Page,
  StateBadge,
  WarningNote,
  type State,
} from '@zona/ui';
import { useEffect, useMemo } from 'react';
import { useParams } from 'react-router';
import { paths } from '../paths';
import { PlanTree } from '../plan/plan-tree';
import { usePlanTree } from '../plan/use-plan-tree';
import '../plan/plan.css';
import type { PlanVersionPageQuery } from '../generated/graphql';
import { PlanVersionDocument } from './documents';
import './life.css';
import { lifePaths } from './paths';
import { treeOf } from './version-tree';
import { t } from './words';

type Version = NonNullable<PlanVersionPageQuery['planVersion']>;

/** The plan as it was: the same tree, from what was kept, and nothing to change in it. */
export function VersionPage() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useGql(PlanVersionDocument, { id });
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('version.loading')} rows={8} />;
  if (!data?.planVersion) return <NotFoundPage title={t('version.missing')} />;
  return <Read version={data.planVersion} />;
}

function Read({ version }: { version: Version }) {
  const snapshot = useMemo(() => JSON.parse(version.snapshot) as PlanSnapshot, [version.snapshot]);
  const { areas, template } = useMemo(() => treeOf(snapshot), [snapshot]);
  const view = usePlanTree(areas, template);
  const { plan } = snapshot;
  useOpenOnPaper(view.openAll);
  return (
    <Page
      title={t('version.title', { title: plan.title, number: version.number })}
      documentTitle={`${plan.code} · ${version.number}`}
      badge={<StateBadge state={plan.status as State} />}
      breadcrumbs={[
        { label: version.plan.title, to: paths.plan(version.plan.id) },
        { label: t('tab'), to: lifePaths.life(version.plan.id) },
        { label: t('compare.version', { number: version.number, label: versionName(version) }) },
      ]}
      lead={
        <p>
          {formatPeriod(plan.from, plan.to)}
          {version.act && ` · ${actText(version.act)}`}
        </p>
      }
      actions={
        <>
          <Button icon="print" onClick={() => window.print()}>
            {t('version.print')}
          </Button>
          <LinkButton variant="primary" to={lifePaths.compare(version.id)}>
            {t('version.compare')}
          </LinkButton>
        </>
      }
    >
      <div className="z-stack-lg">
        <WarningNote tone={version.seal.intact ? 'info' : 'bad'} title={t('version.past')}>
          <p>
            {t('version.lead', {
              day: version.act?.date ? formatDate(version.act.date) : formatDateTime(version.createdAt),
              label: versionName(version),
            })}
          </p>
          {version.reason && <p>{version.reason}</p>}
          <p className="z-muted">
            {version.seal.intact ? t('version.seal', { sha: version.seal.sha256.slice(0, 12) }) : t('version.broken')}
          </p>
        </WarningNote>
        <div className="z-figures">
          {comparedFigures(snapshot, snapshot)
            .filter((f) => f.key !== 'withoutTarget')
            .map((f) => (
              <Figure key={f.key} kind={f.kind} label={f.label} value={f.after} />
            ))}
        </div>
        <PlanTree areas={areas} tree={view.tree} rows={view.rows} toggle={view.toggle} reordering={false} readOnly />
      </div>
    </Page>
  );
}

/** On paper there is nothing to open: all of it is printed. */
function useOpenOnPaper(openAll: () => void): void {
  useEffect(() => {
    window.addEventListener('beforeprint', openAll);
    return () => window.removeEventListener('beforeprint', openAll);
  }, [openAll]);
}
