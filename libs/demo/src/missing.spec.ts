import { missingAnswers, regionalCards } from '@zona/plans-domain';
import lodi from '../data/lodi-2025-27.json' with { type: 'json' };
import type { PlanFile } from './plan-file.ts';

const { schede, plan } = lodi as unknown as PlanFile;
const rows = regionalCards.find((t) => t.id === plan.template)!.rows;
const missingOf = (label: string) => {
  const s = schede.find((x) => x.label === label)!;
  const answers = (s.answers ?? []).map((a) => ({
    row: a.row,
    answer: a.answer,
    note: a.note ?? null,
    choices: a.choices ?? [],
  }));
  const held = { amounts: s.amounts?.length ?? 0, staff: s.staff?.length ?? 0, indicators: s.indicators?.length ?? 0 };
  return missingAnswers(rows, answers, held).map((m) => m.key);
};

/** Acceptance case 14 of the document of Lodi. */
describe('what the cards of Lodi 2025-2027 owe', () => {
  const no = schede.filter((s) => s.answers?.some((a) => a.row === 'coprogrammato' && a.answer === 'no'));

  it('of six cards that are not co-programmed, exactly one says nothing of the third sector: H2', () => {
    expect(no).toHaveLength(6);
    expect(no.filter((s) => missingOf(s.label).includes('coinvolgimento_ets')).map((s) => s.label)).toEqual([
      'Scheda obiettivo H2',
    ]);
  });

  it('J3 answers "NO" where the list has three terms: it is the only card whose need is not said', () => {
    expect(schede.filter((s) => missingOf(s.label).includes('bisogno_gia_affrontato')).map((s) => s.label)).toEqual([
      'Scheda obiettivo J3',
    ]);
  });
});
