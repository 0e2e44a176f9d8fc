import { z } from 'zod';

const id = z.string();
const version = z.int();

export const startPlanImportSchema = z.strictObject({ planId: id, fileId: id });
export const mapPlanImportSchema = z.strictObject({
  id,
  version,
  layouts: z
    .array(
      z.strictObject({
        sheet: z.string().max(200),
        kind: z.string().max(40),
        fields: z.array(z.string().max(80).nullable()).max(200),
      }),
    )
    .max(60),
});
export const applyPlanImportSchema = z.strictObject({ id, version, skipBad: z.boolean() });
export const undoPlanImportSchema = z.strictObject({ id, version });
