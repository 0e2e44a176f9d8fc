/** One JSON object per line: ids and codes, never personal values. */
export type Log = (entry: Record<string, unknown> & { event: string }) => void;

const plain = (error: unknown): unknown =>
  error instanceof Error
    ? {
        name: error.name,
        message: error.message,
        code: (error as { code?: unknown }).code,
        stack: error.stack?.split('\n').slice(1, 6),
      }
    : error;

export const log: Log = (entry) => {
  const { error, ...rest } = entry;
  process.stdout.write(
    `${JSON.stringify({ at: new Date().toISOString(), ...rest, ...(error !== undefined && { error: plain(error) }) })}\n`,
  );
};
