import { fromCents, sumCents, toCents } from '@zona/money';

/** A line and how much of it, while it is being written. */
export interface ShareDraft {
  key: number;
  lineId: string | null;
  name: string;
  detail: string;
  /** What may be taken; null while no line is chosen. */
  left: string | null;
  value: string | null;
}

export const emptyShare = (key: number): ShareDraft => ({
  key,
  lineId: null,
  name: '',
  detail: '',
  left: null,
  value: null,
});

/** What is sent: rows without a line or an amount say nothing. */
export const sharesInput = (shares: readonly ShareDraft[]): { lineId: string; value: string }[] =>
  shares.flatMap(({ lineId, value }) => (lineId && value && toCents(value) !== 0n ? [{ lineId, value }] : []));

export const totalOfShares = (shares: readonly ShareDraft[]): string =>
  fromCents(sumCents(shares.map(({ value }) => toCents(value ?? '0'))));

/** More than there is: said beside the amount before anything is sent. */
export const isOver = ({ left, value }: ShareDraft): boolean =>
  left !== null && value !== null && toCents(value) > toCents(left);

interface Account {
  stage: string;
  left: string;
  settlement?: { id: string } | null;
  line: {
    id: string;
    title: string;
    assignment: { year: number; fund: { name: string } };
    ambitoComune: { comune: { name: string } } | null;
  } | null;
}

/** The lines of a contract of which something may still be taken at a stage, one row each. */
export function sharesAt(
  accounts: readonly Account[],
  stage: string,
  {
    settlementId,
    detail,
    full,
  }: { settlementId?: string; detail: (line: NonNullable<Account['line']>) => string; full?: boolean },
): ShareDraft[] {
  return accounts
    .filter((a) => a.stage === stage && toCents(a.left) > 0n)
    .filter((a) => !settlementId || a.settlement?.id === settlementId)
    .flatMap(({ line, left }, key) =>
      line ? [{ key, lineId: line.id, name: line.title, detail: detail(line), left, value: full ? left : null }] : [],
    );
}
