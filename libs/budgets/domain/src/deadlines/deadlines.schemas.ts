import { z } from 'zod';

export const closeReminderSchema = z.strictObject({ id: z.string(), version: z.int() });
