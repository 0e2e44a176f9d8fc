import { roles } from '@zona/access';
import { asker, type Ask } from './isolation/support/asker.ts';
import { documentOf } from './isolation/support/documents.ts';
import { Side } from './isolation/support/inputs.ts';
import { isGranted, operations, titleOf } from './isolation/support/operations.ts';
import { ambitoId } from './isolation/support/superuser.ts';
import { startApi, type Api } from './testing/harness.ts';

/** The matrix of docs/permissions.md against the running API: every operation as every role and as nobody. */
let api: Api;
let side: Side;
const asks = new Map<string, Ask>();
const emails = {
  responsabile_udp: 'responsabile',
  operatore_udp: 'operatore',
  referente_comune: 'comune',
  assistente_sociale: 'assistente',
  sindaco: 'sindaco',
  referente_asst: 'asst',
  vigilanza_ats: 'ats',
  revisore: 'revisore',
};

beforeAll(async () => {
  api = await startApi();
  side = new Side(api.look, await ambitoId(api.look, 'carate-brianza'), await ambitoId(api.look, 'lodi'));
  asks.set('nobody', asker(api.server, ''));
  for (const [role, name] of Object.entries(emails))
    asks.set(role, asker(api.server, (await api.login(`${name}@carate.example`)).cookie));
  asks.set('operatore_ets', asker(api.server, (await api.login('ets@orizzonte.example')).cookie));
  asks.set('platform_admin', asker(api.server, (await api.login('piattaforma@zona.example')).cookie));
});
afterAll(() => api.close());

describe.each(operations.map((op) => [titleOf(op), op] as const))('%s', (_title, op) => {
  it('is refused to whoever it was not given, and answers to whoever it was', async () => {
    const args = await side.argsFor(op);
    const document = documentOf(op, Object.keys(args), 0);
    const isPublic = op.declared.kind === 'public';
    expect((await asks.get('nobody')!(document, args)).codes).toEqual(isPublic ? [] : ['UNAUTHENTICATED']);
    for (const role of roles) {
      const { codes } = await asks.get(role)!(document, args);
      // A role with the permission may still be refused on this very row; one without is always refused.
      if (!isGranted(op, role)) expect({ role, codes }).toEqual({ role, codes: ['FORBIDDEN'] });
      else
        expect({ role, codes: codes.filter((c) => c !== 'FORBIDDEN' && c !== 'NOT_FOUND') }).toEqual({
          role,
          codes: [],
        });
    }
  });
});
