import fc from 'fast-check';
import { roles } from '@zona/access';
import { correctionProblem, countedReadings, moveReading, readingSteps, readingStepsFor } from './lifecycle.ts';
import { indicatorReadingSchema, type IndicatorReading } from './model.ts';
import { readingActionLabel, readingStates, type ReadingAction, type ReadingState } from './vocabulary.ts';

const actions = Object.keys(readingActionLabel) as ReadingAction[];
const reading = (id: string, state: ReadingState, supersedes: string | null = null): IndicatorReading =>
  indicatorReadingSchema.parse({
    id,
    enteId: 'a',
    period: '2025',
    state,
    value: { type: 'number', value: '1' },
    supersedes,
  });

describe('the life of a reading', () => {
  it('takes the steps that are written down, and no others', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...readingStates),
        fc.constantFrom(...actions),
        fc.constantFrom(...roles),
        (state, action, role) => {
          const step = readingSteps.find((s) => s.action === action && s.from.includes(state) && s.by.includes(role));
          const moved = moveReading(state, action, { role, reason: 'manca il totale' });
          expect(moved.ok).toBe(step !== undefined);
          if (moved.ok) expect(moved.state).toBe(step!.to);
        },
      ),
    );
  });

  it('goes from draft to locked, and back only from sent, with a reason', () => {
    const role = 'responsabile_udp' as const;
    expect(moveReading('draft', 'send', { role: 'referente_comune' })).toEqual({ ok: true, state: 'sent' });
    expect(moveReading('sent', 'return', { role, reason: ' ' })).toMatchObject({ ok: false, code: 'REASON' });
    expect(moveReading('sent', 'return', { role, reason: 'manca il totale' })).toEqual({ ok: true, state: 'draft' });
    expect(moveReading('sent', 'approve', { role })).toEqual({ ok: true, state: 'approved' });
    expect(moveReading('approved', 'lock', { role })).toEqual({ ok: true, state: 'locked' });
    expect(moveReading('sent', 'approve', { role: 'referente_comune' })).toMatchObject({ ok: false, code: 'ROLE' });
  });

  it('nothing leaves locked', () => {
    for (const role of roles) expect(readingStepsFor('locked', role)).toEqual([]);
  });
});

describe('a correction', () => {
  const locked = reading('1', 'locked');

  it('is for locked readings, of the same ente and period, once', () => {
    expect(correctionProblem(locked, locked, [locked])).toBeNull();
    expect(correctionProblem(locked, reading('2', 'approved'), [])).not.toBeNull();
    expect(correctionProblem({ enteId: 'b', period: '2025' }, locked, [])).not.toBeNull();
    expect(correctionProblem(locked, locked, [locked, reading('2', 'draft', '1')])).not.toBeNull();
  });

  it('takes the place of what it corrects, along a chain; both stay', () => {
    const chain = [locked, reading('2', 'locked', '1'), reading('3', 'approved', '2')];
    expect(countedReadings(chain).map((r) => r.id)).toEqual(['3']);
    expect(countedReadings([...chain.slice(0, 2), reading('3', 'draft', '2')]).map((r) => r.id)).toEqual(['2']);
  });
});
