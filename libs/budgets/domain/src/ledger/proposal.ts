import { formatDate, formatPeriod } from '@zona/calendar';
import { fromCents, sumCents, toCents } from '@zona/money';
import { actText, type BudgetAct } from '../acts.ts';
import type { Operation } from './ledger.schemas.ts';

/** What an operation may name by its id. */
export const namedKinds = {
  line: ['lineId', 'fromLineId', 'toLineId'],
  assignment: ['assignmentId', 'fromAssignmentId', 'toAssignmentId'],
  commitment: ['commitmentId'],
  settlement: ['settlementId'],
  entry: ['entryId'],
  action: ['actionId'],
  objective: ['objectiveId'],
  comune: ['ambitoComuneId'],
  ente: ['enteId'],
} as const;
export type NamedKind = keyof typeof namedKinds;

export interface NamedId {
  kind: NamedKind;
  id: string;
  /** The field of the form beside which it stands: a list, where the id is one of its rows. */
  field: string;
}

const kindOfKey = new Map<string, NamedKind>(
  Object.entries(namedKinds).flatMap(([kind, keys]) => keys.map((key) => [key, kind as NamedKind] as const)),
);

/** Every row that an input names, once for each kind. */
export function namedIn(input: object): NamedId[] {
  const found = new Map<string, NamedId>();
  const within = (value: unknown, key: string, field: string): void => {
    const kind = kindOfKey.get(key);
    if (Array.isArray(value)) value.forEach((item) => within(item, '', key));
    else if (value && typeof value === 'object')
      for (const [k, v] of Object.entries(value)) within(v, k, key === '' ? field : k);
    else if (kind && typeof value === 'string') found.set(`${kind}:${value}`, { kind, id: value, field });
  };
  for (const [key, value] of Object.entries(input)) within(value, key, key);
  return [...found.values()];
}

/** What was proposed: the input as it came, figures as text, and what its rows were called when it was. */
export interface ProposalDraft {
  operation: Operation;
  input: object;
  names?: Readonly<Record<string, string>>;
}

/** One line of a proposal as it is read. */
export interface ProposalLine {
  label: string;
  text: string | null;
  /** Euro as exact text; less than zero is taken away. */
  value: string | null;
}

interface Share {
  lineId: string;
  value: string;
}
interface Cell {
  assignmentId?: string;
  actionId?: string | null;
  objectiveId?: string | null;
  ambitoComuneId?: string | null;
  year?: number;
  title?: string | null;
  value?: string;
}
/** Any input of the ledger as its JSON: each operation has some of these. */
interface Input extends BudgetAct, Cell {
  lineId?: string;
  fromLineId?: string;
  toLineId?: string | null;
  to?: Cell | string | null;
  from?: string | null;
  fromAssignmentId?: string;
  toAssignmentId?: string;
  commitmentId?: string | null;
  settlementId?: string;
  entryId?: string;
  enteId?: string | null;
  providerText?: string | null;
  cig?: string | null;
  cup?: string | null;
  supplierText?: string | null;
  invoiceNumber?: string | null;
  invoiceDate?: string | null;
  periodFrom?: string | null;
  periodTo?: string | null;
  dueOn?: string | null;
  mandate?: string | null;
  paidOn?: string | null;
  date?: string | null;
  note?: string | null;
  shares?: readonly Share[] | null;
  cells?: readonly Cell[];
}

const negative = (value: string): string => fromCents(-toCents(value));

/** How each operation is told. `name` is what a row was called. */
type Told = (input: Input, name: (id: string | null | undefined) => string | null) => ProposalLine[];

const said = (label: string, text: string | null | undefined): ProposalLine[] =>
  text ? [{ label, text, value: null }] : [];
const moved = (label: string, text: string | null, value: string): ProposalLine => ({ label, text, value });

const sharesOf =
  (sign: (value: string) => string = (v) => v): Told =>
  ({ shares }, name) =>
    (shares ?? []).map((s) => moved('Voce', name(s.lineId), sign(s.value)));

