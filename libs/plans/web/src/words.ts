import { createWords } from '@zona/ui';
import { it } from './it';

export const t = createWords('plans', it);

/** "1 azione", "12 azioni": i18next picks the form, the number keeps its Italian thousands. */
export const counted = (key: 'areas' | 'objectives' | 'actions' | 'indicators', count: number) =>
  t(`count.${key}`, { count });
