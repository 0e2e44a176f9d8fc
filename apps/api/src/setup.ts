import { readSetupConfig } from '@zona/config';
import { demoAccounts } from '@zona/demo';
import { setupDatabase } from './setup-database.ts';

const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

const sentences: Record<string, [code: string, message: string]> = {
  ECONNREFUSED: ['DATABASE_UNREACHABLE', 'Il server PostgreSQL non risponde a questo indirizzo.'],
  ENOTFOUND: ['DATABASE_UNREACHABLE', 'Il nome del server PostgreSQL non esiste.'],
  ETIMEDOUT: ['DATABASE_UNREACHABLE', 'Il server PostgreSQL non risponde.'],
  '28P01': ['DATABASE_REFUSED', 'PostgreSQL rifiuta questo utente o la sua password.'],
  '3D000': ['DATABASE_REFUSED', 'Il database indicato non esiste.'],
  '42501': [
    'DATABASE_REFUSED',
    "L'utente di PostgreSQL non ha i diritti per preparare Zona: serve un amministratore del server.",
  ],
  '53100': ['DISK_FULL', 'Il disco è pieno.'],
};

/** The error's own code, also inside what the driver wraps. */
const codeOf = (error: unknown): string => {
  const e = error as { code?: string; driverError?: { code?: string }; errors?: { code?: string }[] } | null;
  return e?.driverError?.code ?? e?.code ?? e?.errors?.[0]?.code ?? '';
};

try {
  const config = readSetupConfig();
  await setupDatabase({ ...config, onStep: say });
  say({ step: 'done', accounts: config.demo ? demoAccounts() : [] });
} catch (error) {
  const [code, message] = sentences[codeOf(error)] ?? [
    'SETUP_FAILED',
    error instanceof Error ? error.message.split('\n')[0]! : 'Preparazione non riuscita.',
  ];
  say({ step: 'error', code, message });
  process.exitCode = 1;
}
