import { useCan } from '@zona/session';
import { Button, Menu, type MenuEntry } from '@zona/ui';
import type { CommitmentQuery } from '../generated/graphql';
import { CorrectDialog } from './correct-dialog';
import { isPositive } from './parts';
import { ledgerPaths } from './paths';
import { PayDialog, RecoverDialog, ReleaseDialog, SettleDialog } from './spending-dialogs';
import { t } from './words';

type Contract = NonNullable<CommitmentQuery['commitment']>;
type Settlement = Contract['settlements'][number];

/** What the person wants to do with a contract. */
export type ContractAsk = { kind: 'settle' } | { kind: 'release' } | { kind: 'correct' } | SettlementAsk;
interface SettlementAsk {
  kind: 'pay' | 'recover';
  settlementId: string;
}

/** The settlement that is to be paid: the one that is due first. */
function nextToPay(settlements: readonly Settlement[]): Settlement | undefined {
  const open = settlements.filter((s) => isPositive(s.figures.settledLeft));
  return open.toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))[0];
}

interface ContractActionsProps {
  contract: Contract;
  onAsk: (ask: ContractAsk) => void;
}

/** The next step as the page's button, the others behind it: what is settled is paid before anything else is settled. */
export function ContractActions({ contract, onAsk }: ContractActionsProps) {
  const mayCorrect = useCan('create', 'Commitment');
  const toPay = nextToPay(contract.settlements);
  const toSettle = isPositive(contract.figures.committedLeft);
  const pay = toPay && {
    key: 'pay',
    label: t('contract.pay'),
    onSelect: () => onAsk({ kind: 'pay', settlementId: toPay.id }),
  };
  const settle = toSettle && { key: 'settle', label: t('contract.settle'), onSelect: () => onAsk({ kind: 'settle' }) };
  const steps = [pay, settle].filter((step) => Boolean(step)) as (MenuEntry & { onSelect: () => void })[];
  const [next, ...others] = steps;
  const menu: MenuEntry[] = [
    ...others,
    ...(toSettle
      ? [{ key: 'release', label: t('contract.release'), onSelect: () => onAsk({ kind: 'release' }) } as const]
      : []),
    { key: 'more', label: t('contract.more'), to: ledgerPaths.commitMore(contract.id) },
    ...(mayCorrect
      ? [{ key: 'correct', label: t('correct.act'), onSelect: () => onAsk({ kind: 'correct' }) } as const]
      : []),
  ];
  return (
    <>
      {next && (
        <Button variant="primary" onClick={next.onSelect}>
          {next.label}
        </Button>
      )}
      <Menu label={t('contract.others')} items={menu} />
    </>
  );
}

interface ContractDialogsProps {
  contract: Contract;
  ask: ContractAsk;
  onClose: () => void;
}

export function ContractDialogs({ contract, ask, onClose }: ContractDialogsProps) {
  if (ask.kind === 'settle') return <SettleDialog contract={contract} onClose={onClose} />;
  if (ask.kind === 'release') return <ReleaseDialog contract={contract} onClose={onClose} />;
  if (ask.kind === 'correct') return <CorrectDialog contract={contract} onClose={onClose} />;
  return <SettlementDialog contract={contract} ask={ask} onClose={onClose} />;
}

function SettlementDialog({ contract, ask, onClose }: ContractDialogsProps & { ask: SettlementAsk }) {
  const settlement = contract.settlements.find((s) => s.id === ask.settlementId);
  if (!settlement) return null;
  const Asked = ask.kind === 'pay' ? PayDialog : RecoverDialog;
  return <Asked contract={contract} settlement={settlement} onClose={onClose} />;
}
