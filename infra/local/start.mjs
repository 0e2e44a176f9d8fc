import { enter } from './entry.mjs';

enter('start');
