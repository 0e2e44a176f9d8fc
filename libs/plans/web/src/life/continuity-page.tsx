import { useGql } from '@zona/session';
import { Button, EmptyState, Failed, LinkButton, Loading, NotFoundPage, Page, Section } from '@zona/ui';
import { useCan } from '@zona/session';
import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import type { PlanContinuityQuery } from '../generated/graphql';
import { paths } from '../paths';
import { actionCode, objectiveCode } from '../plan/tree';
import { ContinuityDialog } from './continuity-dialog';
import { ContinuityDocument } from './documents';
import './life.css';
import { lifePaths } from './paths';
import { t } from './words';

type Plan = NonNullable<PlanContinuityQuery['plan']>;
export interface Item {
  id: string;
  name: string;
}
export interface Editing extends Item {
  type: 'objective' | 'action';
  continues: string[];
}

/** Which objectives and actions of the plan before go on in this one; what does not is said too. */
export function ContinuityPage() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useGql(ContinuityDocument, { id });
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading')} rows={8} />;
  if (!data?.plan) return <NotFoundPage />;
  return <Continuity plan={data.plan} />;
}

const named = (code: string | null, title: string) => [code, title].filter(Boolean).join(' · ');

function Continuity({ plan }: { plan: Plan }) {
  const canEdit = useCan('update', 'Objective');
  const [editing, setEditing] = useState<Editing | null>(null);
  const earlier = useMemo(() => earlierOf(plan), [plan]);
  const objectives = plan.areas.flatMap((a) => a.objectives);
  const page = {
    title: t('continuity.title'),
    eyebrow: plan.title,
    breadcrumbs: [
      { label: plan.title, to: paths.plan(plan.id) },
      { label: t('tab'), to: lifePaths.life(plan.id) },
      { label: t('continuity.title') },
    ],
  };
  if (!plan.previous)
    return (
      <Page {...page}>
        <EmptyState
          title={t('continuity.noPrevious')}
          text={t('continuity.noPreviousText')}
          action={<LinkButton to={lifePaths.life(plan.id)}>{t('tab')}</LinkButton>}
        />
      </Page>
    );
  const goesOn = new Set(objectives.flatMap((o) => o.continues.map((c) => c.id)));
  const dropped = earlier.objectives.filter((o) => !goesOn.has(o.id));
  return (
    <Page {...page} lead={<p>{t('continuity.lead', { plan: plan.title, previous: plan.previous.title })}</p>}>
      <div className="z-stack-lg">
        <p>
          {t('continuity.summary', {
            done: objectives.filter((o) => o.continues.length > 0).length,
            total: objectives.length,
          })}
        </p>
        <ul className="z-continuity">
          {objectives.map((o) => {
            const row: Editing = {
              type: 'objective',
              id: o.id,
              name: named(objectiveCode(o.code), o.title),
              continues: o.continues.map((c) => c.id),
            };
            return (
              <li key={o.id}>
                <Line row={row} earlier={earlier.objectives} onEdit={canEdit ? setEditing : undefined} />
                <ul>
                  {o.actions.map((a) => (
                    <li key={a.id}>
                      <Line
                        row={{
                          type: 'action',
                          id: a.id,
                          name: named(actionCode(a.code), a.title),
                          continues: a.continues.map((c) => c.id),
                        }}
                        earlier={earlier.actions}
                        onEdit={canEdit ? setEditing : undefined}
                      />
                    </li>
                  ))}
                </ul>
              </li>
            );
          })}
        </ul>
        <Section title={t('continuity.dropped')}>
          {dropped.length === 0 ? (
            <p>{t('continuity.droppedNone')}</p>
          ) : (
            <ul>
              {dropped.map((o) => (
                <li key={o.id}>{o.name}</li>
              ))}
            </ul>
          )}
        </Section>
      </div>
      {editing && (
        <ContinuityDialog
          editing={editing}
          choices={editing.type === 'objective' ? earlier.objectives : earlier.actions}
          onClose={() => setEditing(null)}
        />
      )}
    </Page>
  );
}

function earlierOf(plan: Plan): { objectives: Item[]; actions: Item[] } {
  const objectives = plan.previous?.areas.flatMap((a) => a.objectives) ?? [];
  const actions = new Map(
    objectives.flatMap((o) => o.actions.map((a) => [a.id, { id: a.id, name: named(actionCode(a.code), a.title) }])),
  );
  return {
    objectives: objectives.map((o) => ({ id: o.id, name: named(objectiveCode(o.code), o.title) })),
    actions: [...actions.values()],
  };
}

interface LineProps {
  row: Editing;
  earlier: readonly Item[];
  onEdit?: (row: Editing) => void;
}

function Line({ row, earlier, onEdit }: LineProps) {
  const from = earlier.filter((e) => row.continues.includes(e.id));
  return (
    <div className="z-continuity-line">
      <div>
        <span>{row.name}</span>
        <span className="z-muted">
          {from.length > 0
            ? `${t('continuity.continues')} ${from.map((e) => e.name).join('; ')}`
            : t(row.type === 'objective' ? 'continuity.fresh' : 'continuity.freshAction')}
        </span>
      </div>
      {onEdit && (
        <Button size="sm" onClick={() => onEdit(row)} aria-label={t('continuity.editOf', { name: row.name })}>
          {t('continuity.edit')}
        </Button>
      )}
    </div>
  );
}
