import { readOutcome } from './outcome';

const conflict = { version: 2, changedAt: '2025-01-01T10:00:00Z', changedBy: 'Anna', fields: [] };
const problem = { field: 'email', code: 'TAKEN', message: 'Questa email è già di un’altra persona.' };

describe('what came of a mutation', () => {
  it('is done when nothing stands in the way', () => {
    const payload = { problems: [], conflict: null, person: { id: '1' } };
    expect(readOutcome(payload)).toEqual({ kind: 'done', payload });
  });

  it('gives the problems to the form, and the conflict before them', () => {
    expect(readOutcome({ problems: [problem] })).toEqual({ kind: 'problems', problems: [problem] });
    expect(readOutcome({ problems: [problem], conflict })).toEqual({ kind: 'conflict', conflict });
  });
});
