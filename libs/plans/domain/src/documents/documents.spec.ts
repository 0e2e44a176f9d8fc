import type { PlanSnapshot, SnapshotAmount, SnapshotScheda } from '../snapshot/plan-snapshot.ts';
import { templates } from '../templates.ts';
import { documentName, documentOf } from './build.ts';
import { createPlanDocumentSchema } from './documents.schemas.ts';
import type { Card, DocumentModel } from './model.ts';
import type { DocumentSubject } from './subject.ts';
import { documentKindsOf } from './vocabulary.ts';

const amount = (id: string, value: string | null, more: Partial<SnapshotAmount> = {}): SnapshotAmount => ({
  ...{ id, value, valueTo: null, period: 'annual', certainty: 'stated', fund: 'FNPS', sameAsId: null, source: null },
  ...more,
});
const scheda = (id: string, more: Partial<SnapshotScheda> = {}): SnapshotScheda => ({
  ...{ id, objectiveId: 'o1', actionId: null, refersToId: null, label: `Scheda ${id}`, form: 'full', source: null },
  ...{ answers: [], amounts: [], staff: [], indicators: [] },
  ...more,
});

function planWith(schede: SnapshotScheda[], templateId = 'dgr-4563-2021'): PlanSnapshot {
  const { rows, ...template } = templates.find((t) => t.id === templateId)!;
  const none = { approvalOrgan: null, approvalAct: null, approvalDate: null, document: null };
  return {
    format: 1,
    plan: {
      id: 'p',
      code: 'PdZ',
      title: 'Piano',
      kind: 'piano_di_zona',
      status: 'draft',
      from: '2025-01-01',
      to: '2027-12-31',
      ...none,
    },
    // Read back in any order.
    template: { ...template, rows: rows.map((r, i) => ({ ...r, position: i + 1 })).reverse() },
    areas: [{ id: 'a', code: null, title: 'Area', policyAreas: [] }],
    objectives: [{ id: 'o1', areaId: 'a', code: '1', title: 'Primo', summary: null, source: null }],
    actions: [],
    schede,
  };
}
const written = (plan: PlanSnapshot, more: Partial<DocumentSubject> = {}): DocumentModel =>
  documentOf('plan', {
    ...{
      plan,
      ambito: { name: 'Ambito', comuni: [] },
      version: null,
      day: '2026-11-22',
      madeBy: 'Prova',
      partial: false,
    },
    ...more,
  })!;
const cardsOf = (model: DocumentModel) => model.blocks.filter((b): b is Card => b.kind === 'card');
const saidIn = (card: Card, label: string) => card.rows.find((r) => r.label === label)!.said.map((s) => s.text);

describe('a card', () => {
  it('has the rows of its template in their order', () => {
    const [card] = cardsOf(written(planWith([scheda('k')])));
    expect(card!.rows.map((r) => r.label)).toEqual(templates[0]!.rows.map((r) => r.label));
  });

  it('says what nobody said: a missing answer is no "no", a missing figure no zero', () => {
    const [card] = cardsOf(written(planWith([scheda('k', { amounts: [amount('x', null)] })])));
    expect(saidIn(card!, 'In continuità con la programmazione precedente')).toEqual(['Non indicato']);
    expect(saidIn(card!, 'Risorse economiche preventivate')).toEqual(['FNPS: importo non indicato']);
    expect(saidIn(card!, 'Target')).toEqual(['Non indicato']);
  });

  it('says ranges, conditions and certainty, and marks a sum of different periods', () => {
    const amounts = [
      amount('x', '311000.00', { valueTo: '425000.00', certainty: 'about', period: 'not_stated', fund: null }),
      amount('y', '100.10', { certainty: 'if_funded', period: 'triennial' }),
      amount('z', '100.10', { sameAsId: 'y' }),
    ];
    const [card] = cardsOf(written(planWith([scheda('k', { amounts })])));
    expect(saidIn(card!, 'Risorse economiche preventivate')).toEqual([
      'Fonte non indicata: circa da 311.000,00 € a 425.000,00 €',
      'FNPS: 100,10 € nel triennio, se il finanziamento è concesso',
      "FNPS: 100,10 € all'anno (gli stessi euro di un’altra scheda, contati una volta)",
      'Totale di controllo (periodi diversi): 311.100,10 €',
    ]);
  });

  it('that refers to another says to which', () => {
    const stub = scheda('s', { form: 'stub', refersToId: 'k' });
    const [, card] = cardsOf(written(planWith([scheda('k'), stub])));
    expect(card!.rows).toEqual([{ label: 'Contenuto', said: [{ text: 'Rinvia alla scheda «Scheda k»' }] }]);
  });

  it('leaves out a row that only some cards of the template have', () => {
    const label = 'Formalmente coprogettato con il terzo settore';
    const rows = (s: SnapshotScheda) =>
      cardsOf(written(planWith([s], 'dgr-xii-2167-2024')))[0]!.rows.map((r) => r.label);
    expect(rows(scheda('k'))).toHaveLength(23);
    const answers = [{ id: 'x', row: 'coprogettato', answer: 'no', note: null, choices: [], source: null }];
    expect(rows(scheda('k', { answers }))).toContain(label);
  });
});

