import { requiredText } from '@zona/problems';
import { z } from 'zod';

/** An avviso is named by its plan and key: it has a row of its own, with a version, only once somebody took it up. */
const named = { planId: z.string(), key: z.string().max(300), version: z.int().nullish() };

export const assignWarningSchema = z.strictObject({ ...named, assigneeId: z.string() });
export const dismissWarningSchema = z.strictObject({ ...named, reason: requiredText('Motivo', 1000) });
export const reopenWarningSchema = z.strictObject(named);
