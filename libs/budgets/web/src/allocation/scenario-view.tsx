import { fundOfYear, actText, type AllocationRule, type ScenarioData } from '@zona/budgets-domain';
import { formatDateTime } from '@zona/calendar';
import { formatEuro, toCents } from '@zona/money';
import { useCan, useSession } from '@zona/session';
import { Button, Definition, filters, Page, Section, useFilters, WarningNote } from '@zona/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { Compare } from './compare';
import type { Ground, ScenarioRow } from './draft';
import { FreezeDialog } from './freeze-dialog';
import { allocationPaths } from './paths';
import { QuotasSection } from './quotas-section';
import { Results } from './results';
import { RuleWords } from './rule-form';
import { ScenarioActions } from './scenario-actions';
import { beforeOfPrevious, comparisonOf } from './simulate';
import { ScenarioBadge } from './state-badge';
import { VoteSection } from './vote-section';
import { t } from './words';
import './allocation.css';

const schema = { confronta: filters.text() };

/** A riparto that left the office: what is voted on, how it went, what it became. */
export function ScenarioView({ scenario, ground }: { scenario: ScenarioRow; ground: Ground }) {
  const { values, set } = useFilters(schema);
  const mayFreeze = useCan('approve', 'AllocationScenario');
  const [freezing, setFreezing] = useState(false);
  const rule = JSON.parse(scenario.rule) as AllocationRule;
  const before = beforeOfPrevious(scenario.previous);
  const shares = scenario.shares.map((s) => ({ ...s, percent: s.percent ?? null }));
  const comparison = comparisonOf(before, shares);
  // The office of a capofila is no mayor: its comune is one of all.
  const isMayor = useSession().viewer.role === 'sindaco';
  const own = isMayor ? ground.comuni.find((c) => c.own)?.istat : undefined;
  const vote = <VoteSection scenario={scenario} ground={ground} />;
  return (
    <Page
      title={scenario.title}
      eyebrow={t('page.eyebrow', { year: scenario.year })}
      badge={<ScenarioBadge state={scenario.state} />}
      lead={<p>{t('page.viewLead', { amount: formatEuro(scenario.amount), count: scenario.shares.length })}</p>}
      breadcrumbs={[{ label: t('title'), to: allocationPaths.all }, { label: scenario.title }]}
      aside={<About scenario={scenario} rule={rule} />}
      actions={
        <>
          <ScenarioActions scenario={scenario} />
          {mayFreeze && scenario.state === 'voted' && (
            <Button variant="primary" onClick={() => setFreezing(true)}>
              {t('freeze.button')}
            </Button>
          )}
        </>
      }
    >
      <div className="z-stack z-stack-lg">
        {scenario.quotas.length > 0 ? <QuotasSection quotas={scenario.quotas} /> : vote}
        <Results
          name={scenario.title}
          shares={shares}
          problems={[]}
          before={before}
          comparison={comparison}
          own={own}
        />
        {scenario.quotas.length > 0 && vote}
        <Compare
          now={{ title: scenario.title, amount: scenario.amount, rule, shares }}
          nowId={scenario.id}
          otherId={values.confronta}
          onChoose={(confronta) => set({ confronta })}
        />
      </div>
      {freezing && <FreezeDialog scenario={scenario} onClose={() => setFreezing(false)} />}
    </Page>
  );
}

/** The rule in words, where its figures come from, the act, the fund. */
function About({ scenario, rule }: { scenario: ScenarioRow; rule: AllocationRule }) {
  const { sources } = JSON.parse(scenario.data) as ScenarioData;
  const [result] = scenario.results;
  const { assignment } = scenario;
  const differs = result && assignment && toCents(assignment.figures.assigned) !== toCents(scenario.amount);
  return (
    <Section title={t('about.title')}>
      <Definition
        items={[
          { label: t('rule.title'), value: <RuleWords rule={rule} /> },
          {
            label: t('about.sources'),
            value: sources.length ? [...new Set(sources.map((s) => s.text))].join('; ') : t('about.noSources'),
          },
          {
            label: t('what.fund'),
            value: assignment ? fundOfYear(assignment.fund.name, assignment.year) : t('about.noFund'),
          },
          { label: t('about.by'), value: scenario.createdBy },
          ...(scenario.note ? [{ label: t('what.note'), value: scenario.note }] : []),
          ...(result
            ? [
                { label: t('about.act'), value: actText(result) },
                { label: t('about.frozen'), value: `${result.frozenBy}, ${formatDateTime(result.createdAt)}` },
              ]
            : []),
        ]}
      />
      {result?.entryId && <Link to={allocationPaths.entry(result.entryId)}>{t('about.entry')}</Link>}
      {differs && (
        <WarningNote title={t('about.differsTitle')}>
          <p>
            {t('about.differs', {
              quotas: formatEuro(scenario.amount),
              assigned: formatEuro(assignment.figures.assigned),
            })}
          </p>
        </WarningNote>
      )}
    </Section>
  );
}
