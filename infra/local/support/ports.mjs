import { connect, createServer } from 'node:net';
import { Fault } from './fault.mjs';

/** The port to listen on, checked before the long work. */
export async function choosePort(text = '3000') {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new Fault(
      `PORT=${text} non è una porta: scegli un numero da 1024 a 65535, per esempio \`PORT=3001 npm start\`.`,
    );
  }
  const trouble = await troubleWith(port);
  if (!trouble) return port;
  if (trouble === 'EACCES') {
    throw new Fault(`La porta ${port} è riservata all'amministratore: scegline una da 1024 in su, ${example(3000)}.`);
  }
  throw new Fault(
    `La porta ${port} è già occupata da un altro programma: scegline un'altra, ${example(await nextFree(port))}.`,
  );
}

const example = (port) => `per esempio \`PORT=${port} npm start\``;

async function nextFree(taken) {
  for (let port = taken + 1; port <= Math.min(taken + 50, 65535); port += 1)
    if (!(await troubleWith(port))) return port;
  return 8080;
}

/** Some systems let two programs listen on one port at different addresses, so an answer counts as taken too. */
async function troubleWith(port) {
  for (const host of ['127.0.0.1', '::1']) if (await answers(port, host)) return 'EADDRINUSE';
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(null)));
  });
}

function answers(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1000 });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}
