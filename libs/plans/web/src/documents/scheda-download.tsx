import { documentFormats, type DocumentFormat } from '@zona/plans-domain';
import { JobProgress } from '@zona/notices';
import { useCan, useMutate } from '@zona/session';
import { Button, Dialog, Form, RadioGroup } from '@zona/ui';
import { useState } from 'react';
import { CreatePlanDocumentDocument } from './operations';
import { t } from './words';

interface Props {
  planId: string;
  scheda: { id: string; label: string };
}

/** One card on paper, from where it is read. */
export function SchedaDownload({ planId, scheda }: Props) {
  const [open, setOpen] = useState(false);
  const may = useCan('create', 'PlanDocument');
  if (!may) return null;
  return (
    <>
      <Button size="sm" icon="download" onClick={() => setOpen(true)}>
        {t('schedaButton')}
      </Button>
      {open && <DownloadDialog planId={planId} scheda={scheda} onClose={() => setOpen(false)} />}
    </>
  );
}

function DownloadDialog({ planId, scheda, onClose }: Props & { onClose(): void }) {
  const [format, setFormat] = useState<DocumentFormat>('docx');
  const [jobId, setJob] = useState<string | null>(null);
  const { send, pending, problems, error } = useMutate(CreatePlanDocumentDocument);
  const submit = async () => {
    const outcome = await send({ planId, kind: 'scheda', format, schedaId: scheda.id });
    if (outcome.kind === 'done') setJob(outcome.payload.planDocument?.jobId ?? null);
  };
  return (
    <Dialog title={t('schedaTitle', { label: scheda.label })} open onClose={onClose}>
      <div className="z-stack">
        <Form onSubmit={() => void submit()} problems={problems} error={error}>
          <RadioGroup
            name="format"
            label={t('format')}
            value={format}
            onChange={(value) => setFormat(value as DocumentFormat)}
            options={documentFormats.map((value) => ({ value, label: t(`formats.${value}`) }))}
          />
          <div>
            <Button type="submit" variant="primary" pending={pending}>
              {t('make')}
            </Button>
          </div>
        </Form>
        {jobId && <JobProgress key={jobId} id={jobId} />}
      </div>
    </Dialog>
  );
}
