import type { MoneyToken } from './amount-tokens.ts';

/** The parts that a cell adds up: lines, `;`, a plus that stands alone (`FSE+` does not), and what is still `Da definire` (Carate L398). */
export const partsOf = (words: string): string[] =>
  words
    .split(/\n|;|\s\+\s|(?:^|\s)[•▪]\s|\s(?=Da (?:definire|valutare|individuare)\b)/)
    .map((part) => part.trim())
    .filter(Boolean);

/** Words that belong to the figure they stand before. */
const ahead =
  /(?:\b(?:circa|almeno|oltre|quasi|altri|ulteriori|eventuali|pari|ad?|di|e|prevedendo|costo)\b\s*|\(?di cui\s*|€\s*|\beuro\s*)+$/i;
const behind =
  /^[\s,]*(?:(?:€|euro|circa|annu[aeio]+|all'anno|l'anno|nel triennio|nel biennio|valore triennale)(?!\p{L})[\s,]*)*/iu;

/** Where the words of each figure of a part begin. The last entry is the end of the part. */
export function cutsOf(part: string, tokens: readonly MoneyToken[]): number[] {
  const cuts = [0];
  for (let i = 1; i < tokens.length; i++) {
    const from = tokens[i - 1]!.end;
    const between = part.slice(from, tokens[i]!.start);
    cuts.push(from + cutIn(between));
  }
  return [...cuts, part.length];
}

/** `SILVER: 926.442,60 € PROTAGONISTI: 141.771,53 €`: a label goes with the figure that follows it. */
function cutIn(between: string): number {
  if (/:\s*(?:circa|almeno|€|euro|\s)*$/i.test(between)) return behind.exec(between)?.[0].length ?? 0;
  const sentence = [...between.matchAll(/[.)]\s+(?=\p{Lu})/gu)].at(-1);
  if (sentence) return sentence.index + sentence[0].length;
  return between.length - (ahead.exec(between)?.[0].length ?? 0);
}

/** `311.000 euro per l'anno 2022 e a seguire in aumento fino a circa 425.000` (Carate L214), `da 1.000 a 2.000 euro`. */
export function isRange(part: string, from: MoneyToken, to: MoneyToken): boolean {
  const between = part.slice(from.end, to.start);
  if (/\bfino (?:a|ad)\s*(?:circa|un massimo di|€|euro|\s)*$/i.test(between)) return between.length <= 160;
  const opening = /\b(da|tra|fra)\s*(?:circa|€|euro|\s)*$/i.exec(part.slice(0, from.start));
  if (opening && /^\s*(?:a|ed?)\s*(?:circa|€|euro|\s)*$/i.test(between)) return true;
  return /^\s*[-–]\s*(?:€|euro)?\s*$/i.test(between);
}
