import { askedAs, Reader, refuse, type AmbitoDb } from '@zona/database';
import { todayIso } from '@zona/calendar';
import {
  documentOf,
  versionName,
  type DocumentFormat,
  type DocumentKind,
  type DocumentModel,
  type DocumentSubject,
  type PlanSnapshot,
} from '@zona/plans-domain';
import type { SnapshotService } from '../snapshot/snapshot.service.ts';

export interface AskedDocument {
  id: string;
  planId: string;
  kind: DocumentKind;
  format: DocumentFormat;
  schedaId: string | null;
  versionId: string | null;
  periodId: string | null;
  madeBy: string;
  files: { id: string; name: string }[];
}

const missing = () =>
  refuse(null, 'NOT_FOUND', 'Quello che il documento doveva contenere non c’è più, o non lo puoi più vedere.');

/** Reads what a document is made of, with the eyes of whoever asked: one transaction, all of one moment. */
export class DocumentSource {
  constructor(
    private readonly db: AmbitoDb,
    private readonly reader: Reader,
    private readonly snapshots: Pick<SnapshotService, 'printed' | 'period'>,
  ) {}

  asked(id: string): Promise<AskedDocument> {
    return this.one('PlanDocument', id, 'id planId kind format schedaId versionId periodId madeBy files { id name }');
  }

  async model(asked: AskedDocument): Promise<DocumentModel> {
    const { actor } = this.db.ctx;
    const version = asked.versionId ? await this.version(asked.versionId) : null;
    const plan = version?.plan ?? (await this.snapshots.printed(this.db, asked.planId));
    const ambito = await this.one<{ name: string; comuni: { name: string }[] }>(
      'Ambito',
      actor.ambitoId,
      'name comuni { name }',
    );
    const model = documentOf(asked.kind, {
      plan,
      ambito: { name: ambito.name, comuni: ambito.comuni.map((c) => c.name) },
      version: version?.label ?? null,
      day: todayIso(),
      madeBy: asked.madeBy,
      // An ETS reads the cards of its own actions only (plans.policy.ts).
      partial: actor.role === 'operatore_ets',
      schedaId: asked.schedaId,
      ...(asked.periodId && (await this.period(asked.periodId, version?.plan.periods))),
    });
    return model ?? missing();
  }

  private async version(id: string): Promise<{ label: string; plan: PlanSnapshot }> {
    const { number, snapshot, ...named } = await this.one<
      Parameters<typeof versionName>[0] & { number: number; snapshot: string }
    >('PlanVersion', id, 'number snapshot label step act { kind organ number date }');
    return { label: `${number}. ${versionName(named)}`, plan: JSON.parse(snapshot) as PlanSnapshot };
  }

  /** The half-year as the version keeps it; of versions that keep none, as it is today, which the document says. */
  private async period(
    id: string,
    kept: PlanSnapshot['periods'],
  ): Promise<Pick<DocumentSubject, 'period' | 'livePeriod'>> {
    if (!kept) return { period: (await this.snapshots.period(this.db, id)) ?? missing(), livePeriod: true };
    const period = kept.find((p) => p.id === id);
    return period
      ? { period }
      : refuse(
          null,
          'INVALID',
          'La versione scelta è di prima che questo semestre si aprisse: scegline una più recente, o il piano com’è adesso.',
        );
  }

  private async one<T>(type: string, id: string, selection: string): Promise<T> {
    const found = await this.reader.one(this.db, type, id, askedAs(this.reader.catalog, type, selection));
    return found ? found.value<T>() : missing();
  }
}
