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
const withdraw = (id: string, version: number) => udp().save('withdrawFile', { id, version }, 'file { id }');

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

  it('brings its files to the next half-year when it is carried over, where they leave by themselves', async () => {
    const line = (await linesOf('2020-S1')).find((l) => l.acts.length === 0)!;
    const [before] = await api.look<{ id: string }>('select previous_id as id from zona.line_report where id = $1', [
      line.id,
    ]);
    const added = await save({ lineReportId: before!.id, number: '21', fileIds: [await sent('convenzione.pdf')] });
    const was = added.lineReport!.acts.at(-1)!.files[0]!;
    const { lineReport, problems } = await udp().save<{ lineReport: Line }>(
      'carryLineReport',
      { id: line.id, part: 'acts' },
      `lineReport { ${acts} }`,
    );
    expect(problems).toEqual([]);
    const now = lineReport.acts.at(-1)!.files[0]!;
    expect([now.name, now.id === was.id]).toEqual(['convenzione.pdf', false]);
    const keys = await api.look<{ key: string }>('select storage_key as key from zona.file where id = any($1)', [
      [was.id, now.id],
    ]);
    expect(new Set(keys.map((k) => k.key)).size).toBe(1);
    expect((await withdraw(was.id, 2)).problems).toEqual([]);
    const status = async (who: string, id: string) => (await download(api, people[who]!, id)).status;
    expect([await status('sindaco@melzo', now.id), await status('sindaco@melzo', was.id)]).toEqual([200, 404]);
    expect(await status('responsabile@lodi', now.id)).toBe(404);
  });

  it('of a closed half-year stays as it is', async () => {
    const { id, version, lines } = await periodOf('2019-S2');
    const line = lines.find((l) => l.acts.length > 0)!;
    const kept = await sent('in tempo.pdf');
    await save({ lineReportId: line.id, number: '9', fileIds: [kept] });
    const closing = { id, version, evenIfMissing: true, organ: 'Assemblea', act: 'Delibera 1', actDate: '2020-03-01' };
    const closed = await udp().save('closeMonitoringPeriod', closing, 'monitoringPeriod { state }');
    expect(closed.problems).toEqual([]);
    const fileIds = [await sent('tardi.pdf')];
    const { problems } = await save({ lineReportId: line.id, id: line.acts[0]!.id, version: 1, fileIds });
    expect(problems).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await withdraw(kept, 2)).problems).toMatchObject([{ code: 'CONFLICT' }]);
  });
});
