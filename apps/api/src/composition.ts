import type { Policy } from '@zona/access';
import { AuditEvent, auditMigration, auditPolicy } from '@zona/audit';
import { Catalog, type Migration } from '@zona/database';
import { filesEntities, filesMigration, filesPolicy, filesTypeDefs } from '@zona/files';
import { forgetPastSessions, identityEntities, peopleMigration, platformMigration } from '@zona/identity';
import { jobsEntities, jobsMigration, jobsPolicy, jobsTypeDefs, type AnyJobKind, type ScheduledKind } from '@zona/jobs';
import {
  cardsMigration,
  cardsTypeDefs,
  checksMigration,
  checksTypeDefs,
  documentsMigration,
  documentsTypeDefs,
  exchangeJobs,
  exchangeMigration,
  exchangeTypeDefs,
  indicatorReadingsMigration,
  indicatorsTypeDefs,
  monitoringMigration,
  monitoringTypeDefs,
  lifeTypeDefs,
  planLifeMigration,
  planDocumentJob,
  plansByPositionMigration,
  plansEntities,
  plansMigration,
  plansReferenceMigration,
  plansTypeDefs,
  sheetsMigration,
  sheetsTypeDefs,
  timelineMigration,
  timelineTypeDefs,
} from '@zona/plans-api';
import {
  cardsPolicy,
  checksPolicy,
  documentsPolicy,
  exchangePolicy,
  monitoringPolicy,
  planLifePolicy,
  plansPolicy,
  readingsPolicy,
  sheetsPolicy,
  timelinePolicy,
} from '@zona/plans-domain';
import { registryEntities, registryMigration, registryReferenceMigration, registryTypeDefs } from '@zona/registry-api';
import { registryPolicy } from '@zona/registry-domain';
import { settleShares, sharingEntities, sharingMigration, sharingPolicy, sharingTypeDefs } from '@zona/sharing';

/** What the features declare, put together. A new feature adds its lines here and its module in feature-modules.ts. */
export const catalog = new Catalog([
  AuditEvent,
  ...identityEntities,
  ...filesEntities,
  ...jobsEntities,
  ...sharingEntities,
  ...registryEntities,
  ...plansEntities,
]);
export const policies: readonly Policy[] = [
  auditPolicy,
  filesPolicy,
  jobsPolicy,
  sharingPolicy,
  registryPolicy,
  plansPolicy,
  readingsPolicy,
  monitoringPolicy,
  cardsPolicy,
  sheetsPolicy,
  timelinePolicy,
  planLifePolicy,
  checksPolicy,
  documentsPolicy,
  exchangePolicy,
];
export const migrations: readonly Migration[] = [
  platformMigration,
  registryReferenceMigration,
  auditMigration,
  sharingMigration,
  peopleMigration,
  registryMigration,
  plansReferenceMigration,
  plansMigration,
  filesMigration,
  jobsMigration,
  plansByPositionMigration,
  indicatorReadingsMigration,
  cardsMigration,
  sheetsMigration,
  timelineMigration,
  monitoringMigration,
  planLifeMigration,
  checksMigration,
  documentsMigration,
  exchangeMigration,
];
export const typeDefs: readonly string[] = [
  filesTypeDefs,
  jobsTypeDefs,
  sharingTypeDefs,
  registryTypeDefs,
  plansTypeDefs,
  indicatorsTypeDefs,
  monitoringTypeDefs,
  cardsTypeDefs,
  timelineTypeDefs,
  sheetsTypeDefs,
  lifeTypeDefs,
  checksTypeDefs,
  documentsTypeDefs,
  exchangeTypeDefs,
];
/** Long work that somebody asks for, and work that is done by the clock. */
export const jobKinds: readonly AnyJobKind[] = [planDocumentJob, ...exchangeJobs];
export const scheduledKinds: readonly ScheduledKind[] = [settleShares, forgetPastSessions];
