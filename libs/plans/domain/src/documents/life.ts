import { formatDate } from '@zona/calendar';
import { approvalState, type ComuneApproval } from '../life/approvals.ts';
import { actText } from '../life/act-text.ts';
import { approvalStateLabel, planStepTaken, type ComuneApprovalState, type PlanAction } from '../life/vocabulary.ts';
import type { PlanSnapshot, SnapshotApproval, SnapshotOther } from '../snapshot/plan-snapshot.ts';
import { heading, paragraph, words, type Block, type Column, type Sheet, type Table } from './model.ts';
import { actionName, objectiveName } from './subject.ts';

const notKept = 'La versione è di prima che le versioni tenessero';
const table = (caption: string, columns: Column[], rows: Table['rows']): Table => ({
  kind: 'table',
  caption,
  columns,
  rows,
});

const actsOf = ({ plan }: PlanSnapshot): Table | null =>
  plan.acts?.length
    ? table(
        'Passi e atti del piano',
        [
          { title: 'Passo', width: 3 },
          { title: 'Atto', width: 6 },
          { title: 'Data', width: 2 },
          { title: 'Nuova fine del piano', width: 2.5 },
        ],
        plan.acts.map((a) => [
          words(planStepTaken[a.step as PlanAction] ?? a.step),
          words(actText({ ...a, date: null }) || 'nessun atto'),
          words(a.date ? formatDate(a.date) : 'non indicata'),
          words(a.newEnd ? formatDate(a.newEnd) : ''),
        ]),
      )
    : null;

/** `Consiglio Comunale n. 33 del 20/12/2018`; what is not known is left out. */
const actOf = (a: SnapshotApproval): string =>
  [a.organ, a.number && `n. ${a.number}`, a.date && `del ${formatDate(a.date)}`].filter(Boolean).join(' ');

/** What is known of each comune, in their order. */
function approvalsOf({ plan }: PlanSnapshot): Table | null {
  const { comuni = [], approvals = [] } = plan;
  const placeOf = (a: SnapshotApproval) => comuni.findIndex((c) => c.id === a.comune?.id);
  const rows = [...approvals].sort((a, b) => placeOf(a) - placeOf(b));
  return rows.length
    ? table(
        'Che cosa ha deciso ciascun comune',
        [
          { title: 'Comune', width: 3 },
          { title: 'Esito', width: 2 },
          { title: 'Atto', width: 5 },
          { title: 'Nota', width: 5 },
        ],
        rows.map((a) => [
          words(a.comune?.name ?? 'comune non visibile'),
          words(approvalStateLabel[a.state as ComuneApprovalState]),
          words(actOf(a) || 'nessun atto registrato'),
          words(a.note),
        ]),
      )
    : null;
}

/** The comuni of which nothing is known yet, in one sentence. */
function silent({ plan }: PlanSnapshot): Block[] {
  const heard = new Set(plan.approvals?.map((a) => a.comune?.id));
  const names = (plan.comuni ?? []).filter((c) => !heard.has(c.id)).map((c) => c.name);
  return names.length ? [paragraph(`Senza nessun atto registrato: ${names.join(', ')}.`)] : [];
}

function approvalBlocks(s: PlanSnapshot): Block[] {
  if (!s.plan.approvals) return [paragraph(`${notKept} le approvazioni dei comuni.`, true)];
  const sentence = approvalSentence(s);
  const decided = approvalsOf(s);
  return [...(sentence ? [paragraph(sentence)] : []), ...(decided ? [decided] : []), ...silent(s)];
}

const decidedBy = (a: SnapshotApproval): ComuneApproval[] =>
  a.comune && a.date && a.state !== 'pending'
    ? [{ comuneId: a.comune.id, answer: a.state as ComuneApproval['answer'], number: a.number, date: a.date }]
    : [];
/** `Hanno approvato 11 comuni su 13.` Null where the version does not know. */
export const approvalSentence = ({ plan }: PlanSnapshot): string | null =>
  plan.approvals && plan.comuni
    ? approvalState(
        plan.comuni.map((c) => c.id),
        plan.approvals.flatMap(decidedBy),
      ).sentence
    : null;

const named = (kind: 'objective' | 'action', o: SnapshotOther): string =>
  kind === 'objective' ? objectiveName({ code: o.code ?? '', title: o.title }) : actionName(o);

function linksOf(s: PlanSnapshot, way: 'continues' | 'continuedBy', caption: string, column: string): Table | null {
  const rows = [
    ...s.objectives.map((o) => ({ kind: 'objective' as const, of: o, others: o[way] ?? [] })),
    ...s.actions.map((a) => ({ kind: 'action' as const, of: a, others: a[way] ?? [] })),
  ].filter((r) => r.others.length);
  return rows.length
    ? table(
        caption,
        [
          { title: 'In questo piano', width: 1 },
          { title: column, width: 1 },
        ],
        rows.map(({ kind, of, others }) => [
          words(named(kind, of)),
          words(others.map((o) => named(kind, o)).join('\n')),
        ]),
      )
    : null;
}

const continuityTables = (s: PlanSnapshot): Table[] =>
  [
    linksOf(s, 'continues', 'Che cosa continua dal piano precedente', 'Nel piano precedente'),
    linksOf(s, 'continuedBy', 'Che cosa continua nel piano successivo', 'Nel piano successivo'),
  ].filter((t) => t !== null);

function continuity(s: PlanSnapshot): Block[] {
  const { previous, next } = s.plan;
  if (previous === undefined) return [paragraph(`${notKept} il piano precedente e quello successivo.`, true)];
  const none = !s.objectives.some((o) => o.continues?.length) && !s.actions.some((a) => a.continues?.length);
  return [
    paragraph(previous ? `Prende il posto del piano «${previous.title}».` : 'Il piano precedente non è indicato.'),
    ...(previous && none ? [paragraph('Nessun obiettivo e nessuna azione è indicato come continuazione.', true)] : []),
    ...(next ?? []).map((p) => paragraph(`Lo continua il piano «${p.title}».`)),
    ...continuityTables(s),
  ];
}

/** The life of the plan: its steps with their acts, what each comune decided, what it continues and what continues it. */
export function lifeBlocks(s: PlanSnapshot): Block[] {
  const { acts, originalTo, to } = s.plan;
  return [
    heading(1, 'Atti, approvazioni e continuità'),
    heading(2, 'Atti'),
    actsOf(s) ?? paragraph(acts ? 'Nessun atto registrato.' : `${notKept} gli atti.`, true),
    ...(originalTo && originalTo !== to
      ? [paragraph(`Prima delle proroghe il piano finiva il ${formatDate(originalTo)}; ora il ${formatDate(to)}.`)]
      : []),
    heading(2, 'Approvazioni dei comuni'),
    ...approvalBlocks(s),
    heading(2, 'Continuità'),
    ...continuity(s),
  ];
}

/** The same as rows of a workbook. */
export const lifeSheets = (s: PlanSnapshot): Sheet[] =>
  [
    { name: 'Atti', of: actsOf(s) },
    { name: 'Approvazioni', of: s.plan.approvals ? approvalsOf(s) : null },
    ...continuityTables(s).map((of, i) => ({ name: i ? 'Continua in' : 'Continua da', of })),
  ].flatMap(({ name, of }) =>
    of ? [{ name, columns: of.columns.map((c) => ({ title: c.title, width: c.width * 8 + 20 })), rows: of.rows }] : [],
  );
