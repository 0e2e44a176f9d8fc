/** Shared by the three commands. Loads nothing but this file until the Node version is known to be enough. */
const oldest = 20;

export function enter(command) {
  const version = process.versions.node;
  if (Number(version.split('.')[0]) < oldest) {
    console.error(`✗ Zona richiede Node ${oldest} o successivo, e questo è Node ${version}: aggiornalo e riprova.`);
    process.exitCode = 1;
    return;
  }
  import('./support/command.mjs').then(({ runCommand }) => runCommand(() => import(`./commands/${command}.mjs`)));
}
