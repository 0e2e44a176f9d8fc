import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { docx, ole, pdf, xlsx } from '@zona/files/testing';
import { mannerlyAnswer } from './isolation/support/manners.ts';
import { startApi, type Api, type Person } from './testing/harness.ts';
import {
  ambitoOf,
  boundary,
  contentsOf,
  download,
  formEnd,
  formType,
  part,
  sendForm,
  upload,
} from './testing/uploads.ts';

/** Files over HTTP: up, down, and everything that must not go either way. */
let api: Api;
let small: Api;
let responsabile: Person;
let comune: Person;
beforeAll(async () => {
  [api, small] = [await startApi(), await startApi({ fileLimit: 1024 * 1024 })];
  responsabile = await api.login('responsabile@carate.example');
  comune = await api.login('comune@carate.example');
});
afterAll(async () => {
  expect([...api.logged, ...small.logged].filter((l) => l['event'] === 'fault')).toEqual([]);
  await api.close();
  await small.close();
});

const until = async (what: string, condition: () => Promise<boolean>) => {
  const deadline = Date.now() + 5000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`never came: ${what}`);
    await new Promise((r) => setTimeout(r, 20));
  }
};
const sizes = async (paths: readonly string[]) => Promise.all(paths.map(async (p) => (await stat(p)).size));

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
/** Memory of buffers that somebody still holds. */
const live = () => {
  collect();
  return process.memoryUsage().arrayBuffers;
};

/** An upload whose body the test writes piece by piece. */
async function slowUpload(
  to: Api,
  person: Person,
): Promise<{ request: ClientRequest; answer: Promise<IncomingMessage> }> {
  const request = httpRequest({
    port: (to.server.address() as AddressInfo).port,
    path: '/files',
    method: 'POST',
    headers: { cookie: person.cookie, 'x-zona-ambito': await ambitoOf(person), 'content-type': formType },
  });
  const answer = new Promise<IncomingMessage>((resolve, reject) => request.on('response', resolve).on('error', reject));
  answer.catch(() => undefined);
  return { request, answer };
}
const write = (request: ClientRequest, piece: Buffer) => new Promise<unknown>((r) => request.write(piece, r));

