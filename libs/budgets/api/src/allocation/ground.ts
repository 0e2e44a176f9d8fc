import type { AmbitoDb } from '@zona/database';
import { comuniSql } from './allocation.sql.ts';

/** A comune of the ambito as it is today. */
export interface GroundComune {
  id: string;
  istat: string;
  name: string;
  population: number | null;
  populationYear: number | null;
  enteId: string | null;
}

export const comuniOf = (db: AmbitoDb): Promise<GroundComune[]> => db.run<GroundComune>(comuniSql, [db.ambitoId]);
