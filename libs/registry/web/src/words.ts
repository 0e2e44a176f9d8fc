import { enteKindLabel, enteKinds, enteRelationLabel, enteRelations } from '@zona/registry-domain';
import { createWords } from '@zona/ui';
import { it } from './it';

export const t = createWords('registry', it);

export const kindOptions = enteKinds.map((value) => ({ value, label: enteKindLabel[value] }));
export const relationOptions = enteRelations.map((value) => ({ value, label: enteRelationLabel[value] }));
