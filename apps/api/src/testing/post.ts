import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Arrived {
  to: string;
  head: string;
  /** Decoded, both drawings of it. */
  body: string;
}

/** What a server of a test does before it takes anything; or it takes all and is cut off before it can say so. */
type Mood = 'takes' | 'takes and is cut off' | { code: number; says: string };

/** A real mail server beside a test: what arrives is kept. */
export async function startPost() {
  const arrived: Arrived[] = [];
  const moods = new Map<string, Mood>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const mood = moods.get(address) ?? 'takes';
      done(typeof mood === 'string' ? null : Object.assign(new Error(mood.says), { responseCode: mood.code }));
    },
    onData(stream, { envelope, id }, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const [head = '', ...rest] = Buffer.concat(parts).toString('utf8').split('\r\n\r\n');
        arrived.push({
          to: envelope.rcptTo.map((r) => r.address).join(),
          head: head.replaceAll(/\r\n[ \t]+/g, ' '),
          body: decoded(rest.join('\r\n\r\n')),
        });
        if (envelope.rcptTo.some((r) => moods.get(r.address) === 'takes and is cut off')) return cut(id);
        done();
      });
    },
  });
  const cut = (id: string) => {
    for (const connection of server.connections) if (connection.session.id === id) connection._socket.destroy();
  };
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    moods,
    to: (address: string) => arrived.filter((a) => a.to === address),
    close: () => new Promise<void>((closed) => server.close(closed)),
  };
}

/** Quoted-printable, as both parts are written. */
const decoded = (text: string): string =>
  Buffer.from(
    text
      .replaceAll(/=\r\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
