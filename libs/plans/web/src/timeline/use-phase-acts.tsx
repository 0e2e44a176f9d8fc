import { useCan, useMutate, useViewer } from '@zona/session';
import { ConfirmDialog, useToasts } from '@zona/ui';
import { useState, type ReactNode } from 'react';
import { AdvancePhaseDocument, RestorePhaseDocument, WithdrawPhaseDocument } from './operations';
import type { Phase } from './model';
import type { PhaseActs } from './phase-cell';
import { PhaseDialog, type PhasePlace } from './phase-dialog';
import { t } from './words';

interface Options {
  place: PhasePlace;
  /** Whether months are numbers for a phase of this place. */
  numbered(phase: Phase | null): boolean;
  objectives?: readonly { id: string; label: string }[];
  enti: readonly { id: string; name: string }[];
}

/** What may be done to phases, the same on the plan's page and on a sheet's; `dialogs` is to be drawn by the page. */
export function usePhaseActs({ place, numbered, objectives = [], enti }: Options): {
  acts: PhaseActs;
  add(): void;
  dialogs: ReactNode;
} {
  const canEdit = useCan('create', 'Phase');
  const mayAdvance = useCan('update', 'Phase');
  const { enteId } = useViewer();
  const toasts = useToasts();
  const advance = useMutate(AdvancePhaseDocument);
  const withdraw = useMutate(WithdrawPhaseDocument);
  const restore = useMutate(RestorePhaseDocument);
  const [open, setOpen] = useState<{ phase: Phase | null } | null>(null);
  const [leaving, setLeaving] = useState<Phase | null>(null);

  const say = (outcome: { kind: string; problems?: readonly { message: string }[] }, done?: string) => {
    if (outcome.kind === 'done') return done ? toasts.show({ text: done }) : undefined;
    const why = outcome.problems?.map((p) => p.message).join(' ') || t('conflict');
    toasts.show({ text: t('failed', { why }), tone: 'bad' });
  };

  /** The row goes, and "Annulla" puts it back where it was. */
  const leave = async (phase: Phase) => {
    const outcome = await withdraw.send({ id: phase.id, version: phase.version });
    setLeaving(null);
    if (outcome.kind !== 'done') return say(outcome);
    const version = outcome.payload.phase?.version ?? phase.version + 1;
    const undo = async () => say(await restore.send({ id: phase.id, version }), t('restored'));
    toasts.show({ text: t('withdrawn'), undo: { run: () => void undo() } });
  };

  const acts: PhaseActs = {
    canEdit,
    canAdvance: (phase) => canEdit || (mayAdvance && phase.owner !== null && phase.owner.id === enteId),
    edit: (phase) => setOpen({ phase }),
    withdraw: setLeaving,
    advance: (phase, step) =>
      void advance.send({ id: phase.id, version: phase.version, step, on: null }).then((outcome) => say(outcome)),
  };
  const dialogs = (
    <>
      {open && (
        <PhaseDialog
          place={place}
          phase={open.phase}
          numbered={numbered(open.phase)}
          objectives={objectives}
          enti={enti}
          onClose={() => setOpen(null)}
        />
      )}
      {leaving && (
        <ConfirmDialog
          open
          title={t('withdrawTitle', { title: leaving.title })}
          confirmLabel={t('withdraw')}
          danger
          pending={withdraw.pending}
          onConfirm={() => void leave(leaving)}
          onClose={() => setLeaving(null)}
        >
          <p>{t('withdrawText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
  return { acts, add: () => setOpen({ phase: null }), dialogs };
}