describe('up and down', () => {
  it('the same bytes come back, to be saved and not shown', async () => {
    const content = pdf(randomBytes(50_000).toString('latin1'));
    const sent = await upload(api, responsabile, 'Così è – delibera 13.pdf', content);
    expect([sent.status, sent.body]).toEqual([
      201,
      { id: expect.any(String), name: 'Così è – delibera 13.pdf', size: content.length, mediaType: 'application/pdf' },
    ]);
    const got = await download(api, responsabile, sent.body.id);
    expect(got.status).toBe(200);
    expect((got.body as Buffer).equals(content)).toBe(true);
    expect(got.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(content.length),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache, no-transform',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(got.headers['content-disposition']).toMatch(
      /^attachment; filename=".*"; filename\*=UTF-8''Cos%C3%AC%20%C3%A8%20%E2%80%93%20delibera%2013\.pdf$/,
    );
    const again = await download(api, responsabile, sent.body.id).set('if-none-match', got.headers['etag']!);
    expect([again.status, (again.body as Buffer).length]).toEqual([304, 0]);
  });

  it('text is not recoded on its way', async () => {
    const content = Buffer.from('comune;città\r\n'.repeat(5000), 'latin1');
    const { body } = await upload(api, responsabile, 'quote.csv', content);
    const got = await download(api, responsabile, body.id).set('accept-encoding', 'gzip');
    expect([(got.body as Buffer).equals(content), got.headers['content-encoding']]).toEqual([true, undefined]);
  });

  it('the same bytes twice are two files', async () => {
    const before = (await contentsOf(api)).length;
    const ids = [];
    for (const name of ['a.pdf', 'b.pdf']) ids.push((await upload(api, responsabile, name, pdf())).body.id);
    expect(new Set(ids).size).toBe(2);
    expect(await contentsOf(api)).toHaveLength(before + 2);
  });

  it('who uploaded it, for which ente and how are in its row and in the register', async () => {
    const { body } = await upload(api, comune, 'prova.pdf', pdf());
    const [row] = await api.look(
      `select f.origin, f.subject_id, p.family_name is not null as person, e.kind, a.operation, a.title from zona.file f join zona.person p on p.id = f.person_id
       join zona.ente e on e.id = f.ente_id join zona.audit_event a on a.row_id = f.id where f.id = $1`,
      [body.id],
    );
    expect(row).toEqual({
      origin: 'upload',
      subject_id: null,
      person: true,
      kind: 'comune',
      operation: 'create',
      title: 'prova.pdf',
    });
  });

  it('20 MB pass through, and are never all in memory', async () => {
    const known = new Set(await contentsOf(api));
    const piece = randomBytes(256 * 1024);
    const { request, answer } = await slowUpload(api, responsabile);
    const heldBefore = live();
    let held = 0;
    await write(request, part('grande.pdf', pdf()).subarray(0, -2));
    for (let sent = 0; sent < 80; sent++) {
      await write(request, piece);
      if (sent % 10 !== 9) continue;
      await new Promise((r) => setTimeout(r, 20));
      held = Math.max(held, live() - heldBefore);
    }
    // Nearly all of it is on disk while its end has not been sent yet.
    await until('the content on disk', async () => {
      const [size = 0] = await sizes((await contentsOf(api)).filter((p) => !known.has(p)));
      return size > 19 * 1024 * 1024;
    });
    await write(request, Buffer.concat([Buffer.from('\r\n'), formEnd]));
    request.end();
    expect((await answer).statusCode).toBe(201);
    expect(held).toBeLessThan(10 * 1024 * 1024);
  });
});

