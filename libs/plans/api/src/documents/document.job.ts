import { Reader } from '@zona/database';
import { Files } from '@zona/files';
import { jobKind, type JobResult, type JobWork } from '@zona/jobs';
import { documentName } from '@zona/plans-domain';
import { SnapshotService } from '../snapshot/snapshot.service.ts';
import { DocumentSource } from './document.source.ts';
import { mediaTypes, writers } from './writers/index.ts';

async function run({ input, ctx, get, inAmbito, progress }: JobWork<{ documentId: string }>): Promise<JobResult> {
  const { asked, model } = await inAmbito(async (db) => {
    const source = new DocumentSource(db, get(Reader), get(SnapshotService));
    const asked = await source.asked(input.documentId);
    return { asked, model: asked.files.length ? null : await source.model(asked) };
  });
  // A worker that died after its file was kept leaves nothing to do.
  const [kept] = asked.files;
  if (kept || !model) return { summary: `${kept?.name ?? 'Il documento'} è pronto`, fileId: kept?.id };
  const { kind, format } = asked;
  const what = kind === 'dapp' || format === 'xlsx' ? 'parti scritte' : 'schede scritte';
  const told = (done: number, total: number) => progress(done, total, what);
  const file = await get(Files).create(ctx, await writers[format](model, told), {
    name: documentName(model, format),
    mediaType: mediaTypes[format],
    purpose: 'document',
    subject: { type: 'PlanDocument', id: asked.id },
  });
  return { summary: `${file.name} è pronto`, fileId: file.id };
}

export const planDocumentJob = jobKind<{ documentId: string }>({
  name: 'plans.document',
  title: 'Documento del piano',
  as: 'requester',
  run,
});
