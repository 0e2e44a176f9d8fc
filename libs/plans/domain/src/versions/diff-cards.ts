import type { SnapshotAmount, SnapshotScheda } from '../snapshot/plan-snapshot.ts';
import type { ChangeSubject, Indexed, PlanChange } from './change.ts';
import * as fields from './fields.ts';
import { fromTo, named, say } from './say.ts';
import { cardName, changeOf, differ, fieldChanges, type Place } from './tell.ts';

type Rows = Pick<SnapshotScheda, 'answers' | 'amounts' | 'staff' | 'indicators'>;

/** The cards: answers, amounts, staff and indicators, told under the objective of their card. */
export function diffCards(was: Indexed, is: Indexed): PlanChange[] {
  const place = (x: Indexed, k: SnapshotScheda) => x.placeOf(k.objectiveId);
  return [
    ...is.snapshot.schede.flatMap((k) => {
      const old = was.schede.get(k.id);
      const at = place(is, k);
      if (!old) return [changeOf('added', 'scheda', k.id, at, `Aggiunta la ${lower(cardName(is, k))}${contentOf(k)}.`)];
      return changedCard(was, is, old, k, at);
    }),
    ...was.snapshot.schede
      .filter((k) => !is.schede.has(k.id))
      .map((k) => changeOf('removed', 'scheda', k.id, place(was, k), `Tolta la ${lower(cardName(was, k))}.`)),
  ];
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function contentOf(k: Rows): string {
  const parts = [
    k.amounts.length && `${k.amounts.length} ${k.amounts.length === 1 ? 'importo' : 'importi'}`,
    k.indicators.length && `${k.indicators.length} ${k.indicators.length === 1 ? 'indicatore' : 'indicatori'}`,
  ].filter(Boolean);
  return parts.length ? `, con ${parts.join(' e ')}` : '';
}

function changedCard(was: Indexed, is: Indexed, old: SnapshotScheda, k: SnapshotScheda, at: Place): PlanChange[] {
  const card = cardName(is, k);
  const changes = fieldChanges('scheda', old, k, fields.schedaFields, at, card);
  if (old.refersToId !== k.refersToId) {
    const target = k.refersToId ? is.schede.get(k.refersToId) : undefined;
    const sentence = target
      ? `${card}: ora rinvia alla ${lower(cardName(is, target))}.`
      : `${card}: non rinvia più a un’altra.`;
    changes.push(changeOf('changed', 'scheda', k.id, at, sentence, 'refersToId'));
  }
  if (old.objectiveId !== k.objectiveId || old.actionId !== k.actionId)
    changes.push(
      changeOf('moved', 'scheda', k.id, at, `${card}: è passata a un altro obiettivo o a un’altra azione.`, 'place'),
    );
  return [
    ...changes,
    ...answers(was, is, old, k, at, card),
    ...rows('amount', old.amounts, k.amounts, at, (a) => `${card}: ${amountName(a)}`, changedAmount),
    ...rows(
      'staff',
      old.staff,
      k.staff,
      at,
      (s) => `${card}: personale «${s.role}»`,
      (b, a, who) => fieldChanges('staff', b, a, fields.staffFields, at, who),
    ),
    ...rows(
      'indicator',
      old.indicators,
      k.indicators,
      at,
      (i) => `${card}: indicatore ${named(i.name)}`,
      (b, a, who) => fieldChanges('indicator', b, a, fields.indicatorFields, at, who),
    ),
  ];
  function changedAmount(b: SnapshotAmount, a: SnapshotAmount, who: string): PlanChange[] {
    const value = differ(b.value, a.value)
      ? [changeOf('changed', 'amount', a.id, at, `${who}: ${fromTo(say.money, b.value, a.value)}.`, 'value')]
      : [];
    const same = differ(b.sameAsId, a.sameAsId)
      ? [
          changeOf(
            'changed',
            'amount',
            a.id,
            at,
            `${who}: ${a.sameAsId ? 'ora sono gli stessi euro di un altro importo' : 'non sono più gli stessi euro di un altro importo'}.`,
            'sameAsId',
          ),
        ]
      : [];
    return [...value, ...fieldChanges('amount', b, a, fields.amountFields, at, who), ...same];
  }
}

const amountName = (a: SnapshotAmount): string => (a.fund ? `importo ${a.fund}` : 'importo senza fonte indicata');

/** Lists of a card, by id. */
function rows<T extends { id: string }>(
  subject: ChangeSubject,
  before: readonly T[],
  after: readonly T[],
  at: Place,
  who: (item: T) => string,
  changed: (before: T, after: T, who: string) => PlanChange[],
): PlanChange[] {
  const [had, has] = [new Map(before.map((x) => [x.id, x])), new Set(after.map((x) => x.id))];
  return [
    ...after.flatMap((x) => {
      const old = had.get(x.id);
      return old
        ? changed(old, x, who(x))
        : [changeOf('added', subject, x.id, at, `${who(x)}: aggiunto${valueOf(x)}.`)];
    }),
    ...before.filter((x) => !has.has(x.id)).map((x) => changeOf('removed', subject, x.id, at, `${who(x)}: tolto.`)),
  ];
}

const valueOf = (x: object): string =>
  'period' in x && 'value' in x ? `, ${say.money(x.value)}` : 'count' in x ? `, persone: ${say.plain(x.count)}` : '';

/** An answer that is not there is an answer not given: the same words, never a no. */
function answers(
  was: Indexed,
  is: Indexed,
  old: SnapshotScheda,
  k: SnapshotScheda,
  at: Place,
  card: string,
): PlanChange[] {
  const byRow = (x: SnapshotScheda) => new Map(x.answers.map((a) => [a.row, a]));
  const [before, after] = [byRow(old), byRow(k)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((row) => {
    const blank = { id: k.id, source: null, row, answer: null, note: null, choices: [] };
    const [b, a] = [before.get(row) ?? blank, after.get(row) ?? blank];
    const who = `${card}: «${is.rows.get(row) ?? was.rows.get(row) ?? row}»`;
    const said = answeredDiffers(b.answer, a.answer)
      ? [
          changeOf(
            'changed',
            'answer',
            a.id,
            at,
            `${who}: risposta cambiata ${fromTo(say.answer, b.answer, a.answer)}.`,
            'answer',
          ),
        ]
      : [];
    return [...said, ...fieldChanges('answer', b, a, fields.answerFields, at, who)];
  });
}

const answeredDiffers = (a: string | null, b: string | null) => (a ?? 'not_stated') !== (b ?? 'not_stated');
