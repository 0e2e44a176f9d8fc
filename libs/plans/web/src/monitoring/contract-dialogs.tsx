import { lineActKindLabel, providerRoleLabel, type LineActKind, type ProviderRole } from '@zona/plans-domain';
import { uploadFile, useGql, useMutate } from '@zona/session';
import { DateField, FileField, SelectField, TextField, type FileItem } from '@zona/ui';
import { useState } from 'react';
import { optionsOf } from '../labels';
import { LineEntiDocument } from './operations';
import { blank, PartFrame, type PartProps } from './part-frame';
import { SaveLineActDocument, SaveLineProviderDocument } from './part-operations';
import { t } from './words';

export function ProviderDialog({ line, id, onClose }: PartProps) {
  const known = line.providers.find((p) => p.id === id);
  const save = useMutate(SaveLineProviderDocument);
  const { data } = useGql(LineEntiDocument, {});
  const [role, setRole] = useState<ProviderRole>(known?.role ?? 'single');
  const [enteId, setEnteId] = useState(known?.ente?.id ?? '');
  const [name, setName] = useState(known?.name ?? '');
  const submit = async (version = known?.version) => {
    const outcome = await save.send({
      id,
      version: version ?? null,
      lineReportId: line.id,
      role,
      enteId: enteId || null,
      name: blank(name),
    });
    if (outcome.kind === 'done') onClose();
  };
  const enti = [...new Map((data?.enti.edges ?? []).map((e) => [e.node.ente.id, e.node.ente.name]))];
  return (
    <PartFrame title={t('parts.title.providers')} saving={save} submit={submit} onClose={onClose}>
      <SelectField
        name="role"
        label={t('field.role')}
        value={role}
        onChange={(chosen) => setRole(chosen as ProviderRole)}
        options={optionsOf(providerRoleLabel)}
      />
      <SelectField
        name="enteId"
        label={t('field.enteId')}
        value={enteId}
        onChange={setEnteId}
        empty={t('field.noEnte')}
        options={enti.map(([value, label]) => ({ value, label }))}
      />
      {!enteId && (
        <TextField name="name" label={t('field.name')} value={name} onChange={setName} required maxLength={200} />
      )}
    </PartFrame>
  );
}

export function ActDialog({ line, id, onClose }: PartProps) {
  const known = line.acts.find((a) => a.id === id);
  const save = useMutate(SaveLineActDocument);
  const [kind, setKind] = useState<LineActKind>(known?.kind ?? 'determina');
  const [number, setNumber] = useState(known?.number ?? '');
  const [date, setDate] = useState<string | null>(known?.date ?? null);
  const [subject, setSubject] = useState(known?.subject ?? '');
  const [cig, setCig] = useState(known?.cig ?? '');
  const [from, setFrom] = useState<string | null>(known?.from ?? null);
  const [to, setTo] = useState<string | null>(known?.to ?? null);
  const [files, setFiles] = useState<readonly FileItem[]>([]);
  const submit = async (version = known?.version) => {
    const outcome = await save.send({
      id,
      version: version ?? null,
      lineReportId: line.id,
      kind,
      number: blank(number),
      date,
      subject: blank(subject),
      cig: blank(cig),
      from,
      to,
      fileIds: files.map((f) => f.id),
    });
    if (outcome.kind === 'done') onClose();
  };
  return (
    <PartFrame title={t('parts.title.acts')} saving={save} submit={submit} onClose={onClose}>
      <SelectField
        name="kind"
        label={t('field.kind')}
        value={kind}
        onChange={(chosen) => setKind(chosen as LineActKind)}
        options={optionsOf(lineActKindLabel)}
      />
      <TextField name="number" label={t('field.number')} value={number} onChange={setNumber} maxLength={60} />
      <DateField name="date" label={t('field.date')} value={date} onChange={setDate} />
      <TextField name="subject" label={t('field.subject')} value={subject} onChange={setSubject} maxLength={300} />
      <TextField name="cig" label={t('field.cig')} value={cig} onChange={setCig} maxLength={20} />
      <DateField name="from" label={t('field.from')} value={from} onChange={setFrom} />
      <DateField name="to" label={t('field.to')} value={to} onChange={setTo} min={from ?? undefined} />
      <FileField
        name="fileIds"
        label={t('field.fileIds')}
        help={t('field.fileIdsHelp')}
        value={files}
        onChange={setFiles}
        upload={uploadFile}
        multiple
      />
    </PartFrame>
  );
}