describe('what is refused', () => {
  const refusal = async (body: Buffer, person = responsabile) => {
    const before = await contentsOf(api);
    const response = await mannerlyAnswer(sendForm(api, person, body));
    expect(await contentsOf(api)).toEqual(before);
    return [response.status, response.body.code, response.body.problems?.[0]];
  };
  const form = (name: string, content: Buffer) => Buffer.concat([part(name, content), formEnd]);
  const problem = (code: string) => ({ field: 'file', code, message: expect.any(String) });

  it.each([
    ['an executable', 'programma.exe', pdf(), 'WRONG_TYPE'],
    ['one that poses as a document', 'atto.pdf', Buffer.from('MZ\0\0'), 'WRONG_CONTENT'],
    ['macros', 'foglio.xlsx', xlsx({ name: 'xl/vbaProject.bin' }), 'MACROS'],
    ['a password', 'atto.docx', ole(), 'ENCRYPTED'],
    ['nothing', 'vuoto.pdf', Buffer.alloc(0), 'EMPTY'],
    ['a bomb that says so', 'bomba.docx', docx({ name: 'word/b.xml', declares: 4_000_000_000 }), 'TOO_LARGE_INSIDE'],
    ['a disguised end', 'atto\u202Efdp.exe', pdf(), 'WRONG_TYPE'],
  ])('%s', async (_what, name, content, code) =>
    expect(await refusal(form(name, content))).toEqual([400, 'BAD_INPUT', problem(code)]),
  );

  it('a bomb is kept as it came: nothing opens it', async () => {
    const bomb = docx({ name: 'word/media/zeri.bin', content: Buffer.alloc(64 * 1024 * 1024), deflated: true });
    const begun = performance.now();
    const { body } = await upload(api, responsabile, 'bomba.docx', bomb);
    expect(body.size).toBe(bomb.length);
    expect(bomb.length).toBeLessThan(100_000);
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  it.each([
    ['../../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\temp\\atto.pdf', 'atto.pdf'],
    ['atto\u202E\u200b.pdf', 'atto.pdf'],
    ['<img src=x onerror=alert(1)>.pdf', '_img src=x onerror=alert(1)_.pdf'],
    ['a; filename*=UTF-8%27%27x.exe;.pdf', 'a; filename_=UTF-8%27%27x.exe;.pdf'],
    [`${'n'.repeat(4000)}.pdf`, `${'n'.repeat(120)}.pdf`],
  ])('of the name %j only what is innocent', async (given, kept) => {
    const { body } = await upload(api, responsabile, given, pdf());
    expect(body.name).toBe(kept);
    const { headers } = await download(api, responsabile, body.id);
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename=([\w.-]+|"[^"\p{C}]*")(; filename\*=UTF-8''[\w%.~!*-]+)?$/u,
    );
    expect((await contentsOf(api)).every((p) => /\/[0-9a-f-]{36}\/[0-9a-f]{2}\/[0-9a-f-]{36}$/.test(p))).toBe(true);
  });

  it('a form without a file, without an end, without order', async () => {
    const field = Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="x"\r\n\r\ny\r\n`);
    expect(await refusal(Buffer.concat([field, formEnd]))).toEqual([400, 'BAD_INPUT', problem('REQUIRED')]);
    expect(await refusal(formEnd)).toEqual([400, 'BAD_INPUT', expect.objectContaining({ field: 'file' })]);
    for (const body of [part('a.pdf', pdf()), Buffer.alloc(10_000, 'x'), part('a.pdf', pdf()).subarray(0, 60)])
      expect(await refusal(body)).toEqual([400, 'BAD_INPUT', problem('INVALID')]);
  });
  it('of two files in a form the first is kept, of a thousand fields none', async () => {
    const before = (await contentsOf(api)).length;
    const two = await sendForm(api, responsabile, Buffer.concat([part('a.pdf', pdf()), part('b.pdf', pdf()), formEnd]));
    expect([two.status, two.body.name]).toEqual([201, 'a.pdf']);
    const fields = Array.from({ length: 1000 }, (_, i) => part(`${i}.pdf`, pdf(), `f${i}`));
    expect((await sendForm(api, responsabile, Buffer.concat([...fields, formEnd]))).status).toBe(201);
    expect(await contentsOf(api)).toHaveLength(before + 2);
  });

  it('too large: at once when it is said, on the way when it is not', async () => {
    const person = await small.login('responsabile@carate.example');
    const exact = Buffer.concat([pdf(), Buffer.alloc(1024 * 1024 - pdf().length)]);
    expect((await upload(small, person, 'giusto.pdf', exact)).status).toBe(201);
    const more = await upload(small, person, 'uno-di-troppo.pdf', Buffer.concat([exact, Buffer.from('.')]));
    const said = await upload(small, person, 'troppo.pdf', Buffer.concat([exact, exact]));
    for (const { status, body } of [more, said])
      expect([status, body.code, body.problems]).toEqual([413, 'LIMIT', [problem('TOO_LARGE')]]);
    const { request, answer } = await slowUpload(small, person);
    await write(request, part('senza-fine.pdf', pdf()).subarray(0, -2));
    for (let i = 0; i < 6; i++) await write(request, randomBytes(256 * 1024));
    expect((await answer).statusCode).toBe(413);
    request.destroy();
    expect(await contentsOf(small)).toHaveLength(1);
  });

  it('an upload that its sender leaves half way leaves nothing', async () => {
    const rows = () => api.look<{ n: string }>('select count(*) as n from zona.file');
    const [filesBefore, rowsBefore] = [await contentsOf(api), await rows()];
    const { request } = await slowUpload(api, responsabile);
    await write(request, Buffer.concat([part('interrotto.pdf', pdf()).subarray(0, -2), randomBytes(500_000)]));
    await until('the beginning on disk', async () => (await contentsOf(api)).length > filesBefore.length);
    request.destroy();
    await until('its removal', async () => (await contentsOf(api)).length === filesBefore.length);
    expect(await rows()).toEqual(rowsBefore);
  });
});
