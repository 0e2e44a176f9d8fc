import { daysUntil, formatDate } from '@zona/calendar';
import { formatEuro, fromCents, sumCents, toCents } from '@zona/money';
import { saidPercent, type OwnShare } from './own-share.ts';

/** What the checks look at. Figures are decimal text, as they are read. */
export interface CheckedInstalment {
  title: string;
  expected?: string | null;
  expectedOn?: string | null;
  received?: string | null;
}
export interface CheckedAssignment {
  year: number;
  spendBy?: string | null;
  reportBy?: string | null;
  figures: { assigned: string; committed: string; paid: string; reported: string };
  instalments: readonly CheckedInstalment[];
  ownShare?: OwnShare | null;
}
export interface CheckedFund {
  kindCode: string;
  cup?: string | null;
}

export interface FundWarning {
  code: 'cup' | 'spend_late' | 'spend_soon' | 'report_late' | 'report_soon' | 'received' | 'instalment' | 'own_share';
  text: string;
}

/** So long before a deadline one is told. */
const soonDays = 60;
const less = (a: string, b: string) => toCents(a) < toCents(b);
const minus = (a: string, b: string) => formatEuro(fromCents(toCents(a) - toCents(b)));

/** What of a fund does not stand as it should. Each says its figures; none stops anybody. */
export function fundWarnings(fund: CheckedFund): FundWarning[] {
  return fund.kindCode === 'pnrr' && !fund.cup
    ? [
        {
          code: 'cup',
          text: 'Manca il CUP: gli interventi del PNRR lo riportano su ogni atto e su ogni fattura (L. 3/2003, art. 11).',
        },
      ]
    : [];
}

export function assignmentWarnings(assignment: CheckedAssignment, today: string): FundWarning[] {
  return [
    ...deadlines(assignment, today),
    ...receipts(assignment, today),
    ...(assignment.ownShare ? ownShareWarning(assignment.year, assignment.ownShare) : []),
  ];
}

function deadlines({ year, spendBy, reportBy, figures }: CheckedAssignment, today: string): FundWarning[] {
  const found: FundWarning[] = [];
  const { assigned, paid, reported } = figures;
  if (spendBy && less(paid, assigned))
    found.push(
      ...due(
        spendBy,
        today,
        'spend',
        `${year}: ${minus(assigned, paid)} ancora da pagare su ${formatEuro(assigned)}`,
        'spendere',
      ),
    );
  if (reportBy && less(reported, paid))
    found.push(
      ...due(
        reportBy,
        today,
        'report',
        `${year}: ${minus(paid, reported)} da rendicontare su ${formatEuro(paid)} pagati`,
        'rendicontare',
      ),
    );
  return found;
}

function due(day: string, today: string, what: 'spend' | 'report', figures: string, verb: string): FundWarning[] {
  const left = daysUntil(day, today);
  if (left > soonDays) return [];
  const code = left < 0 ? (`${what}_late` as const) : (`${what}_soon` as const);
  const when = left < 0 ? `si doveva ${verb} entro il ${formatDate(day)}` : `da ${verb} entro il ${formatDate(day)}`;
  return [{ code, text: `${figures}: ${when}.` }];
}

function receipts({ year, figures, instalments }: CheckedAssignment, today: string): FundWarning[] {
  const found: FundWarning[] = [];
  for (const { title, expected, expectedOn, received } of instalments)
    if (expected && expectedOn && expectedOn < today && less(received ?? '0.00', expected))
      found.push({
        code: 'instalment',
        text: `${year}, ${title}: attesi ${formatEuro(expected)} entro il ${formatDate(expectedOn)}, ${received ? `incassati ${formatEuro(received)}` : 'niente risulta incassato'}.`,
      });
  const received = fromCents(sumCents(instalments.map((i) => toCents(i.received ?? '0.00'))));
  if (less(figures.assigned, received))
    found.push({
      code: 'received',
      text: `${year}: incassati ${formatEuro(received)}, più dei ${formatEuro(figures.assigned)} assegnati (${minus(received, figures.assigned)} in più).`,
    });
  return found;
}

function ownShareWarning(year: number, { percent, total, own, required, missing }: OwnShare): FundWarning[] {
  if (!missing || toCents(missing) === 0n) return [];
  return [
    {
      code: 'own_share',
      text: `${year}: le risorse proprie devono essere almeno il ${saidPercent(percent)} %. Sulle stesse voci sono stanziati ${formatEuro(total)}: servono ${formatEuro(required)}, ce ne sono ${formatEuro(own)}, mancano ${formatEuro(missing)}.`,
    },
  ];
}
