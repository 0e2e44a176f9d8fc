import { Fault } from './fault.mjs';

/** Connects once to say early, in one sentence, what would otherwise fail late. */
export async function checkDatabase(url) {
  const client = await connect(url);
  try {
    const { rows } = await client.query(
      `select current_setting('server_version_num')::int as version, current_user as name,
              rolsuper or rolcreaterole as creates_roles from pg_roles where rolname = current_user`,
    );
    const { version, name, creates_roles: createsRoles } = rows[0];
    if (version < 150000) {
      throw new Fault(
        `${placeOf(url)} è PostgreSQL ${Math.floor(version / 10000)}: serve la versione 15 o una successiva.`,
      );
    }
    if (!createsRoles) {
      throw new Fault(`L'utente ${name} di DATABASE_URL non può creare ruoli: usa un utente con CREATEROLE e riprova.`);
    }
    return Math.floor(version / 10000);
  } finally {
    await client.end();
  }
}

/** `work` with an open connection. */
export async function withClient(url, work) {
  const client = await connect(url);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export function parseDatabaseUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.hostname) return url;
  throw new Fault('DATABASE_URL non è un indirizzo valido: la forma è postgres://utente:password@server:5432/database');
}

/** The same database entered by another role. */
export function urlAs(text, user, password) {
  const url = parseDatabaseUrl(text);
  url.username = user;
  url.password = encodeURIComponent(password);
  return url.href;
}

export function urlFor(text, database) {
  const url = parseDatabaseUrl(text);
  url.pathname = `/${database}`;
  return url.href;
}

async function connect(text) {
  const { default: pg } = await import('pg');
  parseDatabaseUrl(text);
  const client = new pg.Client({ connectionString: text, connectionTimeoutMillis: 8000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw new Fault(`Non riesco a collegarmi al database ${placeOf(text)}: ${reasonOf(error)}.`, { cause: error });
  }
}

function placeOf(text) {
  const url = parseDatabaseUrl(text);
  return `${url.hostname}:${url.port || 5432}${url.pathname}`;
}

const reasons = {
  ECONNREFUSED: "non risponde nessuno a quell'indirizzo e a quella porta",
  ENOTFOUND: 'il nome del server non esiste',
  EAI_AGAIN: 'il nome del server non si risolve',
  ETIMEDOUT: 'il server non risponde',
  EHOSTUNREACH: 'il server non è raggiungibile',
  '28P01': 'utente o password non sono corretti',
  28000: 'il server non accetta questo utente',
  '3D000': 'quel database non esiste',
  53300: 'il server ha esaurito le connessioni',
  '57P03': 'il server si sta avviando o fermando',
};

function reasonOf(error) {
  const code = error.code ?? error.errors?.[0]?.code;
  if (reasons[code]) return reasons[code];
  if (/timeout/i.test(error.message)) return reasons.ETIMEDOUT;
  if (/terminated/i.test(error.message)) return "chi risponde a quell'indirizzo ha chiuso il collegamento";
  return String(error.message || code).split('\n')[0];
}
