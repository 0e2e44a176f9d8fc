import type { Filter } from '@zona/database';
import { isUuid } from '@zona/problems';

/** A column equals an id; anything that is no id matches nothing, like a missing row. */
export const isId =
  (column: string, id: string): Filter =>
  (t, p) =>
    isUuid(id) ? `${t}.${column} = ${p.add(id, 'uuid')}` : 'false';
