import { formatDate } from '@zona/calendar';
import { formatEuro, fromCents } from '@zona/money';
import { costTypeLabel } from '../funds/costs.ts';
import type { CostFacts, InvoiceClaim, ReportFacts } from './facts.ts';

export const reportCheckCodes = [
  'cap',
  'double_claim',
  'invoice_date',
  'paid_late',
  'not_eligible',
  'own_share',
  'own_share_twice',
  'no_evidence',
  'no_cup',
  'no_cig',
  'no_supplier',
] as const;
export type ReportCheckCode = (typeof reportCheckCodes)[number];

/** Errors keep a report from being signed; the others warn. */
export const blocking: readonly ReportCheckCode[] = ['cap', 'double_claim'];

interface About {
  title: string;
  why: string;
  solve: string;
}
export const reportCheckAbout: Record<ReportCheckCode, About> = {
  cap: {
    title: 'Rendicontato oltre l’assegnato',
    why: 'A un fondo non si può chiedere più di quanto ha assegnato.',
    solve: 'Togli le spese in più, oppure registra l’atto che aumenta l’assegnazione.',
  },
  double_claim: {
    title: 'Fattura rendicontata più volte',
    why: 'La stessa fattura, sommando tutti i fondi, non può essere rendicontata oltre il suo importo.',
    solve:
      'Togli la spesa da uno dei rendiconti; se la fattura è divisa tra più liquidazioni, scrivi il suo importo totale.',
  },
  invoice_date: {
    title: 'Fattura fuori dal periodo',
    why: 'Il fondo riconosce le spese del suo periodo.',
    solve: 'Controlla la data della fattura; se la spesa è di un’altra annualità toglila da qui.',
  },
  paid_late: {
    title: 'Pagamento oltre il termine di spesa',
    why: 'Il fondo riconosce ciò che è pagato entro il termine.',
    solve: 'Chiedi una proroga all’ente che finanzia, oppure togli la spesa.',
  },
  not_eligible: {
    title: 'Tipo di spesa non ammesso',
    why: 'Il fondo elenca i tipi di spesa che riconosce.',
    solve: 'Correggi il tipo di spesa, oppure togli la spesa da questo rendiconto.',
  },
  own_share: {
    title: 'Quota propria insufficiente',
    why: 'Il fondo chiede che una parte della spesa sia pagata con risorse proprie.',
    solve: 'Aggiungi al rendiconto il cofinanziamento che manca, con l’indicazione da dove viene.',
  },
  own_share_twice: {
    title: 'Risorse proprie contate due volte',
    why: 'Lo stesso denaro proprio vale per un fondo solo: senza quello che conta anche un altro rendiconto, qui non si arriva al minimo.',
    solve: 'Scegli per quale fondo vale; nell’altro rendiconto indica un cofinanziamento diverso.',
  },
  no_evidence: {
    title: 'Senza documenti',
    why: 'Ogni spesa si prova con la fattura e con il mandato quietanzato.',
    solve: 'Carica i documenti sulla spesa.',
  },
  no_cup: {
    title: 'CUP mancante',
    why: 'Le spese del PNRR riportano il codice unico di progetto.',
    solve: 'Scrivi il CUP sull’impegno o sul fondo.',
  },
  no_cig: {
    title: 'CIG mancante',
    why: 'Una fattura nasce da un affidamento, che ha il suo codice identificativo di gara.',
    solve: 'Scrivi il CIG sull’impegno; se l’affidamento ne è escluso, dillo nelle note.',
  },
  no_supplier: {
    title: 'Fattura non confrontabile',
    why: 'Senza fornitore o senza numero non si può sapere se la fattura è già su un altro rendiconto.',
    solve: 'Completa i dati della fattura sulla liquidazione.',
  },
};

/** One thing that does not agree: the two figures, each with what it is, and whose cost it is. */
export interface ReportCheck {
  code: ReportCheckCode;
  blocks: boolean;
  about: string;
  foundLabel: string;
  found: string;
  expectedLabel: string;
  expected: string;
  settlementId: string | null;
  lineId: string | null;
}

