import { check } from '@zona/problems';
import { grantMembershipSchema, relateEnteSchema } from './registry.schemas.ts';

const ente = {
  name: 'Cooperativa Esempio',
  kind: 'ets',
  codiceFiscale: '00743110157',
  relation: 'partner',
  from: '2026-01-01',
};

describe('registry input', () => {
  it('normalises a codice fiscale and accepts a known one', () => {
    const checked = check(relateEnteSchema, { ...ente, codiceFiscale: ' 00743110157 ' });
    expect(checked).toMatchObject({ ok: true, value: { codiceFiscale: '00743110157' } });
  });

  it.each([
    [{ ...ente, codiceFiscale: '00743110158' }, 'codiceFiscale'],
    [{ ...ente, name: undefined }, 'name'],
    [{ ...ente, from: '2026-02-30' }, 'from'],
    [{ ...ente, name: 'x'.repeat(10_000) }, 'name'],
  ])('places the problem beside its field', (input, field) => {
    const checked = check(relateEnteSchema, input);
    expect(checked.ok ? [] : checked.problems.map((p) => p.field)).toContain(field);
  });

  it('unknown fields are refused', () => expect(check(relateEnteSchema, { ...ente, ambitoId: 'x' }).ok).toBe(false));

  it('a role of an ente needs the ente, and nobody becomes platform administrator', () => {
    const grant = { personId: 'p', from: '2026-01-01' };
    expect(check(grantMembershipSchema, { ...grant, role: 'sindaco' })).toMatchObject({
      ok: false,
      problems: [{ field: 'enteId' }],
    });
    expect(check(grantMembershipSchema, { ...grant, role: 'platform_admin' })).toMatchObject({
      ok: false,
      problems: [{ field: 'role' }],
    });
  });
});
