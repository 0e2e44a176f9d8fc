import { createWords } from '@zona/ui';
import type { EnteKind, EnteRelation } from './generated/graphql';
import { it } from './it';

export const t = createWords('registry', it);

const optionsOf = <K extends string>(labels: Record<K, string>) =>
  Object.entries<string>(labels).map(([value, label]) => ({ value, label }));

export const enteKinds = Object.keys(it.kind) as EnteKind[];
export const enteRelations = Object.keys(it.relation) as EnteRelation[];
export const kindOptions = optionsOf(it.kind);
export const relationOptions = optionsOf(it.relation);
