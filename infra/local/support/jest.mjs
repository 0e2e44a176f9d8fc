import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './checkout.mjs';
import { launch } from './processes.mjs';
import { node } from './runtime.mjs';

/** Runs some jest projects with their output on the screen; answers the counts. */
export async function runJest({ projects, output, env = {}, args = [] }) {
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const config = join(root, 'infra', 'local', 'jest.config.mjs');
  const options = ['--config', config, '--selectProjects', ...projects, '--json', `--outputFile=${output}`, ...args];
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const child = launch(node(), [...flags, jest, ...options], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  const { code } = await child.ended;
  return count(output, code);
}

/** A suite that could not run and a jest that failed with no failed test are failures too. */
function count(output, code) {
  try {
    const report = JSON.parse(readFileSync(output, 'utf8'));
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
    return {
      passed: report.numPassedTests,
      failed: failed === 0 && code !== 0 ? 1 : failed,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** How many browser test files there are, to say how many were not run. */
export function countBrowserTests() {
  const dir = join(root, 'apps', 'web-e2e', 'src');
  try {
    return readdirSync(dir, { recursive: true }).filter((name) => String(name).endsWith('.e2e.ts')).length;
  } catch {
    return 0;
  }
}
