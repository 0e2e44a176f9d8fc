import fc from 'fast-check';
import { voteOutcome } from './vote.ts';
import { proposedVoteRule, voteChoices, type Vote, type VoteChoice, type VoteRule } from './vote-rule.ts';

const votes = (...rows: [name: string, quota: string | null, vote: VoteChoice][]): Vote[] =>
  rows.map(([name, quota, vote]) => ({ key: name, name, quota, vote }));
const told = (rows: Vote[], rule: VoteRule) => {
  const result = voteOutcome(rows, rule);
  return result.ok ? [result.value.result, ...result.value.sentences] : result.problems.map((p) => p.message);
};
const result = (rows: Vote[], rule: VoteRule) => told(rows, rule)[0];
const half = { part: 1, of: 2, more: true };
const byQuotas: VoteRule = {
  quorum: { measure: 'quotas', threshold: { part: 2, of: 3, more: false } },
  majorities: [{ measure: 'quotas', ground: 'present', threshold: half }],
};
const assembly = votes(
  ['Melzo', '18000', 'no'],
  ['Inzago', '11000', 'yes'],
  ['Liscate', '4000', 'yes'],
  ['Settala', '7000', 'abstained'],
  ['Vignate', '9000', 'absent'],
);

describe('a vote of the assembly', () => {
  it('by heads', () => {
    expect(
      told(assembly, { ...proposedVoteRule, majorities: [{ measure: 'heads', ground: 'voting', threshold: half }] }),
    ).toEqual([
      'approved',
      'Comuni presenti 4 su 5, assente Vignate.',
      'Favorevoli 2, contrari 1, astenuti 1.',
      'Numero legale per teste: serve più della metà; presenti 4 su 5, raggiunto.',
      'Maggioranza per teste: serve più della metà dei votanti, senza gli astenuti; favorevoli 2 su 3, raggiunta.',
      'La proposta è approvata.',
    ]);
  });

  it('by quotas the same votes may say no', () => {
    expect(told(assembly, byQuotas)).toEqual([
      'rejected',
      'Comuni presenti 4 su 5, assente Vignate.',
      'Favorevoli 2, contrari 1, astenuti 1.',
      'Numero legale per quote: serve almeno due terzi; presenti 40.000 su 49.000, raggiunto.',
      'Maggioranza per quote: serve più della metà dei presenti; favorevoli 15.000 su 40.000, non raggiunta.',
      'La proposta è respinta.',
    ]);
  });

  it('half is not more than half, and two thirds are exactly two thirds', () => {
    const tie = votes(['a', '50', 'yes'], ['b', '50', 'no']);
    expect(result(tie, proposedVoteRule)).toBe('rejected');
    const atLeast = {
      measure: 'heads' as const,
      ground: 'entitled' as const,
      threshold: { part: 2, of: 3, more: false },
    };
    const three = votes(['a', null, 'yes'], ['b', null, 'yes'], ['c', null, 'absent']);
    expect(result(three, { quorum: null, majorities: [atLeast] })).toBe('approved');
    expect(
      result(three, { quorum: null, majorities: [{ ...atLeast, threshold: { part: 67, of: 100, more: false } }] }),
    ).toBe('rejected');
  });

  it('without the quorum nothing is voted; where all abstain nothing is approved', () => {
    expect(result(votes(['a', '1', 'yes'], ['b', '1', 'absent']), proposedVoteRule)).toBe('no_quorum');
    const rule: VoteRule = {
      quorum: null,
      majorities: [{ measure: 'heads', ground: 'voting', threshold: { part: 0, of: 1, more: false } }],
    };
    expect(result(votes(['a', '1', 'abstained']), rule)).toBe('rejected');
  });

  it('heads and quotas together, where the convention asks for both', () => {
    const both: VoteRule = { quorum: null, majorities: [proposedVoteRule.majorities[0]!, byQuotas.majorities[0]!] };
    const rows = votes(['a', '70', 'no'], ['b', '20', 'yes'], ['c', '10', 'yes']);
    expect(result(rows, proposedVoteRule)).toBe('approved');
    expect(result(rows, both)).toBe('rejected');
  });

  it('an unknown quota is a problem by quotas, and none by heads', () => {
    const rows = votes(['Melzo', null, 'yes'], ['Inzago', '1', 'yes']);
    expect(told(rows, byQuotas)).toEqual(['Manca la quota di voto di Melzo.']);
    expect(result(rows, proposedVoteRule)).toBe('approved');
  });

  it('refuses a threshold that cannot be reached and a comune that votes twice', () => {
    const never: VoteRule = { ...byQuotas, quorum: { measure: 'heads', threshold: { part: 1, of: 1, more: true } } };
    expect(told(assembly, never)).toEqual(['Questa soglia non si può raggiungere.']);
    expect(told([...assembly, assembly[0]!], proposedVoteRule)).toEqual(['Un comune compare due volte.']);
  });

  it('a yes in place of anything else never turns a yes into a no; the order of the votes is nothing', () => {
    const anyVotes = fc.array(
      fc.record({ quota: fc.integer({ min: 0, max: 1000 }), vote: fc.constantFrom(...voteChoices) }),
      { minLength: 1, maxLength: 15 },
    );
    const anyThreshold = fc.record({ part: fc.integer({ min: 0, max: 4 }), of: fc.constant(5), more: fc.boolean() });
    const anyRule: fc.Arbitrary<VoteRule> = fc.record({
      quorum: fc.option(fc.record({ measure: fc.constantFrom('heads', 'quotas'), threshold: anyThreshold })),
      majorities: fc.array(
        fc.record({
          measure: fc.constantFrom('heads', 'quotas'),
          ground: fc.constantFrom('present', 'voting', 'entitled'),
          threshold: anyThreshold,
        }),
        { minLength: 1, maxLength: 2 },
      ),
    });
    fc.assert(
      fc.property(anyVotes, anyRule, fc.nat(), (rows, rule, at) => {
        const all = rows.map((r, i): Vote => ({ key: `k${i}`, name: `k${i}`, quota: `${r.quota}`, vote: r.vote }));
        const before = result(all, rule);
        expect(result([...all].reverse(), rule)).toBe(before);
        const turned = all.map((v, i): Vote => (i === at % all.length ? { ...v, vote: 'yes' } : v));
        if (before === 'approved') expect(result(turned, rule)).toBe('approved');
      }),
    );
  });
});
