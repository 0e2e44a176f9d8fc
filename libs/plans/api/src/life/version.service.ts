import { Injectable } from '@nestjs/common';
import { askedAs, Reader, Writer, type AmbitoDb } from '@zona/database';
import {
  actText,
  comparedFigures,
  countKinds,
  diffSnapshots,
  groupChanges,
  versionName,
  type NamedAct,
  type PlanAction,
  type PlanSnapshot,
} from '@zona/plans-domain';
import { v7 as uuidv7 } from 'uuid';
import { SnapshotService } from '../snapshot/snapshot.service.ts';
import { sealOf } from './life.entities.ts';
import { ofAssembly } from './life.sql.ts';

interface NewVersion {
  planId: string;
  /** Left out where a step names it. */
  label?: string;
  reason?: string | null;
  step?: PlanAction;
  planActId?: string;
  byAssembly?: boolean;
}

interface ReadVersion {
  id: string;
  planId: string;
  number: number;
  label: string | null;
  step: string | null;
  createdAt: string;
  act: NamedAct | null;
  snapshot: string;
}

const read = 'id planId number label step createdAt act { kind organ number date } snapshot';

/** Versions of a plan: made once, read and compared ever after. */
@Injectable()
export class VersionService {
  constructor(
    private readonly reader: Reader,
    private readonly writer: Writer,
    private readonly snapshots: SnapshotService,
  ) {}

  /** Keeps the plan as it is now. Who calls holds the plan's row, so that two versions never take one number. */
  async make(db: AmbitoDb, { reason = null, ...version }: NewVersion): Promise<string> {
    return this.keep(db, { reason, ...version }, await this.snapshots.kept(db, version.planId));
  }

  /** The version and its content: two rows, so that a list of versions never meets the plans in them. */
  async keep(db: AmbitoDb, version: NewVersion, snapshot: PlanSnapshot): Promise<string> {
    const [last] = await db.run<{ number: number }>(
      'select coalesce(max(v.number), 0)::int as number from plan_version v where v.ambito_id = $1 and v.plan_id = $2',
      [db.ambitoId, version.planId],
    );
    const values = { ...version, number: last!.number + 1, sha256: sealOf(snapshot), madeBy: db.ctx.actor.name };
    const id = await this.writer.insert(db, 'PlanVersion', values);
    await db.run(
      'insert into plan_version_content (ambito_id, id, plan_version_id, snapshot) values ($1, $2, $3, $4::jsonb)',
      [db.ambitoId, uuidv7(), id, JSON.stringify(snapshot)],
    );
    return id;
  }

  /** Two versions, or one and now; null when one may not be seen or they are of two plans. */
  async compare(db: AmbitoDb, fromId: string, toId: string | null | undefined) {
    const [from, to] = await Promise.all([this.one(db, fromId), toId ? this.one(db, toId) : undefined]);
    if (!from || to === null || (to && to.planId !== from.planId)) return null;
    const before = JSON.parse(from.snapshot) as PlanSnapshot;
    const after = to ? (JSON.parse(to.snapshot) as PlanSnapshot) : await this.snapshots.of(db, from.planId);
    const changes = diffSnapshots(before, after);
    return {
      planId: from.planId,
      planTitle: after.plan.title,
      from: compared(from),
      to: to ? compared(to) : null,
      ...countKinds(changes),
      groups: groupChanges(changes, before, after),
      figures: comparedFigures(before, after),
    };
  }

  /** From the last version that an act of the Assemblea made, to now. */
  async sinceAssembly(db: AmbitoDb, planId: string) {
    const [last] = await db.run<{ id: string }>(
      `select v.id from plan_version v where v.ambito_id = $1 and v.plan_id = $2 and ${ofAssembly('v', '$1')} order by v.number desc limit 1`,
      [db.ambitoId, planId],
    );
    return last ? this.compare(db, last.id, null) : null;
  }

  private async one(db: AmbitoDb, id: string): Promise<ReadVersion | null> {
    const found = await this.reader.one(db, 'PlanVersion', id, askedAs(this.reader.catalog, 'PlanVersion', read));
    return found && found.value<ReadVersion>();
  }
}

const compared = (v: ReadVersion) => ({
  id: v.id,
  number: v.number,
  label: versionName(v),
  createdAt: v.createdAt,
  act: v.act && actText(v.act),
  actDate: v.act?.date ?? null,
});
