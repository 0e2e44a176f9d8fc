import { existsSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { stopPostgres } from '../postgres.mjs';
import { postgresDir, root, stateDir } from '../support/checkout.mjs';
import { dataDirectory } from '../support/cluster.mjs';
import { withClient } from '../support/database.mjs';
import { Fault } from '../support/fault.mjs';
import { install } from '../support/install.mjs';
import { holder } from '../support/lock.mjs';
import { sleep } from '../support/processes.mjs';
import { say, step } from '../support/steps.mjs';

/** `npm run reset`: back to a checkout that was never started. */
export async function run(args) {
  const yes = args.includes('--yes');
  const url = process.env.DATABASE_URL;
  if (url && !yes) {
    throw new Fault(
      'DATABASE_URL indica un tuo server e non lo tocco: cancella tu lo schema con `drop schema zona cascade`, ' +
        'oppure ripeti con `npm run reset -- --yes` perché cancelli solo quello.',
    );
  }
  if (!yes && !(await confirmed())) {
    say('Non ho cancellato nulla.');
    return 0;
  }
  await stopRunning();
  if (url) await dropSchema(url);
  await step('Cancello dati e password', async (progress) => {
    if (existsSync(stateDir)) await removeState();
    progress.end('Dati e password cancellati: `npm start` riparte da capo');
  });
  return 0;
}

async function confirmed() {
  if (!process.stdin.isTTY) throw new Fault('Per cancellare i dati senza domande usa `npm run reset -- --yes`.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  terminal.once('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  const answer = await terminal.question(`Cancello tutti i dati di Zona in ${root}? Scrivi «sì» per confermare: `);
  terminal.close();
  return /^s[iì]$/i.test(answer.trim());
}

async function stopRunning() {
  const running = holder('start');
  if (!running) return;
  await step(`Fermo Zona (processo ${running.pid})`, async (progress) => {
    process.kill(running.pid, 'SIGTERM');
    const deadline = Date.now() + 40_000;
    while (holder('start') && Date.now() < deadline) await sleep(100);
    if (holder('start')) throw new Fault(`Zona non si ferma: termina il processo ${running.pid} e riprova.`);
    progress.end('Zona fermata');
  });
}

async function dropSchema(url) {
  await install();
  await step('Cancello lo schema zona', async (progress) => {
    await withClient(url, (client) => client.query('drop schema if exists zona cascade'));
    progress.end('Schema zona cancellato da DATABASE_URL');
  });
}

async function removeState() {
  const { data } = dataDirectory(postgresDir);
  if (existsSync(data)) {
    await install();
    await stopPostgres(postgresDir);
    rmSync(data, { recursive: true, force: true });
  }
  rmSync(stateDir, { recursive: true, force: true });
}
