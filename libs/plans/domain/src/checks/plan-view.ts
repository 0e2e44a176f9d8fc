import type {
  PlanSnapshot,
  SnapshotArea,
  SnapshotObjective,
  SnapshotScheda,
  SnapshotSource,
} from '../snapshot/index.ts';
import type { RowKind } from '../vocabulary.ts';
import type { FindingSide, FindingSubject, FindingTarget } from './finding.ts';

/** A snapshot as the checks walk it: cards that count, and who hangs on whom. */
export class PlanView {
  private readonly areas: Map<string, SnapshotArea>;
  private readonly objectives: Map<string, SnapshotObjective>;
  /** Cards with content, in the plan's order. */
  readonly cards: SnapshotScheda[];

  constructor(readonly snapshot: PlanSnapshot) {
    this.areas = new Map(snapshot.areas.map((a) => [a.id, a]));
    this.objectives = new Map(snapshot.objectives.map((o) => [o.id, o]));
    this.cards = snapshot.schede.filter((s) => s.form === 'full' && this.objectives.has(s.objectiveId));
  }

  cardsOfArea(areaId: string): SnapshotScheda[] {
    return this.cards.filter((s) => this.objectives.get(s.objectiveId)?.areaId === areaId);
  }

  areaOf(card: SnapshotScheda): SnapshotArea | undefined {
    return this.areas.get(this.objectives.get(card.objectiveId)?.areaId ?? '');
  }

  rowLabel(key: string): string {
    return this.snapshot.template.rows.find((r) => r.key === key)?.label ?? key;
  }

  /** A figure on a card, with its source and the row where it is corrected. */
  onCard(
    card: SnapshotScheda,
    row: { kind: RowKind } | { key: string },
    side: { label: string; value: string; source: SnapshotSource | null },
  ): FindingSide {
    const key = 'key' in row ? row.key : this.snapshot.template.rows.find((r) => r.kind === row.kind)?.key;
    return { ...side, target: this.cardTarget(card, key ?? null) };
  }

  cardTarget = (card: SnapshotScheda, row: string | null = null): FindingTarget => ({
    type: 'Scheda',
    id: card.id,
    objectiveId: card.objectiveId,
    row,
  });

  card = (card: SnapshotScheda): FindingSubject => ({ type: 'Scheda', id: card.id, title: card.label });

  /** Areas and objectives in which a finding about these counts. */
  placesOf(subjects: readonly FindingSubject[]): { areaIds: string[]; objectiveIds: string[] } {
    const objectiveIds = subjects.flatMap((s) => this.objectivesOf(s));
    const areaIds = [
      ...subjects.filter((s) => s.type === 'PlanArea').map((s) => s.id),
      ...objectiveIds.map((id) => this.objectives.get(id)!.areaId),
    ];
    return { areaIds: [...new Set(areaIds)], objectiveIds: [...new Set(objectiveIds)] };
  }

  private objectivesOf({ type, id }: FindingSubject): string[] {
    if (type === 'Objective') return [id];
    if (type === 'Scheda') return this.cards.filter((s) => s.id === id).map((s) => s.objectiveId);
    if (type !== 'Action') return [];
    return (this.snapshot.actions.find((a) => a.id === id)?.objectives ?? [])
      .map((o) => o.id)
      .filter((o) => this.objectives.has(o));
  }
}
