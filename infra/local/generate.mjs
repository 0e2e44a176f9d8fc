import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const node = existsSync(join(root, 'node_modules/.bin/node')) ? join(root, 'node_modules/.bin/node') : process.execPath;
const check = process.argv.includes('--check');

/** Everything that is derived from the declarations: folders named `generated`, and the permissions matrix. */
function generatedFiles() {
  const files = ['docs/permissions.md'];
  const walk = (dir) => {
    for (const entry of readdirSync(dir, { withFileTypes: true })) {
      if (!entry.isDirectory() || entry.name === 'node_modules') continue;
      const path = join(dir, entry.name);
      if (entry.name !== 'generated') walk(path);
      else
        for (const f of readdirSync(path, { recursive: true }))
          if (statSync(join(path, f)).isFile()) files.push(relative(root, join(path, f)));
    }
  };
  walk(join(root, 'apps'));
  walk(join(root, 'libs'));
  return files;
}

const contents = () =>
  new Map(generatedFiles().map((f) => [f, existsSync(join(root, f)) ? readFileSync(join(root, f), 'utf8') : null]));

function run(...args) {
  const { status, stdout, stderr } = spawnSync(node, args, { cwd: root, encoding: 'utf8' });
  if (status === 0) return;
  console.error(`${stdout}\n${stderr}`.trim());
  process.exit(1);
}

const before = contents();
run('node_modules/rolldown/bin/cli.mjs', '-c', 'apps/api/rolldown.config.mjs', '--log-level', 'silent');
run('dist/api/generate.mjs', root);
run('node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', 'apps/web/codegen.ts');
run('dist/api/generate-reads.mjs', root);
const after = contents();

const differing = [...new Set([...before.keys(), ...after.keys()])].filter((f) => before.get(f) !== after.get(f));
if (check) for (const f of differing) if (before.get(f) != null) writeFileSync(join(root, f), before.get(f));
if (differing.length)
  console.log(`${check ? 'Da rigenerare con npm run generate' : 'Aggiornati'}: ${differing.join(', ')}`);
else console.log('I file generati sono aggiornati.');
if (check && differing.length) process.exit(1);
