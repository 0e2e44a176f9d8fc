import { relative } from 'node:path';
import { startPostgres } from '../postgres.mjs';
import { accountsTable } from '../support/accounts.mjs';
import { startApi } from '../support/api.mjs';
import { build } from '../support/build.mjs';
import { postgresDir, root, stateDir } from '../support/checkout.mjs';
import { closeAll } from '../support/closing.mjs';
import { checkDatabase, parseDatabaseUrl, urlAs, urlFor, withClient } from '../support/database.mjs';
import { requireSpace } from '../support/disk.mjs';
import { Fault } from '../support/fault.mjs';
import { install } from '../support/install.mjs';
import { holder, tryLock } from '../support/lock.mjs';
import { choosePort } from '../support/ports.mjs';
import { secrets } from '../support/secrets.mjs';
import { setUp } from '../support/setup.mjs';
import { bold, dim, say, step } from '../support/steps.mjs';

export const interruptedCode = 0;

export async function interrupted() {
  say();
  await step('Fermo Zona', async (progress) => {
    await closeAll();
    progress.end('Zona è ferma, i dati sono conservati');
  });
}

/** `npm start`: from whatever state the checkout is in to a working Zona, until it is interrupted. */
export async function run() {
  await requireSpace(stateDir, 500);
  const port = await takePlace();
  if (process.env.DATABASE_URL) parseDatabaseUrl(process.env.DATABASE_URL);
  const { postgresPassword, appPassword, secret } = secrets();
  await install();
  const database = await step(process.env.DATABASE_URL ? 'Mi collego al database' : 'Accendo PostgreSQL', (progress) =>
    openDatabase(postgresPassword, progress),
  );
  await build();
  const demo = process.env.ZONA_DEMO !== '0';
  const accounts = await step('Preparo il database', async (progress) => {
    const found = await setUp({ adminUrl: database.adminUrl, appPassword, demo, onStep: progress });
    progress.end('Database pronto');
    return found;
  });
  const databaseUrl = urlAs(database.adminUrl, 'zona_app', appPassword);
  const api = await step('Avvio Zona', async (progress) => {
    const started = await startApi({ port, databaseUrl, secret });
    progress.end('Zona avviata');
    return started;
  });
  welcome(port, accounts, api.log);
  throw await Promise.race([api.died, database.died]);
}

/** One Zona per checkout, on a port that nobody else has. */
async function takePlace() {
  const lock = await tryLock('start');
  if (!lock) {
    const running = holder('start');
    const where = running?.port ? ` su http://localhost:${running.port}` : '';
    throw new Fault(
      `Zona è già accesa da questa cartella${where} (processo ${running?.pid}): fermala con Ctrl-C nel suo terminale o con \`kill ${running?.pid}\`.`,
    );
  }
  const port = await choosePort(process.env.PORT || undefined);
  lock.note({ port });
  return port;
}

async function openDatabase(password, progress) {
  const given = process.env.DATABASE_URL;
  if (given) {
    const version = await checkDatabase(given);
    progress.end(`Database di DATABASE_URL raggiunto (PostgreSQL ${version})`);
    return { adminUrl: given, died: new Promise(() => {}) };
  }
  const server = await startPostgres({ dir: postgresDir, password, onStep: progress });
  await createOnce(server.adminUrl);
  const place = server.data === postgresDir ? relative(root, postgresDir) : server.data;
  progress.end(`PostgreSQL acceso ${server.isNew ? `(dati nuovi in ${place})` : '(dati conservati)'}`);
  const died = server.exited.then(() => new Fault(`PostgreSQL si è fermato da solo. Registro: ${postgresDir}.log`));
  return { adminUrl: urlFor(server.adminUrl, 'zona'), died };
}

async function createOnce(adminUrl) {
  const create = async (client) => {
    const { rowCount } = await client.query(`select from pg_database where datname = 'zona'`);
    if (rowCount === 0) await client.query('create database zona');
  };
  await withClient(adminUrl, create).catch((error) => {
    if (error.cause?.code !== '28P01') throw error;
    throw new Fault(
      'La password in .zona/secrets.json non apre il database di questa cartella: rimetti il file di prima, ' +
        'oppure riparti da capo con `npm run reset`.',
    );
  });
}

/** The address comes last: it is what must still be on the screen below a long table. */
function welcome(port, accounts, log) {
  say();
  if (accounts.length) for (const line of [...accountsTable(accounts), '']) say(line);
  say(`Zona è pronta: ${bold(`http://localhost:${port}`)}`);
  say(dim(`Ctrl-C per fermarla. Registro: ${relative(root, log)}`));
}
