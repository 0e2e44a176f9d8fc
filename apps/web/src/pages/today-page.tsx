import { SinceAssembly } from '@zona/plans-web';
import { useGql, useViewer } from '@zona/session';
import { Card, Failed, Figure, Icon, LinkButton, Loading, Page, Section, StateBadge } from '@zona/ui';
import { formatPeriod } from '@zona/calendar';
import { memo, Suspense, useDeferredValue } from 'react';
import { graphql } from '../generated';
import type { HomeBudgetQuery, HomeQuery } from '../generated/graphql';
import { targetLink } from '../shell/links';
import { t } from '../words';
import { TaskGroups } from './task-groups';
import { TenantsPage } from './tenants-page';

const HomeDocument = graphql(`
  query Home {
    home {
      figures {
        key
        label
        kind
        value
        note
        target {
          page
          id
          filter
        }
      }
      tasks {
        key
        kind
        title
        detail
        dueOn
        target {
          page
          id
          filter
        }
      }
      plan {
        id
        title
        status
        from
        to
      }
    }
  }
`);

const HomeWarningsDocument = graphql(`
  query HomeWarnings {
    homeWarnings {
      key
      kind
      title
      detail
      dueOn
      target {
        page
        id
        filter
      }
    }
  }
`);

/** Apart from the plan's: it is another feature's, and the page does not wait for it. */
const HomeBudgetDocument = graphql(`
  query HomeBudget {
    budgetHome {
      figures {
        key
        label
        kind
        value
        note
        target {
          page
          id
          filter
        }
      }
      tasks {
        key
        kind
        title
        detail
        dueOn
        target {
          page
          id
          filter
        }
      }
    }
  }
`);

function greeting(name: string, hour = new Date().getHours()): string {
  const first = name.split(' ')[0] ?? name;
  if (hour < 13) return t('today.morning', { name: first });
  return hour < 18 ? t('today.afternoon', { name: first }) : t('today.evening', { name: first });
}

function Figures({ figures, title }: { figures: HomeQuery['home']['figures']; title: string }) {
  return (
    <Section title={title}>
      <div className="z-figures">
        {figures.map((figure) => (
          <Figure
            key={figure.key}
            size="lg"
            kind={figure.kind}
            label={figure.label}
            value={figure.value}
            note={figure.note}
            to={targetLink(figure.target) ?? undefined}
          />
        ))}
      </div>
    </Section>
  );
}

/** Good news takes little room. */
const NothingToDo = () => (
  <div className="z-note z-tone-ok">
    <Icon name="check-circle" />
    <p>
      <strong>{t('today.emptyTitle')}</strong> {t('today.emptyText')}
    </p>
  </div>
);

function StartingPlan({ plan }: { plan: NonNullable<HomeQuery['home']['plan']> }) {
  return (
    <Section title={t('today.plan')}>
      <Card>
        <div className="z-row plan-card">
          <div>
            <div className="z-row">
              <strong>{plan.title}</strong>
              <StateBadge state={plan.status} />
            </div>
            <p className="z-muted">{formatPeriod(plan.from, plan.to)}</p>
          </div>
          <LinkButton to={`/piani/${plan.id}`}>{t('today.openPlan')}</LinkButton>
        </div>
      </Card>
    </Section>
  );
}

interface Told {
  home: HomeQuery['home'] | undefined;
  warnings: HomeQuery['home']['tasks'];
  budget: HomeBudgetQuery['budgetHome'] | undefined;
}

const HomeContent = memo(function HomeContent({ home, warnings, budget }: Told & { home: HomeQuery['home'] }) {
  const viewer = useViewer();
  const tasks = [...home.tasks, ...(budget?.tasks ?? []), ...warnings];
  return (
    <div className="z-stack-lg">
      <Section title={t('today.tasks')}>{tasks.length > 0 ? <TaskGroups tasks={tasks} /> : <NothingToDo />}</Section>
      {home.plan && viewer.role === 'sindaco' && (
        <Suspense fallback={null}>
          <SinceAssembly planId={home.plan.id} />
        </Suspense>
      )}
      {home.figures.length > 0 && <Figures title={t('today.figures')} figures={home.figures} />}
      {budget && budget.figures.length > 0 && <Figures title={t('today.budget')} figures={budget.figures} />}
      {home.plan && <StartingPlan plan={home.plan} />}
    </div>
  );
});

const none: Told['warnings'] = [];

function Home() {
  const viewer = useViewer();
  const { data, error, refetch } = useGql(HomeDocument, {});
  const enabled = data !== undefined;
  const warnings = useGql(HomeWarningsDocument, {}, { enabled }).data?.homeWarnings ?? none;
  const budget = useGql(HomeBudgetDocument, {}, { enabled }).data?.budgetHome;
  // What has come is put on the page in slices: a phone stays free to answer a touch.
  const home = useDeferredValue(data?.home);
  const later = useDeferredValue(budget);
  const laterWarnings = useDeferredValue(warnings);
  return (
    <Page title={greeting(viewer.name)} documentTitle={t('today.title')} lead={<p>{t(`today.role.${viewer.role}`)}</p>}>
      {home ? (
        <HomeContent home={home} warnings={laterWarnings} budget={later} />
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading label={t('today.loading')} rows={6} />
      )}
    </Page>
  );
}

/** The first page: what counts for who is looking. The platform's administrator has no ambito and sees the tenants. */
export const TodayPage = () => (useViewer().ambitoId ? <Home /> : <TenantsPage />);
