import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './checkout.mjs';
import { Fault } from './fault.mjs';

let found;

/** The Node that runs what we build: the one in node_modules, or the system's when it is recent enough. */
export function node() {
  if (found) return found;
  const own = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (spawnSync(own, ['--version'], { stdio: 'ignore' }).status === 0) found = own;
  else if (Number(process.versions.node.split('.')[0]) >= 22) found = process.execPath;
  else {
    throw new Fault(
      'Manca il Node 24 che `npm ci` installa in node_modules: cancella node_modules e riprova, oppure usa Node 22 o successivo.',
    );
  }
  return found;
}

/** Command and arguments that run npm: the same npm that started us when there is one. */
export function npm(...args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return [process.execPath, [cli, ...args]];
  return process.platform === 'win32' ? ['cmd', ['/c', 'npm', ...args]] : ['npm', args];
}
