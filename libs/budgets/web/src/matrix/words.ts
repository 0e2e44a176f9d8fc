import { createWords } from '@zona/ui';
import { it } from './it';

export const t = createWords('budget-matrix', it);
