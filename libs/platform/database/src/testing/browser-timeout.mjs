import { jest } from '@jest/globals';

/** Jest has no time limit per project: a browser on a busy machine needs more than the others. */
jest.setTimeout(120_000);
