import { daysUntil, formatDate } from '@zona/calendar';
import { formatEuro, largestRemainder, proportional, toCents } from '@zona/money';
import { samePayee } from './rows.ts';

/** What an imported payment says of itself. */
export interface ImportedFacts {
  number: string;
  paidOn: string;
  value: string;
  supplierCode?: string | null;
  invoiceNumber?: string | null;
  cig?: string | null;
}

/** A settlement that it may have paid, with what of it is still to pay. */
export interface SettlementFacts {
  id: string;
  title: string;
  supplierCode: string | null;
  invoiceNumber: string | null;
  cig: string | null;
  /** When it was settled: its act, else its invoice, else when it was written down. */
  on: string;
  left: string;
  /** Payments of it that were written down already. */
  payments: readonly { id: string; number: string | null; paidOn: string; value: string }[];
}

export const matchCertainties = ['sure', 'likely', 'possible'] as const;
export type MatchCertainty = (typeof matchCertainties)[number];
export const matchCertaintyLabel: Record<MatchCertainty, string> = {
  sure: 'Sicuro',
  likely: 'Probabile',
  possible: 'Possibile',
};

export interface PaymentMatch {
  settlementId: string;
  /** Set where Zona has the payment already: then nothing is paid anew. */
  paymentId: string | null;
  certainty: MatchCertainty;
  /** Why, each in a sentence. */
  reasons: string[];
  /** Why it cannot be confirmed, where it cannot. */
  obstacle: string | null;
}

/** A settlement is paid so long after, at most, where nothing but the amount speaks for it. */
export const matchWindowDays = 120;

/** Invoice numbers as they are compared: `0012/PA`, `12 PA` and `12/pa` are one. */
export const invoiceWords = (text: string): string =>
  (text.toUpperCase().match(/[A-Z]+|\d+/g) ?? []).map((part) => part.replace(/^0+(?=\d)/, '')).join('/');
const sameInvoice = (a?: string | null, b?: string | null) => Boolean(a && b && invoiceWords(a) === invoiceWords(b));
const mandateKey = (text: string): string =>
  text
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/^0+(?=\d)/, '');
const sameCode = (a?: string | null, b?: string | null) => Boolean(a && b && a.toUpperCase() === b.toUpperCase());

/** What a payment may have paid, the likeliest first. A person confirms: nothing is written by this. */
export function matchesOf(payment: ImportedFacts, settlements: readonly SettlementFacts[]): PaymentMatch[] {
  const found = settlements.flatMap((s) => matchOf(payment, s) ?? []);
  const rank = (m: PaymentMatch) => matchCertainties.indexOf(m.certainty) * 2 + (m.obstacle ? 1 : 0);
  const sorted = found.sort((a, b) => rank(a) - rank(b) || b.reasons.length - a.reasons.length);
  return onlyOneIsSure(sorted);
}

/** Two that are equally sure are sure of nothing. */
function onlyOneIsSure(matches: PaymentMatch[]): PaymentMatch[] {
  const sure = matches.filter((m) => m.certainty === 'sure');
  if (sure.length < 2) return matches;
  return matches.map((m) =>
    m.certainty === 'sure'
      ? { ...m, certainty: 'likely', reasons: [...m.reasons, 'Più di una liquidazione corrisponde: scegli.'] }
      : m,
  );
}

function matchOf(payment: ImportedFacts, s: SettlementFacts): PaymentMatch | null {
  return alreadyThere(payment, s) ?? byInvoice(payment, s) ?? byAmount(payment, s);
}

/** The same mandate is in Zona: the year tells mandates of one number apart. */
function alreadyThere(payment: ImportedFacts, s: SettlementFacts): PaymentMatch | null {
  // One mandate may pay several: another one's code is another payment.
  if (!samePayee(payment.supplierCode ?? null, s.supplierCode)) return null;
  const same = s.payments.find(
    (p) =>
      p.number &&
      mandateKey(p.number) === mandateKey(payment.number) &&
      p.paidOn.slice(0, 4) === payment.paidOn.slice(0, 4),
  );
  if (!same) return null;
  const equal = toCents(same.value) === toCents(payment.value);
  const reasons = [
    `Il mandato ${payment.number} è già in Zona, del ${formatDate(same.paidOn)}, per ${formatEuro(same.value)}.`,
  ];
  if (equal) reasons.push('L’importo è lo stesso: non si paga due volte.');
  return {
    settlementId: s.id,
    paymentId: same.id,
    certainty: equal ? 'sure' : 'possible',
    reasons,
    obstacle: equal
      ? null
      : `La contabilità dice ${formatEuro(payment.value)}: correggi il pagamento in Zona o controlla il mandato.`,
  };
}

function byInvoice(payment: ImportedFacts, s: SettlementFacts): PaymentMatch | null {
  if (!sameInvoice(payment.invoiceNumber, s.invoiceNumber) || !sameCode(payment.supplierCode, s.supplierCode))
    return null;
  const [paid, left] = [toCents(payment.value), toCents(s.left)];
  const reasons = [`Stesso fornitore (${s.supplierCode}) e stessa fattura (${s.invoiceNumber}).`];
  if (paid === left) reasons.push(`L’importo è quanto resta da pagare: ${formatEuro(s.left)}.`);
  else if (paid < left) reasons.push(`È una parte di quanto resta da pagare: ${formatEuro(s.left)}.`);
  if (sameCode(payment.cig, s.cig)) reasons.push(`Stesso CIG (${s.cig}).`);
  return {
    settlementId: s.id,
    paymentId: null,
    certainty: paid === left ? 'sure' : 'likely',
    reasons,
    obstacle: beyond(payment.value, s.left),
  };
}

/** The amount to the cent, and who was paid or for which contract; or the amount alone, in a time that fits: never sure. */
function byAmount(payment: ImportedFacts, s: SettlementFacts): PaymentMatch | null {
  if (toCents(payment.value) !== toCents(s.left) || toCents(s.left) === 0n) return null;
  const supplier = sameCode(payment.supplierCode, s.supplierCode);
  const cig = sameCode(payment.cig, s.cig);
  // Another supplier's code speaks against it.
  if (!supplier && payment.supplierCode && s.supplierCode) return null;
  const days = daysUntil(payment.paidOn, s.on);
  const inTime = days >= 0 && days <= matchWindowDays;
  if (!supplier && !cig && !inTime) return null;
  const reasons = [`L’importo è esattamente quanto resta da pagare: ${formatEuro(s.left)}.`];
  if (supplier) reasons.push(`Stesso fornitore (${s.supplierCode}).`);
  if (cig) reasons.push(`Stesso CIG (${s.cig}).`);
  if (inTime)
    reasons.push(days === 0 ? 'Pagato il giorno della liquidazione.' : `Pagato ${days} giorni dopo la liquidazione.`);
  return {
    settlementId: s.id,
    paymentId: null,
    certainty: inTime && (supplier || cig) ? 'likely' : 'possible',
    reasons,
    obstacle: null,
  };
}

export const beyond = (value: string, left: string): string | null =>
  toCents(value) > toCents(left)
    ? `Il pagamento è di ${formatEuro(value)}, ma ne restano da pagare ${formatEuro(left)}.`
    : null;

/** What each line of a settlement bears of a payment: in proportion to what is left, to the cent, never more than is left. */
export function sharesOf(value: bigint, left: readonly { lineId: string; cents: bigint }[]) {
  const parts = largestRemainder(
    proportional(
      value,
      left.map((l) => l.cents),
    ),
  );
  return left.map(({ lineId }, i) => ({ lineId, value: parts[i]! })).filter((s) => s.value > 0n);
}
