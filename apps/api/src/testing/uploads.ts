import { readdir } from 'node:fs/promises';
import supertest, { type Response } from 'supertest';
import type { Api, Person } from './harness.ts';

export const boundary = 'confine';
export const formType = `multipart/form-data; boundary=${boundary}`;

/** One part of a form, its name as the bytes are sent: nothing is escaped. */
export const part = (filename: string, content: Buffer, field = 'file'): Buffer =>
  Buffer.concat([
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="${filename}"\r\n`),
    Buffer.from('content-type: application/octet-stream\r\n\r\n'),
    content,
    Buffer.from('\r\n'),
  ]);
export const formEnd = Buffer.from(`--${boundary}--\r\n`);

/** The ambito that a person's page was opened in, as the web application sends it. */
export const ambitoOf = async (person: Person): Promise<string> =>
  (await person.ask<{ viewer: { ambitoId: string } }>('{ viewer { ambitoId } }')).data!.viewer.ambitoId;

export const sendForm = async (api: Api, person: Person, body: Buffer): Promise<Response> =>
  supertest(api.server)
    .post('/files')
    .set({ cookie: person.cookie, 'x-zona-ambito': await ambitoOf(person), 'content-type': formType })
    .send(body);

export const upload = (api: Api, person: Person, name: string, content: Buffer): Promise<Response> =>
  sendForm(api, person, Buffer.concat([part(name, content), formEnd]));

export const download = (api: Api, person: Person, id: string) =>
  supertest(api.server).get(`/files/${id}`).set('cookie', person.cookie).buffer(true).parse(asBytes);

const asBytes = (response: Response, done: (error: Error | null, body: Buffer) => void): void => {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks)));
};

/** Every file in the store, whole or half written. */
export const contentsOf = async (api: Api): Promise<string[]> =>
  (await readdir(api.filesDir, { recursive: true, withFileTypes: true }))
    .filter((e) => e.isFile())
    .map((e) => `${e.parentPath}/${e.name}`);
