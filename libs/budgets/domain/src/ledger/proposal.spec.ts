import { namedIn, proposalLines, proposalValue, type ProposalDraft } from './proposal.ts';

const [line, other, assignment] = [
  '01990000-0000-7000-8000-00000000000a',
  '01990000-0000-7000-8000-00000000000b',
  '01990000-0000-7000-8000-00000000000c',
];
const names = { [line]: 'Tutela minori · FNPS 2026', [other]: 'Trasporto · FNA 2026', [assignment]: 'PNRR 2026' };
const draft = (operation: ProposalDraft['operation'], input: object): ProposalDraft => ({ operation, input, names });
const read = (d: ProposalDraft) => proposalLines(d).map(({ label, text, value }) => [label, text, value]);

describe('a proposal in words', () => {
  it('names every row of an input once, with the field beside which it stands', () => {
    const input = {
      commitmentId: other,
      enteId: null,
      shares: [
        { lineId: line, value: '1.00' },
        { lineId: line, value: '2.00' },
      ],
      to: { assignmentId: assignment, year: 2026 },
    };
    expect(namedIn(input)).toEqual([
      { kind: 'commitment', id: other, field: 'commitmentId' },
      { kind: 'line', id: line, field: 'shares' },
      { kind: 'assignment', id: assignment, field: 'assignmentId' },
    ]);
  });

  it('tells a commitment: to whom, by which act, on which lines', () => {
    const d = draft('commit', {
      title: 'Contratto',
      providerText: 'Cooperativa',
      cig: 'Z1',
      from: '2026-01-01',
      to: '2026-12-31',
      actKind: 'determina',
      number: '12',
      actDate: '2026-01-10',
      shares: [
        { lineId: line, value: '100.00' },
        { lineId: other, value: '50.50' },
      ],
    });
    expect(read(d)).toEqual([
      ['Gestore', 'Cooperativa', null],
      ['CIG', 'Z1', null],
      ['Periodo', 'dal 01/01/2026 al 31/12/2026', null],
      ['Voce', 'Tutela minori · FNPS 2026', '100.00'],
      ['Voce', 'Trasporto · FNA 2026', '50.50'],
      ['Atto', 'Determina 12 del 10/01/2026', null],
    ]);
    expect(proposalValue(d)).toBe('150.50');
  });

  it('a transfer goes from one line to another; a release takes away', () => {
    const transfer = draft('transfer', { fromLineId: line, toLineId: other, value: '10.00' });
    expect(read(transfer)).toEqual([
      ['Da', 'Tutela minori · FNPS 2026', '-10.00'],
      ['A', 'Trasporto · FNA 2026', '10.00'],
    ]);
    expect(proposalValue(transfer)).toBe('10.00');
    const release = draft('release', { commitmentId: null, shares: [{ lineId: line, value: '7.00' }] });
    expect(read(release)).toEqual([['Voce', 'Tutela minori · FNPS 2026', '-7.00']]);
    expect(proposalValue(release)).toBe('7.00');
  });

  it('a cell says its year only when it is not the fund’s', () => {
    const cell = { assignmentId: assignment, title: 'Educativa', value: '5.00' };
    const d = draft('allocate', {
      cells: [
        { ...cell, year: 2026 },
        { ...cell, year: 2027 },
      ],
    });
    expect(read(d).map(([, text]) => text)).toEqual(['Educativa · PNRR 2026', 'Educativa · PNRR 2026 · 2027']);
  });

  it('what names no figure has no value; an old draft without names is still read', () => {
    expect(proposalValue(draft('reverseEntry', { entryId: line, reason: 'x' }))).toBeNull();
    expect(proposalLines({ operation: 'commit', input: { shares: [{ lineId: line, value: '1.00' }] } })).toEqual([
      { label: 'Voce', text: null, value: '1.00' },
    ]);
  });
});
