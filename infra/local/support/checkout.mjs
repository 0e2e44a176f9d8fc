import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where things are in this checkout. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
export const stateDir = join(root, '.zona');
export const filesDir = join(stateDir, 'files');
export const logsDir = join(stateDir, 'logs');
export const postgresDir = join(stateDir, 'postgres');
export const apiDir = join(root, 'dist', 'api');
export const webDir = join(root, 'dist', 'web');
