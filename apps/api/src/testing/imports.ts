import supertest from 'supertest';
import type { Api, Person } from './harness.ts';
import { upload } from './uploads.ts';
import { jobEnd } from './worker.ts';

export interface Import {
  id: string;
  status: string;
  version: number;
  jobId: string;
  counts: Record<'rows' | 'create' | 'update' | 'unchanged' | 'skip' | 'errors' | 'warnings', number> | null;
  undoNotes: string[];
  remarks: string[];
  layouts: { sheet: string; kind: string; missing: string[]; columns: { header: string; field: string | null }[] }[];
}
export interface ImportRow {
  sheet: string;
  line: number;
  action: string;
  messages: { level: string; column: string | null; text: string }[];
  understood: { what: string; text: string }[];
  cells: { column: string; text: string }[];
}

const fields =
  'id status version jobId undoNotes remarks counts { rows create update unchanged skip errors warnings } layouts { sheet kind missing columns { header field } }';

/** Imports as the web application asks for them: over HTTP, waiting for the worker. */
export function importing(of: () => { api: Api; udp: Person }) {
  const importOf = async (id: string, person = of().udp) =>
    (await person.ask<{ planImport: Import }>(`query($id: ID!) { planImport(id: $id) { ${fields} } }`, { id })).data!
      .planImport;
  const rowsOf = async (importId: string) =>
    (
      await of().udp.ask<{ importRows: { edges: { node: ImportRow }[] } }>(
        'query($importId: ID!) { importRows(importId: $importId, first: 100) { edges { node { sheet line action cells { column text } understood { what text } messages { level column text } } } } }',
        { importId },
      )
    ).data!.importRows.edges.map((e) => e.node);

  let plans = 0;
  async function newPlan(person = of().udp): Promise<string> {
    const { plan } = await person.save<{ plan: { id: string } }>(
      'createPlan',
      {
        code: `Prova-${++plans}`,
        title: 'Piano di prova',
        kind: 'piano_di_zona',
        templateId: 'dgr-xii-2167-2024',
        from: '2025-01-01',
        to: '2027-12-31',
      },
      'plan { id }',
    );
    return plan.id;
  }

  /** Uploads a file and waits until it is read. */
  async function readFile(planId: string, content: Buffer, name = 'piano.xlsx', person = of().udp) {
    const sent = await upload(of().api, person, name, content);
    if (sent.status !== 201) throw new Error(sent.text);
    const { planImport, problems } = await person.save<{ planImport: { id: string; jobId: string } | null }>(
      'startPlanImport',
      { planId, fileId: (sent.body as { id: string }).id },
      'planImport { id jobId }',
    );
    if (!planImport) throw new Error(JSON.stringify(problems));
    const job = await jobEnd(person, planImport.jobId);
    return { job, ...(await importOf(planImport.id, person)) };
  }
  async function act(mutation: string, what: { id: string; version: number }, more: object = {}) {
    const saved = await of().udp.save<{ planImport: { jobId: string } | null }>(
      mutation,
      { id: what.id, version: what.version, ...more },
      'planImport { jobId }',
    );
    if (!saved.planImport) return { problems: saved.problems, job: null, ...(await importOf(what.id)) };
    const job = await jobEnd(of().udp, saved.planImport.jobId);
    return { problems: saved.problems, job, ...(await importOf(what.id)) };
  }
  const apply = (what: { id: string; version: number }, skipBad = false) => act('applyPlanImport', what, { skipBad });

  const getFile = async (planId: string, format: string, person = of().udp): Promise<Buffer> => {
    const response = await supertest(of().api.server)
      .get(`/files/piani/${planId}/piano.${format}`)
      .set('cookie', person.cookie)
      .buffer(true)
      .parse((r, done) => {
        const chunks: Buffer[] = [];
        r.on('data', (c: Buffer) => chunks.push(c));
        r.on('end', () => done(null, Buffer.concat(chunks)));
      });
    expect(response.status).toBe(200);
    return response.body as Buffer;
  };
  return { importOf, rowsOf, newPlan, readFile, act, apply, getFile };
}

/** A CSV export without what names one plan among others: its Ids. */
export const withoutIds = (csv: Buffer): string =>
  csv
    .toString('utf8')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21}/g, '')
    .split('\r\n')
    .filter((l) => !/^\uFEFF?Piano;/.test(l))
    .join('\n');
