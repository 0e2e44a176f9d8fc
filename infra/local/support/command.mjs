import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { logsDir } from './checkout.mjs';
import { closeAll, isClosing } from './closing.mjs';
import { asFault } from './fault.mjs';
import { watchParents } from './parents.mjs';
import { clearLine } from './steps.mjs';

/** Runs a command to its end. Signals may come twice (terminal and npm both send them): the first one counts. */
export async function runCommand(load) {
  let command;
  const onSignal = async () => {
    if (isClosing()) return;
    clearLine();
    await (command?.interrupted ?? closeAll)();
    process.exit(command?.interruptedCode ?? 130);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal);
  watchParents(onSignal);
  const onError = async (error) => {
    if (isClosing()) return;
    clearLine();
    // Nobody reads any more (`npm start | head`): there is no one to tell.
    if (error?.code !== 'EPIPE') report(error);
    await closeAll();
    process.exit(1);
  };
  process.on('uncaughtException', onError);
  process.on('unhandledRejection', onError);
  try {
    command = await load();
    const code = await command.run(process.argv.slice(2));
    if (isClosing()) return;
    await closeAll();
    process.exit(code);
  } catch (error) {
    await onError(error);
  }
}

function report(error) {
  const fault = asFault(error);
  if (fault) return console.error(`✗ ${fault.message}`);
  console.error(`✗ Errore imprevisto: ${String(error?.message ?? error).split('\n')[0]}`);
  try {
    mkdirSync(logsDir, { recursive: true });
    const file = join(logsDir, 'errors.log');
    appendFileSync(file, `${new Date().toISOString()} ${error?.stack ?? error}\n`);
    console.error(`  I particolari sono in ${file}`);
  } catch {
    // The sentence above is all that can be said when not even the log can be written.
  }
}
