import { templates } from '../templates.ts';
import { yesNoLabel, type YesNo } from '../vocabulary.ts';
import type { SnapshotAnswer, SnapshotScheda } from '../snapshot/index.ts';
import type { Check, FindingSide, Found } from './finding.ts';
import type { PlanView } from './plan-view.ts';

/** What a template asks beyond its yes/no rows, by its id. */
interface Rules {
  /** This row must be answered when that one is answered so. */
  when: { row: string; is: YesNo; then: string }[];
  /** One of these terms, and nothing else. */
  oneOf: { row: string; terms: string[] }[];
  /** An answer that is only half without its note. */
  note: { row: string; is: YesNo; what: string }[];
  /** May be left blank: another row decides. */
  free: string[];
}
const none: Rules = { when: [], oneOf: [], note: [], free: [] };
const rulesOf: Record<string, Rules> = {
  'dgr-xii-2167-2024': {
    when: [{ row: 'coprogrammato', is: 'no', then: 'coinvolgimento_ets' }],
    oneOf: [{ row: 'bisogno_gia_affrontato', terms: ['consolidato', 'nuovo', 'misto'] }],
    note: [{ row: 'trasversale', is: 'yes', what: 'le aree di policy collegate' }],
    free: ['coinvolgimento_ets'],
  },
};

const blank = (a: SnapshotAnswer | undefined): boolean =>
  !a || a.answer === 'not_stated' || (!a.answer && !a.note?.trim() && !a.choices.length);

class CardAnswers {
  constructor(
    private readonly plan: PlanView,
    private readonly card: SnapshotScheda,
    private readonly rules: Rules,
  ) {}

  private of = (row: string): SnapshotAnswer | undefined => this.card.answers.find((a) => a.row === row);

  private side(row: string, value: string, label = this.plan.rowLabel(row)): FindingSide {
    const source = this.of(row)?.source ?? this.card.source;
    return this.plan.onCard(this.card, { key: row }, { label, value, source });
  }

  private finding(row: string, sentence: string, left: FindingSide, right: FindingSide): Found {
    const subjects = [this.plan.card(this.card)];
    return { key: `${this.card.id}:${row}`, severity: 'mismatch', sentence, left, right, difference: null, subjects };
  }

  /** Yes/no rows that every card answers, and rows that the document leaves explicitly blank. */
  empty(): Found[] {
    const rows = this.plan.snapshot.template.rows;
    const optional =
      templates.find((t) => t.id === this.plan.snapshot.template.id)?.rows.filter((r) => r.optional) ?? [];
    const must = rows.filter((r) => !this.rules.free.includes(r.key) && !optional.some((o) => o.key === r.key));
    return must
      .filter((r) => (r.kind === 'yes_no' ? blank(this.of(r.key)) : this.of(r.key)?.answer === 'not_stated'))
      .map((r) => {
        const expected = r.kind === 'yes_no' ? 'Sì, No o In parte' : 'una risposta';
        return this.finding(
          r.key,
          `La riga «${r.label}» è vuota e il modello chiede ${expected}.`,
          this.side(r.key, 'vuota'),
          { ...this.side(r.key, expected, 'Il modello chiede'), source: null },
        );
      });
  }

  conditional(): Found[] {
    return this.rules.when
      .filter((w) => this.of(w.row)?.answer === w.is && blank(this.of(w.then)))
      .map((w) =>
        this.finding(
          w.then,
          `A «${this.plan.rowLabel(w.row)}» la risposta è ${yesNoLabel[w.is]}: allora «${this.plan.rowLabel(w.then)}» va compilata, ed è vuota.`,
          this.side(w.then, 'vuota'),
          this.side(w.row, yesNoLabel[w.is]),
        ),
      );
  }

  terms(): Found[] {
    return this.rules.oneOf
      .filter(({ row, terms }) => {
        const chosen = this.of(row)?.choices ?? [];
        return !chosen.length || chosen.some((c) => !terms.includes(c.toLowerCase()));
      })
      .map(({ row, terms }) => {
        const expected = `${terms.slice(0, -1).join(', ')} o ${terms.at(-1)!}`;
        const value = this.of(row)?.choices.join(', ') || 'nessuna voce valida';
        return this.finding(
          row,
          `La risposta a «${this.plan.rowLabel(row)}» non è una di quelle previste: ${expected}.`,
          this.side(row, value),
          { ...this.side(row, expected, 'Voci previste'), source: null },
        );
      });
  }

  notes(): Found[] {
    return this.rules.note
      .filter(({ row, is }) => this.of(row)?.answer === is && !this.of(row)?.note?.trim())
      .map(({ row, is, what }) =>
        this.finding(
          row,
          `A «${this.plan.rowLabel(row)}» la risposta è ${yesNoLabel[is]}, ma mancano ${what}.`,
          this.side(row, yesNoLabel[is]),
          { ...this.side(row, 'non indicate', `Con «${yesNoLabel[is]}» servono ${what}`), source: null },
        ),
      );
  }
}

export const requiredAnswerMissing: Check = {
  code: 'required_answer_missing',
  title: 'Risposte obbligatorie che mancano',
  explain:
    'Il modello chiede una risposta a queste righe. Una scheda non ancora cominciata non è un avviso: la trovi in «Cosa manca».',
  run: (plan) =>
    plan.cards
      .filter((card) => card.answers.length)
      .flatMap((card) => {
        const answers = new CardAnswers(plan, card, rulesOf[plan.snapshot.template.id] ?? none);
        return [...answers.empty(), ...answers.conditional(), ...answers.terms(), ...answers.notes()];
      }),
};