type Said = Pick<ReportCheck, 'foundLabel' | 'found' | 'expectedLabel' | 'expected'>;
const euro = (cents: bigint) => formatEuro(fromCents(cents));
const say = (foundLabel: string, found: string, expectedLabel: string, expected: string): Said => ({
  foundLabel,
  found,
  expectedLabel,
  expected,
});
const ofReport = (code: ReportCheckCode, about: string, said: Said): ReportCheck => ({
  code,
  blocks: blocking.includes(code),
  about,
  ...said,
  settlementId: null,
  lineId: null,
});
const ofCost = (code: ReportCheckCode, { title, settlementId, lineId }: CostFacts, said: Said): ReportCheck => ({
  ...ofReport(code, title, said),
  settlementId,
  lineId,
});

function cap({ assignedCents, reportedCents }: ReportFacts): ReportCheck[] {
  if (reportedCents <= assignedCents) return [];
  const said = say('Rendicontato', euro(reportedCents), 'Assegnato', euro(assignedCents));
  return [ofReport('cap', `In più ${euro(reportedCents - assignedCents)}`, said)];
}

const bare = (code: string) =>
  code
    .toUpperCase()
    .replace(/[\s.]/g, '')
    .replace(/^IT(?=\d{11}$)/, '');

/** The same invoice, however it was typed: numbers begin anew each year. */
export const invoiceKey = (i: { supplierCode: string; invoiceNumber: string; invoiceDate: string | null }): string =>
  [bare(i.supplierCode), i.invoiceNumber.toUpperCase().replace(/\s/g, ''), i.invoiceDate?.slice(0, 4) ?? ''].join('|');

/** What an invoice can be claimed for: what it says; where nobody wrote it, the largest settlement of it. */
export function claimable(claims: readonly InvoiceClaim[]): bigint {
  const stated = claims.flatMap((c) => (c.totalCents === null ? [] : [c.totalCents]));
  return (stated.length ? stated : claims.map((c) => c.settledCents)).reduce((a, b) => (a > b ? a : b), 0n);
}

function doubleClaims({ costs, claims }: ReportFacts): ReportCheck[] {
  const here = new Map<string, CostFacts>();
  for (const cost of costs) {
    const { supplierCode, invoiceNumber, invoiceDate } = cost;
    if (supplierCode && invoiceNumber) here.set(invoiceKey({ supplierCode, invoiceNumber, invoiceDate }), cost);
  }
  const byInvoice = Map.groupBy(claims, invoiceKey);
  return [...here].flatMap(([key, cost]) => {
    const all = byInvoice.get(key) ?? [];
    const claimed = all.reduce((sum, c) => sum + c.reportedCents, 0n);
    const most = claimable(all);
    if (claimed <= most) return [];
    const funds = [...new Set(all.flatMap((c) => c.funds))].join(', ');
    return [
      ofCost('double_claim', cost, say(`Rendicontato (${funds})`, euro(claimed), 'Importo della fattura', euro(most))),
    ];
  });
}

function dates({ from, to, spendBy, costs }: ReportFacts): ReportCheck[] {
  const period = `${formatDate(from)} – ${formatDate(to)}`;
  return costs.flatMap((cost) => {
    const { invoiceDate: on } = cost;
    const out = on !== null && (on < from || on > to);
    const last = [...cost.paidOn].sort().at(-1);
    const late = spendBy !== null && last !== undefined && last > spendBy;
    return [
      ...(out ? [ofCost('invoice_date', cost, say('Data della fattura', formatDate(on), 'Periodo', period))] : []),
      ...(late
        ? [ofCost('paid_late', cost, say('Pagata il', formatDate(last), 'Termine di spesa', formatDate(spendBy)))]
        : []),
    ];
  });
}

