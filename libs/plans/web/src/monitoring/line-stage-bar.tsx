import type { LineStepName } from '@zona/plans-domain';
import { useMutate } from '@zona/session';
import { Button, FormProblems, useToasts } from '@zona/ui';
import type { SaveBoard } from '../editor/save-board';
import type { LineData } from './line-page';
import { MoveLineDocument } from './mutations';
import { t } from './words';

interface Props {
  line: LineData;
  office: boolean;
  board: SaveBoard;
}

/** Where the line stands between who proposes it and who answers for it, and the next step. */
export function LineStageBar({ line, office, board }: Props) {
  const move = useMutate(MoveLineDocument);
  const toasts = useToasts();
  const ente = line.proposedBy?.name ?? '';
  const go = async (step: LineStepName) => {
    await board.flush();
    // What was typed a moment ago has its own version: the step goes over the one that is there now.
    const outcome = await move.send({ id: line.id, version: line.version, step });
    if (outcome.kind === 'conflict')
      return finish(await move.send({ id: line.id, version: outcome.conflict.version, step }));
    finish(outcome);
  };
  const finish = ({ kind }: { kind: string }) => {
    if (kind === 'done') toasts.show({ text: t('line.moved') });
  };
  const text = office ? officeText(line, ente) : proposerText(line);
  const button = (step: LineStepName, label: string, main = false) => (
    <Button variant={main ? 'primary' : 'secondary'} pending={move.pending} onClick={() => void go(step)}>
      {label}
    </Button>
  );
  if (!text) return null;
  return (
    <div className="z-note z-tone-info">
      <div className="z-stack-sm">
        <p>{text}</p>
        {move.problems.length > 0 && <FormProblems problems={move.problems} />}
        <div className="z-row">
          {office && line.stage === 'sent' && (
            <>
              {button('accept', t('line.accept'), true)}
              {button('return', t('line.return'))}
            </>
          )}
          {office && line.stage === 'accepted' && ente && button('return', t('line.return'))}
          {!office && line.stage === 'draft' && button('send', t('line.send'), true)}
        </div>
      </div>
    </div>
  );
}

function officeText({ stage }: LineData, ente: string): string | null {
  if (!ente) return null;
  if (stage === 'sent') return t('line.sent', { ente });
  return stage === 'draft' ? t('line.draftTheirs', { ente }) : t('line.accepted');
}

const proposerText = ({ stage }: LineData): string =>
  stage === 'draft' ? t('line.draftMine') : stage === 'sent' ? t('line.sentMine') : t('line.accepted');