describe('a plan', () => {
  it('counts repeated euros once, and keeps what comes every year apart', () => {
    const amounts = [
      amount('x', '10.00'),
      amount('y', '5.50', { period: 'one_off' }),
      amount('z', '10.00', { sameAsId: 'x' }),
    ];
    const model = written(planWith([scheda('k', { amounts })]));
    const table = model.blocks.find((b) => b.kind === 'table')!;
    expect(table.total!.map((c) => c.text)).toEqual(['Totale', '3', '25,50 €', '15,50 €', '10,00 €', '0,00 €']);
    expect(JSON.stringify(model.blocks)).toContain(
      '10,00 € sono importi annui e 5,50 € si riferiscono ad altri periodi',
    );
  });

  it('of one who does not see all says so, and tells unseen from unwritten', () => {
    const model = written(planWith([]), { partial: true });
    expect(model.cover.notes[0]).toContain('soltanto le schede che può vedere');
    expect(JSON.stringify(model.blocks)).toContain('Nessuna scheda visibile a chi ha chiesto il documento.');
    expect(JSON.stringify(written(planWith([])).blocks)).toContain('Nessuna scheda compilata.');
  });

  it('keeps figures exact for a workbook', () => {
    const sheet = written(planWith([scheda('k', { amounts: [amount('x', '73261.72')] })])).sheets.find(
      (s) => s.name === 'Importi',
    )!;
    expect(sheet.rows[0]![4]).toEqual({ text: '73.261,72 €', decimal: '73261.72', money: true });
  });

  it('has a name that a person reads', () => {
    expect(documentName(written(planWith([])), 'docx')).toBe('Piano (22.11.2026).docx');
  });
});

describe('what may be asked for', () => {
  it('a Piano di Programma has its own document', () => {
    expect(documentKindsOf('piano_di_programma')).toContain('programma');
    expect(documentKindsOf('piano_di_zona')).not.toContain('programma');
  });

  it('a card that the plan does not have is none, as is a half-year that nobody named', () => {
    const subject = {
      plan: planWith([]),
      ambito: { name: 'A', comuni: [] },
      version: null,
      day: '2026-11-22',
      madeBy: 'P',
      partial: false,
    };
    expect(documentOf('scheda', { ...subject, schedaId: 'x' })).toBeNull();
    expect(documentOf('dapp', subject)).toBeNull();
  });

  it('one card needs its card, a half-year its period', () => {
    const problems = (kind: string) =>
      createPlanDocumentSchema.safeParse({ planId: 'p', kind, format: 'pdf' }).error?.issues.map((i) => i.path[0]);
    expect([problems('plan'), problems('scheda'), problems('dapp')]).toEqual([undefined, ['schedaId'], ['periodId']]);
  });
});
