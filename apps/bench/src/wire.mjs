import { connect, createServer } from 'node:net';

/** The way back takes a moment, as over a network: what the client sends without waiting is seen to come before it. */
const distanceMs = 4;

/**
 * A proxy in front of PostgreSQL that counts what passes: statements (Query and Execute messages) and round trips
 * (the client speaks after it has heard the server). Used with one request at a time, never while times are taken.
 */
export async function countingProxy(port) {
  const counts = { statements: 0, roundTrips: 0 };
  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    const count = messageCounter((type) => {
      if (type === 'Q' || type === 'E') counts.statements += 1;
    });
    let answered = true;
    client.on('data', (chunk) => {
      if (answered) counts.roundTrips += 1;
      answered = false;
      count(chunk);
      upstream.write(chunk);
    });
    const deliver = (chunk) => {
      answered = true;
      if (!client.destroyed) client.write(chunk);
    };
    upstream.on('data', (chunk) => setTimeout(deliver, distanceMs, chunk));
    const end = () => [client, upstream].forEach((socket) => socket.destroy());
    for (const socket of [client, upstream]) socket.on('close', end).on('error', end);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: server.address().port, counts, close: () => server.close() };
}

/** Frames of the wire protocol: the first message has no type, the others a type and a length. */
function messageCounter(onMessage) {
  let rest = Buffer.alloc(0);
  let greeted = false;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = greeted ? 1 : 0;
      if (rest.length < head + 4) return;
      const length = head + rest.readUInt32BE(head);
      if (rest.length < length) return;
      if (greeted) onMessage(String.fromCharCode(rest[0]));
      greeted = true;
      rest = rest.subarray(length);
    }
  };
}
