import { nameOfPeriod, parsePeriod, versionName } from '@zona/plans-domain';
import type { VersionNamePartsFragment } from '../generated/graphql';

/** "2° semestre 2019". */
export const periodName = (code: string): string => {
  const period = parsePeriod(code);
  return period ? nameOfPeriod(period) : code;
};

/** "3. Adozione, Assemblea dei Sindaci 30/10/2018". */
export const nameOfVersion = (v: VersionNamePartsFragment): string => `${v.number}. ${versionName(v)}`;
