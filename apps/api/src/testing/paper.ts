import type { Api, Person } from './harness.ts';
import { download } from './uploads.ts';

export interface Made {
  id: string;
  madeBy: string;
  files: { id: string; name: string; mediaType: string }[];
}

const sleep = (ms: number) => new Promise((r) => setTimeout(r, ms));
const one = 'id madeBy jobId planVersion { label } files { id name mediaType }';

/** Asks for a document and waits for its file. */
export async function madeDocument(person: Person, input: Record<string, unknown>): Promise<Made> {
  const payload = await person.save<{ planDocument: { id: string } | null }>(
    'createPlanDocument',
    input,
    'planDocument { id }',
  );
  if (!payload.planDocument) throw new Error(`refused: ${JSON.stringify(payload.problems)}`);
  for (let i = 0; i < 150; i += 1) {
    const { data } = await person.ask<{ planDocument: Made }>(
      `{ planDocument(id: "${payload.planDocument.id}") { ${one} } }`,
    );
    if (data!.planDocument.files.length) return data!.planDocument;
    await sleep(100);
  }
  const { data } = await person.ask('{ jobs(mine: true, first: 1) { edges { node { state problem progressNote } } } }');
  throw new Error(`no file: ${JSON.stringify(data)}`);
}

export async function madeFile(api: Api, person: Person, input: Record<string, unknown>): Promise<Buffer> {
  const [file] = (await madeDocument(person, input)).files;
  const response = await download(api, person, file!.id);
  if (response.status !== 200) throw new Error(`no download: ${response.status}`);
  return response.body as Buffer;
}
