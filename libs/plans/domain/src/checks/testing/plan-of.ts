import type {
  PlanSnapshot,
  SnapshotAmount,
  SnapshotAnswer,
  SnapshotIndicator,
  SnapshotScheda,
  SnapshotStaff,
} from '../../snapshot/index.ts';
import { templates } from '../../templates.ts';

/** Small plans for the tests of the checks: each id is its place, so that a test can name what it changes. */
export interface CardSpec {
  objective?: string;
  action?: string | null;
  amounts?: (Partial<SnapshotAmount> & { text?: string })[];
  indicators?: Partial<SnapshotIndicator>[];
  staff?: Partial<SnapshotStaff>[];
  answers?: Partial<SnapshotAnswer>[];
}

const from = (text: string | null = null) => ({ document: 'Documento', line: 1, text });

const card = (spec: CardSpec, at: number): SnapshotScheda => {
  const id = `k${at + 1}`;
  return {
    id,
    label: `Scheda ${at + 1}`,
    form: 'full',
    objectiveId: spec.objective ?? 'o1',
    actionId: spec.action ?? null,
    refersToId: null,
    source: from(),
    answers: (spec.answers ?? []).map((a, i) => ({
      id: `${id}r${i + 1}`,
      row: 'trasversale',
      answer: null,
      note: null,
      choices: [],
      source: from(),
      ...a,
    })),
    amounts: (spec.amounts ?? []).map(({ text, ...a }, i) => ({
      id: `${id}a${i + 1}`,
      value: '1000.00',
      valueTo: null,
      period: 'annual',
      certainty: 'stated',
      fund: null,
      sameAsId: null,
      source: from(text),
      ...a,
    })),
    staff: (spec.staff ?? []).map((s, i) => ({
      id: `${id}s${i + 1}`,
      role: `Ruolo ${i + 1}`,
      count: 1,
      certainty: 'stated',
      source: from(),
      ...s,
    })),
    indicators: (spec.indicators ?? []).map((x, i) => ({
      id: `${id}i${i + 1}`,
      kind: 'output',
      name: `Indicatore ${i + 1}`,
      valueType: 'number',
      unit: 'persone',
      comparator: null,
      baseline: null,
      target: null,
      targetText: null,
      owner: null,
      source: from(),
      ...x,
    })),
  };
};

/** Objectives o1 and o2 in area a1, o3 in area a2. */
export function planOf(cards: readonly CardSpec[], templateId = 'dgr-4563-2021'): PlanSnapshot {
  const template = templates.find((t) => t.id === templateId)!;
  const area = (id: string) => ({ id, code: null, title: `Area ${id}`, policyAreas: [] });
  const objective = (id: string, areaId: string) => ({
    id,
    areaId,
    code: id,
    title: `Obiettivo ${id}`,
    summary: null,
    source: from(),
  });
  return {
    format: 1,
    plan: {
      id: 'p',
      code: 'PdZ',
      title: 'Piano di Zona',
      kind: 'piano_di_zona',
      status: 'draft',
      from: '2021-01-01',
      to: '2023-12-31',
      approvalOrgan: null,
      approvalAct: null,
      approvalDate: null,
      document: null,
    },
    template: {
      id: template.id,
      title: template.title,
      act: template.act,
      rows: template.rows.map((r, i) => ({ ...r, position: i + 1 })),
    },
    areas: [area('a1'), area('a2')],
    objectives: [objective('o1', 'a1'), objective('o2', 'a1'), objective('o3', 'a2')],
    actions: [...new Set(cards.flatMap((c) => c.action ?? []))].map((id) => ({
      id,
      code: id,
      title: `Azione ${id}`,
      summary: null,
      objectives: [{ id: 'o1' }],
      enti: [],
      partners: [],
      source: from(),
    })),
    schede: cards.map(card),
  };
}
