import type { ReportContent } from '@zona/budgets-domain';
import { refuse } from '@zona/database';
import { Files } from '@zona/files';
import { jobKind, type JobResult, type JobWork } from '@zona/jobs';
import { writePackage } from './zip.ts';

interface PackageRow {
  id: string;
  content: ReportContent;
  kept: string | null;
}

async function run({
  input,
  ctx,
  get,
  inAmbito,
  progress,
}: JobWork<{ reportId: string; position: number }>): Promise<JobResult> {
  const found = await inAmbito(async (db) => {
    const [row] = await db.run<PackageRow>(
      `select p.id, p.content, (select f.id from file f where f.ambito_id = $1 and f.subject_id = p.id and f.withdrawn_at is null limit 1) as kept
       from fund_report_package p where p.ambito_id = $1 and p.report_id = $2 and p.position = $3`,
      [db.ambitoId, input.reportId, input.position],
    );
    return row ?? refuse(null, 'NOT_FOUND', 'Il rendiconto non c’è più.');
  });
  const target = { type: 'FundReport', id: input.reportId };
  const summary = 'Il fascicolo è pronto';
  // A worker that died after its file was kept leaves nothing to do.
  if (found.kept) return { summary, fileId: found.kept, target };
  const files = get(Files);
  const { content } = found;
  const zip = await writePackage(
    content,
    async ({ id, name }) => {
      const file = await files.read(ctx, id);
      return file
        ? file.open()
        : refuse(null, 'NOT_FOUND', `${name} è stato ritirato dopo la firma: riapri il rendiconto e firmalo di nuovo.`);
    },
    (done, total) => progress(done, total, 'documenti raccolti'),
  );
  const file = await files.create(ctx, zip, {
    name: `${content.title} - versione ${content.number}.zip`,
    mediaType: 'application/zip',
    purpose: 'document',
    subject: { type: 'FundReportPackage', id: found.id },
  });
  return { summary: `${file.name} è pronto`, fileId: file.id, target };
}

export const reportPackageJob = jobKind<{ reportId: string; position: number }>({
  name: 'budgets.reportPackage',
  title: 'Fascicolo del rendiconto',
  as: 'requester',
  run,
});
