import { nameOfPeriod, parsePeriod } from '@zona/plans-domain';
import { createWords } from '@zona/ui';
import { it } from './it';

export const t = createWords('monitoring', it);

/** "2° semestre 2019". */
export const periodName = (code: string): string => {
  const period = parsePeriod(code);
  return period ? nameOfPeriod(period) : code;
};
