import { randomUUID } from 'node:crypto';
import { pdf } from '@zona/files/testing';
import supertest from 'supertest';
import { mannerlyAnswer } from './isolation/support/manners.ts';
import { startApi, type Api, type Person } from './testing/harness.ts';
import { ambitoOf, contentsOf, download, formEnd, formType, part, upload } from './testing/uploads.ts';

let api: Api;
let responsabile: Person;
let comune: Person;
beforeAll(async () => {
  api = await startApi();
  responsabile = await api.login('responsabile@carate.example');
  comune = await api.login('comune@carate.example');
});
afterAll(async () => {
  expect(api.logged.filter((l) => l['event'] === 'fault')).toEqual([]);
  await api.close();
});

describe('who may', () => {
  const post = (person: Person) => supertest(api.server).post('/files').set('cookie', person.cookie);
  const body = Buffer.concat([part('a.pdf', pdf()), formEnd]);

  it('nobody without a session', async () => {
    const { body: file } = await upload(api, responsabile, 'a.pdf', pdf());
    const up = await mannerlyAnswer(
      post(api.anonymous()).set({ 'x-zona-ambito': '', 'content-type': formType }).send(body),
    );
    const down = await mannerlyAnswer(supertest(api.server).get(`/files/${file.id}`));
    expect([up.status, up.body.code, down.status, down.body.code]).toEqual([
      401,
      'UNAUTHENTICATED',
      401,
      'UNAUTHENTICATED',
    ]);
  });

  it('no other site', async () => {
    const ambito = await ambitoOf(responsabile);
    const ours = { 'x-zona-ambito': ambito, 'content-type': formType };
    const before = await contentsOf(api);
    const attempts: [Record<string, string>, number][] = [
      [{ 'content-type': formType }, 415],
      [{ ...ours, 'content-type': 'text/plain' }, 415],
      [{ ...ours, 'sec-fetch-site': 'cross-site' }, 403],
      [{ ...ours, origin: 'https://altrove.example' }, 403],
      [{ ...ours, 'x-zona-ambito': randomUUID() }, 409],
      [{ ...ours, 'content-type': 'application/json' }, 400],
    ];
    for (const [headers, status] of attempts) {
      const response = await mannerlyAnswer(
        post(responsabile)
          .set(headers)
          .serialize((b) => b as unknown as string)
          .send(body),
      );
      expect([headers, response.status]).toEqual([headers, status]);
    }
    expect(await contentsOf(api)).toEqual(before);
    // The exception is for files alone.
    for (const path of ['/graphql', '/auth/login', '/filesx', '/auth/logout?/files'])
      expect([404, 415]).toContain(
        (
          await supertest(api.server)
            .post(path)
            .set({ ...ours, cookie: responsabile.cookie })
            .send(body)
        ).status,
      );
  });

  it.each([
    'responsabile@carate.example',
    'operatore@carate.example',
    'comune@carate.example',
    'assistente@carate.example',
    'sindaco@carate.example',
    'asst@carate.example',
    'ets@orizzonte.example',
  ])('%s uploads', async (email) =>
    expect((await upload(api, await api.login(email), 'a.pdf', pdf())).status).toBe(201),
  );
  it.each(['revisore@carate.example', 'ats@carate.example'])('%s does not, and the attempt is noted', async (email) => {
    const response = await mannerlyAnswer(upload(api, await api.login(email), 'a.pdf', pdf()));
    expect([response.status, response.body.code]).toEqual([403, 'FORBIDDEN']);
    const [noted] = await api.look<{ type: string }>(
      `select type from zona.audit_event where operation = 'denied' order by id desc limit 1`,
    );
    expect(noted!.type).toBe('File.upload');
  });
  it('the administrator of the platform neither uploads nor reads', async () => {
    const admin = await api.login('piattaforma@zona.example');
    const { body: file } = await upload(api, responsabile, 'a.pdf', pdf());
    const up = await post(admin).set({ 'x-zona-ambito': '', 'content-type': formType }).send(body);
    expect([up.status, (await download(api, admin, file.id)).status]).toEqual([403, 403]);
  });

  it('what is not attached is its uploader’s alone; for all others it does not exist', async () => {
    const { body: file } = await upload(api, comune, 'a.pdf', pdf());
    expect((await download(api, comune, file.id)).status).toBe(200);
    const answers = new Set<string>();
    for (const email of [
      'responsabile@carate.example',
      'sindaco@carate.example',
      'revisore@carate.example',
      'responsabile@lodi.example',
    ])
      for (const id of [file.id, randomUUID(), 'x', '..%2f..%2fetc%2fpasswd', '%00'])
        answers.add(
          `${
            (
              await mannerlyAnswer(
                supertest(api.server)
                  .get(`/files/${id}`)
                  .set('cookie', (await api.login(email)).cookie),
              )
            ).text
          }`,
        );
    expect([...answers]).toEqual([expect.stringContaining('NOT_FOUND')]);
  });

  it('its uploader and the Ufficio di Piano withdraw it, and nobody else; then it is no more', async () => {
    const one = (await upload(api, comune, 'uno.pdf', pdf())).body.id as string;
    const two = (await upload(api, comune, 'due.pdf', pdf())).body.id as string;
    const withdraw = (who: Person, id: string) =>
      who.save('withdrawFile', { id, version: 1 }, 'file { name url version }');
    const sindaco = await api.login('sindaco@carate.example');
    await expect(withdraw(sindaco, one)).rejects.toThrow('FORBIDDEN');
    expect((await withdraw(await api.login('responsabile@lodi.example'), one)).problems[0]!.code).toBe('NOT_FOUND');
    expect(await withdraw(comune, one)).toMatchObject({ file: { name: 'uno.pdf', url: `/files/${one}`, version: 2 } });
    expect(await withdraw(responsabile, two)).toMatchObject({ problems: [] });
    for (const id of [one, two]) expect((await download(api, comune, id)).status).toBe(404);
  });
});
