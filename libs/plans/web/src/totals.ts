import type { AmountTotalPartsFragment, Certainty } from './generated/graphql';

/** A sum is marked approximate as soon as one of its parts is: the mark says "circa", the page says why. */
export const totalCertainty = (total: Pick<AmountTotalPartsFragment, 'approximate'>): Certainty =>
  total.approximate ? 'about' : 'stated';
