import { join } from 'node:path';
import { apiDir, filesDir, logsDir, root } from './checkout.mjs';
import { Fault, faultIn } from './fault.mjs';
import { run } from './processes.mjs';
import { node } from './runtime.mjs';

/** Runs dist/api/setup.mjs: roles, migrations, demo data. Answers the demo accounts. */
export async function setUp({
  adminUrl,
  appPassword,
  demo,
  files = process.env.ZONA_FILES_DIR ?? filesDir,
  onStep = () => {},
  log = join(logsDir, 'setup.log'),
}) {
  let last = {};
  const onLine = (line) => {
    const event = parse(line);
    if (!event?.step) return;
    last = event;
    if (event.message) onStep(event.message);
  };
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    ZONA_DATABASE_ADMIN_URL: adminUrl,
    ZONA_APP_PASSWORD: appPassword,
    ZONA_DEMO: demo ? '1' : '0',
    ZONA_FILES_DIR: files,
  };
  const { code, tail } = await run(node(), [join(apiDir, 'setup.mjs')], { cwd: root, env, log, onLine });
  if (code === 0 && last.step === 'done') return last.accounts ?? [];
  if (last.step === 'error') throw faultIn(last.message) ?? new Fault(`${last.message} (registro: ${log})`);
  throw faultIn(tail.join('\n')) ?? new Fault(`La preparazione del database si è interrotta. Registro: ${log}`);
}

function parse(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
