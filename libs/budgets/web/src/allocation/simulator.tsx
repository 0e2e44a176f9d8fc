import { useMutate } from '@zona/session';
import {
  afterSave,
  Button,
  ConflictPanel,
  filters,
  Form,
  Page,
  Section,
  StateBadge,
  useFilters,
  useLeaveGuard,
  useToasts,
} from '@zona/ui';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { Compare } from './compare';
import { draftOf, inputOf, startingDraft, type Draft, type Ground, type ScenarioRow } from './draft';
import { FiguresTable } from './figures-table';
import { CreateScenarioDocument, UpdateScenarioDocument } from './mutations';
import { allocationPaths } from './paths';
import { Results } from './results';
import { RuleForm } from './rule-form';
import { ScenarioActions } from './scenario-actions';
import { beforeOf, comparisonOf, simulate } from './simulate';
import { labels, WhatForm } from './what-form';
import { t } from './words';
import './allocation.css';

const schema = { confronta: filters.text() };

interface SimulatorProps {
  ground: Ground;
  /** Absent: a new one. */
  saved?: ScenarioRow;
}

/** Rule at the left, quotas at the right: whatever one changes is counted again at once, and nothing is written until one saves. */
export function Simulator({ ground, saved }: SimulatorProps) {
  const [draft, setDraft] = useState<Draft>(() => (saved ? draftOf(saved) : startingDraft(ground)));
  const [dirty, setDirty] = useState(false);
  const { values, set } = useFilters(schema);
  const guard = useLeaveGuard(dirty);
  const change = (next: Draft) => {
    setDraft(next);
    setDirty(true);
  };
  const result = useMemo(() => simulate(draft), [draft]);
  const before = beforeOf(draft, ground, saved?.previous ?? null);
  const comparison = comparisonOf(before, result.shares);
  const save = useSave(draft, saved, () => setDirty(false));
  const title = saved ? saved.title : t('page.new');
  return (
    <Page
      title={title}
      badge={<StateBadge state="draft" label={t('page.draft')} />}
      lead={<p>{t('page.simulatorLead')}</p>}
      breadcrumbs={[{ label: t('title'), to: allocationPaths.all }, { label: title }]}
      actions={
        <>
          {saved && <ScenarioActions scenario={saved} dirty={dirty} />}
          <Button variant="primary" pending={save.pending} onClick={() => void save.run()}>
            {t('page.save')}
          </Button>
        </>
      }
    >
      {guard}
      <Form
        className="z-alloc-form"
        onSubmit={() => void save.run()}
        problems={save.problems}
        error={save.error}
        labels={labels}
      >
        {save.conflict && (
          <ConflictPanel
            conflict={save.conflict}
            labels={labels}
            format={(field, value) => (field.endsWith('Json') || field === 'result' ? t('page.otherFigures') : value)}
            pending={save.pending}
            onKeepMine={() => void save.run(save.conflict?.version)}
            onTakeTheirs={() => window.location.reload()}
          />
        )}
        <div className="z-alloc">
          <div className="z-stack z-stack-lg z-alloc-rule">
            <WhatForm draft={draft} ground={ground} previous={saved?.previous ?? null} onChange={change} />
            <RuleForm draft={draft} ground={ground} onChange={change} />
          </div>
          <div className="z-stack z-stack-lg">
            <Results name={draft.title} {...result} before={before} comparison={comparison} />
            <Section title={t('figures.title')}>
              <FiguresTable draft={draft} ground={ground} onChange={change} />
            </Section>
            {draft.amount !== null && (
              <Compare
                now={{ title: draft.title, amount: draft.amount, rule: draft.rule, shares: result.shares }}
                nowId={saved?.id ?? null}
                otherId={values.confronta}
                onChoose={(confronta) => set({ confronta })}
              />
            )}
          </div>
        </div>
      </Form>
    </Page>
  );
}

function useSave(draft: Draft, saved: ScenarioRow | undefined, onSaved: () => void) {
  const create = useMutate(CreateScenarioDocument);
  const update = useMutate(UpdateScenarioDocument);
  const navigate = useNavigate();
  const toasts = useToasts();
  const run = async (version = saved?.version) => {
    const outcome = saved
      ? await update.send({ id: saved.id, version: version ?? saved.version, ...inputOf(draft) })
      : await create.send(inputOf(draft));
    if (outcome.kind !== 'done') return;
    onSaved();
    toasts.show({ text: t('page.saved') });
    if (!saved && outcome.payload.scenario) void navigate(allocationPaths.one(outcome.payload.scenario.id), afterSave);
  };
  return { ...(saved ? update : create), run };
}
