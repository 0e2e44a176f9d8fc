import { pdf } from '@zona/files/testing';
import { startApi, type Api, type Person } from './testing/harness.ts';
import { download, upload } from './testing/uploads.ts';

/** The documents of the acts and contracts of a line, as those of every other act. */
let api: Api;
const people: Record<string, Person> = {};

interface Act {
  id: string;
  version: number;
  files: { id: string; name: string; url: string }[];
}
interface Line {
  id: string;
  acts: Act[];
}

beforeAll(async () => {
  api = await startApi();
  for (const who of ['responsabile@melzo', 'sindaco@melzo', 'responsabile@lodi'])
    people[who] = await api.login(`${who}.example`);
});
afterAll(() => api.close());

const udp = () => people['responsabile@melzo']!;
const acts = 'id acts { id version files { id name url } }';
interface Period {
  id: string;
  version: number;
  code: string;
  lines: Line[];
}
const periodOf = async (code: string): Promise<Period> => {
  const { data } = await udp().ask<{ plans: { edges: { node: { id: string } }[] } }>(
    '{ plans(first: 5) { edges { node { id } } } }',
  );
  const planId = data!.plans.edges.at(-1)!.node.id;
  const found = await udp().ask<{ monitoringPeriods: { edges: { node: Period }[] } }>(
    `{ monitoringPeriods(planId: "${planId}", first: 10) { edges { node { id version code lines { ${acts} } } } } }`,
  );
  return found.data!.monitoringPeriods.edges.map((e) => e.node).find((p) => p.code === code)!;
};
const linesOf = async (code: string): Promise<Line[]> => (await periodOf(code)).lines;
const sent = async (name: string, person = udp()): Promise<string> =>
  (await upload(api, person, name, pdf(name))).body.id as string;
const save = (input: Record<string, unknown>, person = udp()) =>
  person.save<{ lineReport: Line | null }>('saveLineAct', { kind: 'contratto', ...input }, `lineReport { ${acts} }`);

describe('the act of a line', () => {
  it('has its files from the first, and more later; who reads the line downloads them, another ambito does not', async () => {
    const [line] = await linesOf('2020-S1');
    const added = await save({ lineReportId: line!.id, number: '7', fileIds: [await sent('contratto.pdf')] });
    expect(added.problems).toEqual([]);
    const act = added.lineReport!.acts.at(-1)!;
    expect(act.files.map((f) => f.name)).toEqual(['contratto.pdf']);
    const again = await save({
      ...{ lineReportId: line!.id, id: act.id, version: act.version, number: '7' },
      fileIds: [await sent('firma.p7m.pdf')],
    });
    const files = again.lineReport!.acts.at(-1)!.files;
    expect(files.map((f) => f.name)).toEqual(['contratto.pdf', 'firma.p7m.pdf']);
    const status = async (who: string) => (await download(api, people[who]!, files[0]!.id)).status;
    expect([await status('sindaco@melzo'), await status('responsabile@lodi')]).toEqual([200, 404]);
  });

  it('takes no file of others, and with one nothing of it is saved', async () => {
    const [, line] = await linesOf('2020-S1');
    const foreign = await sent('altrui.pdf', people['responsabile@lodi']!);
    const { problems } = await save({ lineReportId: line!.id, number: '8', fileIds: [foreign] });
    expect(problems).toMatchObject([{ field: 'fileIds', code: 'NOT_FOUND' }]);
    expect((await linesOf('2020-S1')).find((l) => l.id === line!.id)!.acts).toHaveLength(line!.acts.length);
  });

  it('of a closed half-year stays as it is', async () => {
    const { id, version, lines } = await periodOf('2019-S2');
    const closing = { id, version, evenIfMissing: true, organ: 'Assemblea', act: 'Delibera 1', actDate: '2020-03-01' };
    const closed = await udp().save('closeMonitoringPeriod', closing, 'monitoringPeriod { state }');
    expect(closed.problems).toEqual([]);
    const line = lines.find((l) => l.acts.length > 0)!;
    const fileIds = [await sent('tardi.pdf')];
    const { problems } = await save({ lineReportId: line.id, id: line.acts[0]!.id, version: 1, fileIds });
    expect(problems).toMatchObject([{ code: 'CONFLICT' }]);
  });
});
