import { useApi } from '@zona/session';
import { Button, ConfirmDialog } from '@zona/ui';
import { useState } from 'react';
import type { At, Sending } from './import-state';

interface AskedButtonProps {
  label: string;
  title: string;
  text: string;
  danger?: boolean;
  sending: Sending<At>;
  at: At;
  onDone?(): void;
}

/** What is sent only once one has been asked. */
export function AskedButton({
  label,
  title,
  text,
  danger = false,
  sending,
  at: { id, version },
  onDone,
}: AskedButtonProps) {
  const { invalidate } = useApi();
  const [asking, setAsking] = useState(false);
  const run = async () => {
    const outcome = await sending.send({ id, version });
    setAsking(false);
    if (outcome.kind === 'done') onDone?.();
    // Somebody else has moved it on: the page shows where it is.
    if (outcome.kind === 'conflict') void invalidate();
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{label}</Button>
      <ConfirmDialog
        open={asking}
        danger={danger}
        title={title}
        confirmLabel={label}
        pending={sending.pending}
        onConfirm={() => void run()}
        onClose={() => setAsking(false)}
      >
        <p>{text}</p>
      </ConfirmDialog>
    </>
  );
}
