import { formatEuro } from '@zona/money';

/** An amount in a cell or a sentence, never broken from its sign. Nothing where nothing is stated. */
export const Euro = ({ value }: { value?: string | null }) =>
  value ? <span className="z-num">{formatEuro(value)}</span> : null;
