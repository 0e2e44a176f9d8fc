import { formatDate } from '@zona/calendar';
import type { Role } from '@zona/access';
import { actText, planSteps, planStepTaken } from '@zona/plans-domain';
import { uploadFile, useCan, useMutate, useViewer } from '@zona/session';
import { Button, EmptyState, FileField, FileList, Section, SourceNote, type FileItem } from '@zona/ui';
import { useState } from 'react';
import { RowDialog } from '../editor/row-dialog';
import { CorrectDialog } from './correct-dialog';
import { Corrections } from './corrections';
import { AddActFilesDocument } from './mutations';
import type { ActOf, LifeOf } from './types';
import { t } from './words';

/** The steps that the plan has taken, first to last, each with its act and its documents. */
export function Timeline({ plan }: { plan: LifeOf }) {
  const canWrite = useCan('update', 'PlanAct');
  const role = useViewer().role as Role;
  const [attaching, setAttaching] = useState<ActOf | null>(null);
  const [correcting, setCorrecting] = useState<ActOf | null>(null);
  return (
    <Section title={t('timeline.title')}>
      {plan.acts.length === 0 ? (
        <EmptyState title={t('timeline.empty')} text={t('timeline.emptyText')} />
      ) : (
        <ol className="z-life-line">
          {plan.acts.map((act) => (
            <li key={act.id}>
              <Step
                act={act}
                onAttach={canWrite ? () => setAttaching(act) : undefined}
                onCorrect={canWrite && records(role, act) ? () => setCorrecting(act) : undefined}
              />
            </li>
          ))}
        </ol>
      )}
      {attaching && <AttachDialog act={attaching} onClose={() => setAttaching(null)} />}
      {correcting && <CorrectDialog act={correcting} onClose={() => setCorrecting(null)} />}
    </Section>
  );
}

/** Who may record such a step may correct its act. */
const records = (role: Role, act: ActOf): boolean =>
  planSteps.find((s) => s.action === act.step)?.by.includes(role) === true;

function Step({ act, onAttach, onCorrect }: { act: ActOf; onAttach?: () => void; onCorrect?: () => void }) {
  const isAct = act.organ !== null || act.kind !== null;
  return (
    <div className="z-life-step">
      <p className="z-num z-life-day">{act.date ? formatDate(act.date) : t('timeline.noDate')}</p>
      <div className="z-stack-sm">
        <p className="z-life-head">
          <strong>{planStepTaken[act.step]}</strong>
          {act.newEnd && act.previousEnd && (
            <>
              {' · '}
              {t('timeline.extended', { from: formatDate(act.previousEnd), to: formatDate(act.newEnd) })}
            </>
          )}
          {onCorrect && (
            <Button
              size="sm"
              variant="plain"
              onClick={onCorrect}
              aria-label={t('correct.actOf', { step: planStepTaken[act.step] })}
            >
              {t('correct.act')}
            </Button>
          )}
        </p>
        {isAct && (
          <p className="z-row">
            <span>{actText(act)}</span>
            {act.source && <SourceNote {...act.source} />}
          </p>
        )}
        {act.note && <p className="z-muted">{act.note}</p>}
        <FileList files={act.files} label={t('timeline.files')} />
        <Corrections of={act.corrections} />
        {isAct && act.files.length === 0 && (
          <p className="z-row z-muted">
            {t('timeline.noFile')}
            {onAttach && (
              <Button size="sm" icon="plus" onClick={onAttach}>
                {t('timeline.addFile')}
              </Button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}

function AttachDialog({ act, onClose }: { act: ActOf; onClose(): void }) {
  const save = useMutate(AddActFilesDocument);
  const [files, setFiles] = useState<readonly FileItem[]>([]);
  const submit = async () => {
    const outcome = await save.send({ planActId: act.id, fileIds: files.map((f) => f.id) });
    if (outcome.kind === 'done') onClose();
  };
  return (
    <RowDialog
      title={t('timeline.addFileTitle')}
      labels={{ fileIds: t('form.files') }}
      saving={save}
      onSave={() => void submit()}
      onTakeTheirs={onClose}
      onClose={onClose}
    >
      <p>{actText(act)}</p>
      <FileField
        name="fileIds"
        label={t('form.files')}
        help={t('form.filesHelp')}
        value={files}
        onChange={setFiles}
        upload={uploadFile}
        multiple
        required
      />
    </RowDialog>
  );
}
