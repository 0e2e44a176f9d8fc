import { todayIso } from '@zona/calendar';
import { periodsOwed } from '@zona/plans-domain';
import { uploadFile, useApi, useGql, useMutate, useViewer } from '@zona/session';
import {
  Button,
  ConflictPanel,
  Dialog,
  FileField,
  Form,
  FormActions,
  SelectField,
  TextArea,
  useToasts,
  type FileItem,
} from '@zona/ui';
import { useState } from 'react';
import { formatDecimal, parseDecimal } from '../numbers';
import { EntiDocument, SaveReadingDocument, SendReadingsDocument } from '../operations/indicators';
import type { IndicatorData } from './indicator-page';
import { ReadingFields, readingLabels, textsOf, type Texts } from './reading-fields';
import { periodName, shownValue, type Reading } from './values';
import { t } from './words';

interface Props {
  indicator: IndicatorData;
  office: boolean;
  reading: Reading | null;
  corrects: Reading | null;
  /** What the grid was asked to write, when one comes from there. */
  asked: { period: string | null; enteId: string | null };
  onClose(): void;
}

const decimal = (text: string) => (text.trim() ? parseDecimal(text) : null);
const shownIn = (field: string, value: string) => (/^-?\d+\.\d+$/.test(value) ? formatDecimal(value) : value);

/** All of a reading: its value, a note, the files that prove it. */
export function ReadingDialog({ indicator, office, reading, corrects, asked, onClose }: Props) {
  const viewer = useViewer();
  const base = reading ?? corrects;
  const fixed = base !== null;
  const save = useMutate(SaveReadingDocument);
  const send = useMutate(SendReadingsDocument);
  const toasts = useToasts();
  const { invalidate } = useApi();
  const [texts, setTexts] = useState<Texts>({ ...textsOf(base), note: reading?.note ?? '' });
  const [files, setFiles] = useState<readonly FileItem[]>([]);
  const [enteId, setEnteId] = useState(base?.ente.id ?? asked.enteId ?? indicator.owner?.id ?? viewer.enteId ?? '');
  const periods = periodsOwed(indicator.scheda.plan, indicator.periodType, todayIso()).map((p) => p.code);
  const [period, setPeriod] = useState(base?.period ?? asked.period ?? periods.at(-1) ?? '');
  const choosesEnte = !fixed && (indicator.byComune ? office || Boolean(indicator.owner) : office && !indicator.owner);
  const enti = useGql(EntiDocument, {}, { enabled: choosesEnte });

  const submit = async (andSend: boolean, version = reading?.version) => {
    const saved = await save.send({
      id: reading?.id ?? null,
      version: version ?? null,
      indicatorId: indicator.id,
      enteId,
      period,
      value: decimal(texts.value),
      numerator: decimal(texts.numerator),
      denominator: decimal(texts.denominator),
      answers: decimal(texts.answers),
      answer: texts.answer || null,
      text: texts.text.trim() || null,
      day: texts.day,
      note: texts.note.trim() || null,
      supersedesId: corrects?.id ?? null,
      fileIds: files.map((f) => f.id),
    });
    if (saved.kind !== 'done' || !saved.payload.reading) return;
    const { id, version: now } = saved.payload.reading;
    if (andSend) {
      const sent = await send.send({ indicatorReadingIds: [id], versions: [now] });
      if (sent.kind !== 'done') return;
    }
    toasts.show({ text: andSend ? t('did.send', { count: 1 }) : t('reading.saved') });
    onClose();
  };

  return (
    <Dialog title={corrects ? t('page.correctTitle') : t('page.writeTitle')} open onClose={onClose}>
      <Form
        onSubmit={() => void submit(true)}
        problems={save.problems.length ? save.problems : send.problems}
        error={save.error ?? send.error}
        labels={readingLabels}
      >
        {save.conflict && (
          <ConflictPanel
            conflict={save.conflict}
            labels={readingLabels}
            format={shownIn}
            pending={save.pending}
            onKeepMine={() => void submit(false, save.conflict?.version)}
            onTakeTheirs={() => {
              void invalidate();
              onClose();
            }}
          />
        )}
        <p>
          <strong>{indicator.name}</strong>
        </p>
        {corrects && (
          <p className="z-muted">{t('page.correctNote', { value: shownValue(indicator, corrects) ?? '' })}</p>
        )}
        {choosesEnte ? (
          <SelectField
            name="enteId"
            label={t('reading.ente')}
            value={enteId}
            onChange={setEnteId}
            required
            options={(enti.data?.enti.edges ?? [])
              .filter((e) => !indicator.byComune || e.node.ente.kind === 'comune')
              .map((e) => ({ value: e.node.ente.id, label: e.node.ente.name }))}
          />
        ) : null}
        {fixed ? (
          <p className="z-muted">
            {base.ente.name}, {periodName(base.period)}
          </p>
        ) : (
          <SelectField
            name="period"
            label={t('reading.period')}
            value={period}
            onChange={setPeriod}
            required
            options={periods.map((code) => ({ value: code, label: periodName(code) }))}
          />
        )}
        <ReadingFields
          indicator={indicator}
          texts={texts}
          onChange={(patch) => setTexts((now) => ({ ...now, ...patch }))}
        />
        <TextArea
          name="note"
          label={t('reading.note')}
          value={texts.note}
          onChange={(note) => setTexts((now) => ({ ...now, note }))}
          rows={2}
        />
        <FileField
          name="fileIds"
          label={t('reading.files')}
          help={t('reading.filesHelp')}
          multiple
          value={files}
          onChange={(change) => setFiles(change)}
          upload={uploadFile}
        />
        <FormActions>
          <Button type="submit" variant="primary" pending={save.pending || send.pending}>
            {t('reading.saveSend')}
          </Button>
          <Button pending={save.pending} onClick={() => void submit(false)}>
            {t('reading.saveDraft')}
          </Button>
          <Button variant="plain" onClick={onClose}>
            {t('reading.cancel')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
