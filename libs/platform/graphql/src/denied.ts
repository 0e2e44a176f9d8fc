import { writeAudit, type Database } from '@zona/database';
import { hasAmbito, type Ctx } from '@zona/tenancy';
import type { GraphQLResolveInfo } from 'graphql';

const noRow = '00000000-0000-0000-0000-000000000000';

/** Leaves a row in the register for an attempt that was denied, in a transaction of its own: that of the attempt is undone. */
export async function noteDenied(database: Database, ctx: Ctx, info: GraphQLResolveInfo): Promise<void> {
  if (!hasAmbito(ctx)) return;
  const type = `${info.parentType.name}.${info.fieldName}`;
  await database.inAmbito(ctx, (db) =>
    writeAudit(db, [{ operation: 'denied', type, rowId: noRow, before: null, after: null }]),
  );
}