function cellText(cell: Cell, name: (id: string | null | undefined) => string | null): string {
  const what = cell.title || name(cell.actionId) || name(cell.objectiveId);
  const fund = name(cell.assignmentId);
  // Money of one year that is spent in another.
  const year = fund?.endsWith(` ${cell.year}`) ? null : cell.year;
  return [what, fund, name(cell.ambitoComuneId), year].filter(Boolean).join(' · ');
}

const between =
  (from: 'fromLineId' | 'fromAssignmentId', to: 'toLineId' | 'toAssignmentId'): Told =>
  (input, name) => {
    const target = name(input[to]) ?? (input.to && typeof input.to === 'object' ? cellText(input.to, name) : null);
    const value = input.value ?? '0';
    return [moved('Da', name(input[from]), negative(value)), moved('A', target, value)];
  };

const period = (from: string | null | undefined, to: string | null | undefined) =>
  from && to ? formatPeriod(from, to) : from ? `dal ${formatDate(from)}` : to ? `fino al ${formatDate(to)}` : null;

const told: Record<Operation, Told> = {
  assignFunds: (i, name) => [moved('Fondo', name(i.assignmentId), i.value ?? '0')],
  allocate: (i, name) => (i.cells ?? []).map((c) => moved('Voce', cellText(c, name), c.value ?? '0')),
  transfer: between('fromLineId', 'toLineId'),
  swapFunds: (i, name) => [
    moved('Da', name(i.lineId), negative(i.value ?? '0')),
    moved('Al fondo', name(i.toAssignmentId), i.value ?? '0'),
    ...said('Con l’impegno', name(i.commitmentId)),
  ],
  carryResidue: between('fromAssignmentId', 'toAssignmentId'),
  commit: (i, name) => [
    ...said('Impegno', name(i.commitmentId)),
    ...said('Gestore', name(i.enteId) ?? i.providerText),
    ...said('CIG', i.cig),
    ...said('CUP', i.cup),
    ...said('Periodo', period(i.from, typeof i.to === 'string' ? i.to : null)),
    ...sharesOf()(i, name),
  ],
  release: (i, name) => [...said('Impegno', name(i.commitmentId)), ...sharesOf(negative)(i, name)],
  settle: (i, name) => [
    ...said('Impegno', name(i.commitmentId)),
    ...said('Fornitore', i.supplierText),
    ...said(
      'Fattura',
      [i.invoiceNumber, i.invoiceDate && `del ${formatDate(i.invoiceDate)}`].filter(Boolean).join(' '),
    ),
    ...said('Periodo', period(i.periodFrom, i.periodTo)),
    ...said('Scadenza', i.dueOn && formatDate(i.dueOn)),
    ...sharesOf()(i, name),
  ],
  pay: (i, name) => [
    ...said('Liquidazione', name(i.settlementId)),
    ...said('Mandato', i.mandate),
    ...said('Pagato il', i.paidOn && formatDate(i.paidOn)),
    ...(i.shares ? sharesOf()(i, name) : said('Importo', 'tutto quello che resta da pagare')),
  ],
  recover: (i, name) => [...said('Liquidazione', name(i.settlementId)), ...sharesOf(negative)(i, name)],
  reverseEntry: (i, name) => said('Movimento', name(i.entryId)),
};

/** A proposal in the trade's words: what it is about, where the money goes, by which act. */
export function proposalLines({ operation, input, names = {} }: ProposalDraft): ProposalLine[] {
  const i = input as Input;
  const lines = told[operation](i, (id) => (id ? (names[id.toLowerCase()] ?? null) : null));
  return [
    ...lines,
    ...said('Data', i.date && formatDate(i.date)),
    ...said('Atto', operation === 'pay' ? null : actText(i)),
    ...said('Note', i.note),
  ];
}

/** How much a proposal is about, in one figure; null where it does not say. */
export function proposalValue(draft: ProposalDraft): string | null {
  const cents = proposalLines(draft).flatMap(({ value }) => (value === null ? [] : [toCents(value)]));
  const given = cents.filter((c) => c > 0n);
  const total = sumCents(given.length ? given : cents.map((c) => -c));
  return cents.length ? fromCents(total) : null;
}
