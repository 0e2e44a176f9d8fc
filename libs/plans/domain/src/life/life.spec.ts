import fc from 'fast-check';
import { roles } from '@zona/access';
import { approvalState, type ComuneApproval } from './approvals.ts';
import { editableIn, isEditable, movePlan, planActSchema, planSteps, planStepsFor, type PlanAct } from './plan-life.ts';
import { planActionLabel, planLifeStates, planParts, type PlanAction, type PlanLifeState } from './vocabulary.ts';

const actions = Object.keys(planActionLabel) as PlanAction[];
const act = (more: Partial<PlanAct> = {}): PlanAct =>
  planActSchema.parse({
    kind: 'delibera',
    organ: 'Assemblea dei Sindaci',
    number: '3',
    date: '2025-01-20',
    fileId: 'f1',
    ...more,
  });
const role = 'responsabile_udp' as const;
const fields = (moved: ReturnType<typeof movePlan>) =>
  moved.ok ? moved.state : moved.problems.map((p) => p.field ?? p.code);

describe('the life of a plan', () => {
  it('takes the steps that are written down, and no others', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...planLifeStates),
        fc.constantFrom(...actions),
        fc.constantFrom(...roles),
        (state, action, who) => {
          const step = planSteps.find((s) => s.action === action && s.from.includes(state) && s.by.includes(who));
          const given = step?.act ? act({ kind: step.act.kinds[0]!, newEnd: '2028-12-31' }) : null;
          const moved = movePlan(state, action, { role: who, act: given, reason: 'osservazioni', end: '2027-12-31' });
          expect(moved.ok).toBe(step !== undefined);
          if (moved.ok) expect(moved.state).toBe(step!.to);
        },
      ),
    );
  });

  it('runs from draft to closed, each step with its act', () => {
    const walk: [PlanAction, Partial<PlanAct> | null][] = [
      ['consult', null],
      ['adopt', {}],
      ['enact', { kind: 'accordo_di_programma', number: null }],
      ['extend', { kind: 'dgr', fileId: null, newEnd: '2028-06-30' }],
      ['extend', { newEnd: '2028-12-31' }],
      ['close', null],
    ];
    let state: PlanLifeState = 'draft';
    for (const [action, given] of walk) {
      const moved = movePlan(state, action, { role, act: given && act(given), end: '2027-12-31' });
      expect(moved).toMatchObject({ ok: true });
      if (moved.ok) state = moved.state;
    }
    expect(state).toBe('closed');
  });

  it('says what is missing, beside its field', () => {
    expect(fields(movePlan('in_consultation', 'adopt', { role }))).toEqual(['act']);
    expect(fields(movePlan('in_consultation', 'adopt', { role, act: act({ number: null, fileId: null }) }))).toEqual([
      'number',
      'fileId',
    ]);
    expect(fields(movePlan('in_consultation', 'adopt', { role, act: act({ kind: 'dgr' }) }))).toEqual(['kind']);
    expect(fields(movePlan('in_consultation', 'revise', { role }))).toEqual(['reason']);
    expect(fields(movePlan('in_force', 'extend', { role, act: act(), end: '2027-12-31' }))).toEqual(['newEnd']);
    expect(
      fields(movePlan('in_force', 'extend', { role, act: act({ newEnd: '2027-12-31' }), end: '2027-12-31' })),
    ).toEqual(['newEnd']);
    expect(fields(movePlan('draft', 'adopt', { role, act: act() }))).toEqual(['STATE']);
    expect(fields(movePlan('in_consultation', 'adopt', { role: 'sindaco', act: act() }))).toEqual(['ROLE']);
  });

  it('goes back only from consultation, and nowhere from closed', () => {
    expect(planSteps.filter((s) => s.to === 'draft').flatMap((s) => s.from)).toEqual(['in_consultation']);
    for (const who of roles) expect(planStepsFor('closed', who)).toEqual([]);
  });

  it('what was voted is not edited; what happens since is recorded', () => {
    for (const state of planLifeStates) expect(isEditable(state, 'content')).toBe(state === 'draft');
    expect(isEditable('in_force', 'readings') && isEditable('extended', 'readings')).toBe(true);
    expect(editableIn.closed).toEqual([]);
    for (const part of planParts.filter((p) => p !== 'observations'))
      expect(isEditable('in_consultation', part)).toBe(false);
  });
});

describe('approvals of the comuni', () => {
  // Distretto 5 (Melzo), acceptance case 5: the acts in the header.
  const melzo: ComuneApproval[] = (
    [
      ['Cassano d’Adda', '58', '2018-12-19'],
      ['Inzago', '58', '2018-12-20'],
      ['Liscate', '33', '2018-12-20'],
      ['Melzo', '48', '2018-12-17'],
      ['Pozzuolo Martesana', '30', '2018-12-20'],
      ['Settala', '64', '2018-11-30'],
      ['Truccazzano', '45', '2018-12-20'],
      ['Vignate', '54', '2018-12-20'],
    ] as const
  ).map(([comuneId, number, date]) => ({ comuneId, number, date, answer: 'approved' }));
  const comuni = melzo.map((a) => a.comuneId);

  it('all eight, or one short', () => {
    expect(approvalState(comuni, melzo)).toMatchObject({
      all: true,
      missing: [],
      sentence: 'Hanno approvato tutti i comuni: 8 su 8.',
    });
    expect(approvalState(comuni, melzo.slice(1))).toMatchObject({
      all: false,
      missing: ['Cassano d’Adda'],
      sentence: 'Hanno approvato 7 comuni su 8.',
    });
  });

  it('the latest act of a comune counts, those of others do not, and none is not all', () => {
    const rejected: ComuneApproval = { comuneId: 'Melzo', number: '50', date: '2019-01-10', answer: 'rejected' };
    expect(approvalState(comuni, [rejected, ...melzo])).toMatchObject({ rejected: ['Melzo'], all: false });
    expect(approvalState(['Melzo'], melzo.slice(0, 1))).toMatchObject({ approved: [], missing: ['Melzo'] });
    expect(approvalState([], melzo).all).toBe(false);
  });

  it('every comune is in exactly one list', () => {
    const answered = fc.array(
      fc.record({
        comuneId: fc.constantFrom(...comuni, 'altrove'),
        answer: fc.constantFrom('approved' as const, 'rejected' as const),
      }),
    );
    fc.assert(
      fc.property(answered, (acts) => {
        const found = approvalState(
          comuni,
          acts.map((a) => ({ ...a, number: null, date: '2025-01-01' })),
        );
        expect([...found.approved, ...found.rejected, ...found.missing].sort()).toEqual([...comuni].sort());
      }),
    );
  });
});
