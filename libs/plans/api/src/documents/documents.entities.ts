import { ambitoTables, entity, one, text, uuid, type Migration } from '@zona/database';
import { filesOf } from '@zona/files';
import { documentFormats, documentKinds } from '@zona/plans-domain';

const PlanDocument = entity({
  name: 'PlanDocument',
  table: 'plan_document',
  columns: {
    planId: uuid(),
    kind: text(),
    format: text(),
    schedaId: uuid({ nullable: true }),
    versionId: uuid({ nullable: true }),
    periodId: uuid({ nullable: true }),
    jobId: uuid(),
    personId: uuid({ nullable: true }),
    madeBy: text(),
  },
  relations: {
    plan: one('Plan', 'planId'),
    scheda: one('Scheda', 'schedaId'),
    planVersion: one('PlanVersion', 'versionId'),
    period: one('MonitoringPeriod', 'periodId'),
    job: one('Job', 'jobId'),
    files: filesOf(),
  },
  titleOf: 'kind',
});

export const documentsEntities = [PlanDocument];

const oneOf = (column: string, values: readonly string[]) =>
  `${column} text not null check (${column} in (${values.map((v) => `'${v}'`).join(',')}))`;

export const documentsMigration: Migration = {
  name: 'planDocuments1795490000000',
  title: 'documenti dei piani',
  statements: ambitoTables([
    {
      name: 'plan_document',
      columns: [
        'plan_id uuid not null',
        oneOf('kind', documentKinds),
        oneOf('format', documentFormats),
        'scheda_id uuid',
        'version_id uuid',
        'period_id uuid',
        'job_id uuid not null',
        'person_id uuid',
        'made_by text not null',
      ],
      refs: {
        plan_id: 'plan',
        scheda_id: 'scheda',
        version_id: 'plan_version',
        period_id: 'monitoring_period',
        job_id: 'job',
        person_id: 'person',
      },
      indexes: ['plan_id, created_at'],
    },
  ]),
};