function eligibility({ eligibleTypes, costs }: ReportFacts): ReportCheck[] {
  if (!eligibleTypes?.length) return [];
  const taken = eligibleTypes.map((type) => costTypeLabel[type]).join(', ');
  return costs.flatMap((cost) =>
    cost.costType === null || eligibleTypes.includes(cost.costType)
      ? []
      : [ofCost('not_eligible', cost, say('Tipo di spesa', costTypeLabel[cost.costType], 'Ammessi', taken))],
  );
}

/** What is one's own, of all that was spent: paid by comuni and users for the same commitments, and what the report states. */
export const ownCents = (f: Pick<ReportFacts, 'ownPaidCents' | 'ownStatedCents'>): bigint =>
  f.ownPaidCents + (f.ownStatedCents ?? 0n);

/** The least that must be one's own so that it is `percent` of own and claimed together. */
export function ownNeeded(claimedCents: bigint, percent: string): bigint {
  const [whole, decimals = ''] = percent.split('.');
  const p = BigInt(`${whole}${decimals.slice(0, 4).padEnd(4, '0')}`);
  const own = 1_000_000n - p;
  // «At least» is not met by a cent less.
  return own <= 0n ? claimedCents : (claimedCents * p + own - 1n) / own;
}

function ownShare(facts: ReportFacts): ReportCheck[] {
  const { ownSharePercent: percent, claimedCents } = facts;
  if (percent === null || claimedCents === 0n) return [];
  const [own, needed] = [ownCents(facts), ownNeeded(claimedCents, percent)];
  if (own >= needed) return [];
  const share = `Almeno il ${percent.replace(/\.?0+$/, '').replace('.', ',')} % di rendicontato e proprio`;
  return [
    ofReport('own_share', `Mancano ${euro(needed - own)}`, say('Risorse proprie', euro(own), share, euro(needed))),
  ];
}

/** Own money that other reports count too, where this one does not reach its least without it. */
function ownShareTwice(facts: ReportFacts): ReportCheck[] {
  const { title, ownSharePercent: percent, claimedCents, ownAlso } = facts;
  const twice = ownAlso.reduce((sum, { cents }) => sum + cents, 0n);
  if (percent === null || twice === 0n) return [];
  const needed = ownNeeded(claimedCents, percent);
  if (ownCents(facts) - twice >= needed) return [];
  const others = [...new Set(ownAlso.flatMap(({ reports }) => reports))].join(', ');
  const said = say('Risorse proprie contate anche lì', euro(twice), 'Risorse proprie che servono qui', euro(needed));
  return [ofReport('own_share_twice', `«${title}» e ${others}`, said)];
}

const none = 'nessuno';
function missing({ fundKind, fundCup, costs }: ReportFacts): ReportCheck[] {
  return costs.flatMap((cost) => {
    const invoiced = Boolean(cost.supplierCode || cost.invoiceNumber);
    const half = invoiced && !(cost.supplierCode && cost.invoiceNumber);
    return [
      ...(cost.files ? [] : [ofCost('no_evidence', cost, say('Documenti', '0', 'Almeno', '1'))]),
      ...(fundKind === 'pnrr' && !cost.cup && !fundCup
        ? [ofCost('no_cup', cost, say('CUP', none, 'Richiesto per', 'PNRR'))]
        : []),
      ...(invoiced && !cost.cig ? [ofCost('no_cig', cost, say('CIG', none, 'Richiesto per', 'la fattura'))] : []),
      ...(half
        ? [
            ofCost(
              'no_supplier',
              cost,
              say('Fornitore', cost.supplierCode ?? none, 'Numero', cost.invoiceNumber ?? none),
            ),
          ]
        : []),
    ];
  });
}

/** All that does not agree in a report; what blocks comes first. */
export const checkReport = (facts: ReportFacts): ReportCheck[] =>
  [cap, doubleClaims, dates, eligibility, ownShare, ownShareTwice, missing]
    .flatMap((rule) => rule(facts))
    .sort((a, b) => reportCheckCodes.indexOf(a.code) - reportCheckCodes.indexOf(b.code));
