import { z } from 'zod';

const filesDir = z.string().min(1).default('.zona/files');

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  ZONA_DATABASE_URL: z.string().startsWith('postgres', 'must be a postgres:// address'),
  ZONA_DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  ZONA_SECRET: z.string().min(32, 'at least 32 characters'),
  ZONA_WEB_DIR: z.string().optional(),
  /** The public address when served behind TLS: makes the cookie Secure and is the only Origin accepted. */
  ZONA_PUBLIC_URL: z.url().optional(),
  ZONA_SESSION_HOURS: z.coerce.number().int().min(1).max(72).default(10),
  /** Where uploaded and generated files are kept. */
  ZONA_FILES_DIR: filesDir,
  ZONA_FILE_MAX_MB: z.coerce.number().int().min(1).max(1024).default(25),
});

export type Config = Readonly<{
  production: boolean;
  port: number;
  host: string;
  databaseUrl: string;
  databasePool: number;
  secret: string;
  webDir: string | undefined;
  publicUrl: string | undefined;
  sessionHours: number;
  filesDir: string;
  /** In bytes. */
  fileLimit: number;
}>;

/** Parsed once at boot; a missing or malformed setting stops the process with its name, never its value. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = schema.safeParse(env);
  if (!parsed.success)
    throw new Error(
      `Configurazione non valida: ${parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')}`,
    );
  const e = parsed.data;
  return {
    production: e.NODE_ENV === 'production',
    port: e.PORT,
    host: e.HOST,
    databaseUrl: e.ZONA_DATABASE_URL,
    databasePool: e.ZONA_DATABASE_POOL,
    secret: e.ZONA_SECRET,
    webDir: e.ZONA_WEB_DIR,
    publicUrl: e.ZONA_PUBLIC_URL,
    sessionHours: e.ZONA_SESSION_HOURS,
    filesDir: e.ZONA_FILES_DIR,
    fileLimit: e.ZONA_FILE_MAX_MB * 1024 * 1024,
  };
}

const workerSchema = z.object({
  /** Whether the API runs jobs too: `off` where workers of their own do. */
  ZONA_WORKER: z.enum(['embedded', 'off']).default('embedded'),
  ZONA_WORKER_JOBS: z.coerce.number().int().min(1).max(50).default(2),
});

/** How this process takes part in the work on jobs. */
export function readWorkerConfig(env: NodeJS.ProcessEnv = process.env): { embedded: boolean; jobsAtOnce: number } {
  const parsed = workerSchema.safeParse(env);
  if (!parsed.success)
    throw new Error(
      `Configurazione non valida: ${parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')}`,
    );
  return { embedded: parsed.data.ZONA_WORKER === 'embedded', jobsAtOnce: parsed.data.ZONA_WORKER_JOBS };
}

const mailSchema = z
  .object({
    /** `smtp://name:password@host:587`, or `smtps://` where TLS comes first. Absent: no mail is sent. */
    ZONA_SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }).optional(),
    ZONA_MAIL_FROM: z
      .string()
      .regex(/^[^\p{Cc}]+@[^\p{Cc}]+$/u, 'must be an address')
      .optional(),
    ZONA_PUBLIC_URL: z.url().optional(),
  })
  .refine((e) => !e.ZONA_SMTP_URL || (e.ZONA_MAIL_FROM && e.ZONA_PUBLIC_URL), {
    path: ['ZONA_SMTP_URL'],
    message: 'needs ZONA_MAIL_FROM and, for the links, ZONA_PUBLIC_URL',
  });

export type MailConfig = Readonly<{ smtpUrl: string; from: string; publicUrl: string }>;

/** How mail leaves; null when this installation sends none. */
export function readMailConfig(env: NodeJS.ProcessEnv = process.env): MailConfig | null {
  const parsed = mailSchema.safeParse(env);
  if (!parsed.success)
    throw new Error(
      `Configurazione non valida: ${parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')}`,
    );
  const { ZONA_SMTP_URL: smtpUrl, ZONA_MAIL_FROM: from, ZONA_PUBLIC_URL: publicUrl } = parsed.data;
  return smtpUrl && from && publicUrl ? { smtpUrl, from, publicUrl } : null;
}

const setupSchema = z.object({
  ZONA_DATABASE_ADMIN_URL: z.string().startsWith('postgres', 'must be a postgres:// address'),
  ZONA_APP_PASSWORD: z.string().min(12),
  ZONA_DEMO: z.enum(['0', '1']).default('0'),
  ZONA_FILES_DIR: filesDir,
});

/** What the setup process needs: an address that may create roles, and the app role's password. */
export function readSetupConfig(env: NodeJS.ProcessEnv = process.env): {
  adminUrl: string;
  appPassword: string;
  demo: boolean;
  filesDir: string;
} {
  const parsed = setupSchema.safeParse(env);
  if (!parsed.success)
    throw new Error(
      `Configurazione non valida: ${parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')}`,
    );
  return {
    adminUrl: parsed.data.ZONA_DATABASE_ADMIN_URL,
    appPassword: parsed.data.ZONA_APP_PASSWORD,
    demo: parsed.data.ZONA_DEMO === '1',
    filesDir: parsed.data.ZONA_FILES_DIR,
  };
}
