import { isOpen, lineOf, partDone } from './job-state';

const job = {
  state: 'running' as const,
  ...{ stopping: false, progressDone: null, progressTotal: null, progressNote: null, summary: null, problem: null },
};

it('tells how far the work is only when it is known', () => {
  expect(partDone(job)).toBeNull();
  expect(partDone({ progressDone: 3, progressTotal: 0 })).toBeNull();
  expect(partDone({ progressDone: 3, progressTotal: 12 })).toBe(0.25);
  expect(partDone({ progressDone: 15, progressTotal: 12 })).toBe(1);
  expect(lineOf(job)).toBeNull();
  expect(lineOf({ ...job, progressDone: 1200, progressNote: 'Riga 1.200' })).toBe('1.200 · Riga 1.200');
  expect(lineOf({ ...job, progressDone: 12000, progressTotal: 50000 })).toBe('12.000 di 50.000');
});

it('tells the end as it was: what came of it, why it failed, that it was stopped', () => {
  expect(lineOf({ ...job, stopping: true })).toBe('Si sta fermando…');
  expect(lineOf({ ...job, state: 'done', summary: '12 schede importate' })).toBe('12 schede importate');
  expect(lineOf({ ...job, state: 'done' })).toBeNull();
  expect(lineOf({ ...job, state: 'failed', problem: 'La riga 3 non ha un codice.' })).toBe(
    'La riga 3 non ha un codice.',
  );
  expect(lineOf({ ...job, state: 'cancelled' })).toBeNull();
  expect(lineOf({ ...job, state: 'cancelled', progressDone: 3 })).toContain('resta');
  expect([job, { state: 'queued' as const }, { state: 'done' as const }].map(isOpen)).toEqual([true, true, false]);
});
