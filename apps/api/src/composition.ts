import type { Policy } from '@zona/access';
import { AuditEvent, auditMigration, auditPolicy } from '@zona/audit';
import { Catalog, type Migration } from '@zona/database';
import { identityEntities, peopleMigration, platformMigration } from '@zona/identity';
import { plansEntities, plansMigration, plansReferenceMigration, plansTypeDefs } from '@zona/plans-api';
import { plansPolicy } from '@zona/plans-domain';
import { registryEntities, registryMigration, registryReferenceMigration, registryTypeDefs } from '@zona/registry-api';
import { registryPolicy } from '@zona/registry-domain';
import { sharingEntities, sharingMigration, sharingPolicy, sharingTypeDefs } from '@zona/sharing';

/** What the features declare, put together. A new feature adds its lines here and its module in feature-modules.ts. */
export const catalog = new Catalog([
  AuditEvent,
  ...identityEntities,
  ...sharingEntities,
  ...registryEntities,
  ...plansEntities,
]);
export const policies: readonly Policy[] = [auditPolicy, sharingPolicy, registryPolicy, plansPolicy];
export const migrations: readonly Migration[] = [
  platformMigration,
  registryReferenceMigration,
  auditMigration,
  sharingMigration,
  peopleMigration,
  registryMigration,
  plansReferenceMigration,
  plansMigration,
];
export const typeDefs: readonly string[] = [sharingTypeDefs, registryTypeDefs, plansTypeDefs];
