import { createWords } from './base/words';
import { it } from './it';

export const t = createWords('ui', it);
