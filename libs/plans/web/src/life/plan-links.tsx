import { useApi, useCan, useGql, useMutate } from '@zona/session';
import { Button, Definition, LinkButton, Section, SelectField } from '@zona/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { RowDialog } from '../editor/row-dialog';
import { paths } from '../paths';
import { OtherPlansDocument } from './documents';
import { SetPreviousPlanDocument } from './mutations';
import { lifePaths } from './paths';
import type { LifeOf } from './types';
import { t } from './words';

/** The plan before, the plan after, and what continues from one to the other. */
export function PlanLinks({ plan }: { plan: LifeOf }) {
  const canEdit = useCan('update', 'Plan');
  const [open, setOpen] = useState(false);
  if (!canEdit && !plan.previous && plan.next.length === 0) return null;
  return (
    <Section
      title={t('links.title')}
      actions={
        <>
          {plan.previous && <LinkButton to={lifePaths.continuity(plan.id)}>{t('links.continues')}</LinkButton>}
          {canEdit && (
            <Button onClick={() => setOpen(true)}>{t(plan.previous ? 'links.change' : 'links.choose')}</Button>
          )}
        </>
      }
    >
      <Definition
        items={[
          {
            label: t('links.previous'),
            value: plan.previous ? (
              <Link to={paths.plan(plan.previous.id)}>{plan.previous.title}</Link>
            ) : (
              <span className="z-muted">{t('links.none')}</span>
            ),
          },
          ...(plan.next.length
            ? [
                {
                  label: t('links.next'),
                  value: plan.next.map((p) => (
                    <Link key={p.id} to={paths.plan(p.id)}>
                      {p.title}
                    </Link>
                  )),
                },
              ]
            : []),
        ]}
      />
      {open && <PreviousDialog plan={plan} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function PreviousDialog({ plan, onClose }: { plan: LifeOf; onClose(): void }) {
  const { data } = useGql(OtherPlansDocument, { first: 100 });
  const save = useMutate(SetPreviousPlanDocument);
  const { invalidate } = useApi();
  const [previous, setPrevious] = useState(plan.previous?.id ?? '');
  const submit = async (version = plan.version) => {
    const outcome = await save.send({ id: plan.id, version, previousPlanId: previous || null });
    if (outcome.kind === 'done') onClose();
  };
  const others = data?.plans.edges.map((e) => e.node).filter((p) => p.id !== plan.id) ?? [];
  return (
    <RowDialog
      title={t('links.choose')}
      labels={{ previousPlanId: t('links.field') }}
      saving={save}
      onSave={(version) => void submit(version)}
      onTakeTheirs={() => {
        void invalidate();
        onClose();
      }}
      onClose={onClose}
    >
      <SelectField
        name="previousPlanId"
        label={t('links.field')}
        value={previous}
        onChange={setPrevious}
        empty={t('links.empty')}
        options={others.map((p) => ({ value: p.id, label: p.title }))}
      />
    </RowDialog>
  );
}
