import { randomUUID } from 'node:crypto';
import type { Ask } from './asker.ts';
import type { Side } from './inputs.ts';

/** Moves some money on a side, so that it has rows of every kind that the ledger makes, one of each still open. */
export async function moveMoney(side: Side, responsabile: Ask, operatore: Ask): Promise<void> {
  const assignmentId = await side.idOf('FundAssignment');
  const save = async (ask: Ask, mutation: string, input: object, fields = 'entry { movements { line { id } } }') => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const reply = await ask(
      `mutation($input: ${type}!) { ${mutation}(input: $input) { ${fields} problems { message } } }`,
      { input: { richiestaId: randomUUID(), ...input } },
    );
    const payload = reply.data?.[mutation] as { problems: unknown[]; entry?: Entry } | undefined;
    if (!payload || payload.problems.length) throw new Error(`${mutation}: ${reply.text}`);
    return payload.entry;
  };
  const title = `Prova di ${side.ambitoId}`;
  await save(responsabile, 'assignFunds', { assignmentId, value: '1000.01', title });
  const cell = { assignmentId, year: 2026, title, value: '500.02' };
  const allocated = await save(responsabile, 'allocate', { title, cells: [cell] });
  const lineId = allocated!.movements[0]!.line.id;
  const shares = (value: string) => [{ lineId, value }];
  await save(responsabile, 'commit', { title, shares: shares('300.03') });
  const commitmentId = await side.idOf('Commitment');
  await save(responsabile, 'settle', { commitmentId, title, shares: shares('200.04') });
  await save(responsabile, 'pay', {
    settlementId: await side.idOf('Settlement'),
    paidOn: '2026-01-02',
    shares: shares('100.05'),
  });
  // One more than the suite withdraws.
  await save(operatore, 'openReport', { assignmentId, title }, 'fundReport { id }');
  for (const words of ['uno', 'due'])
    await save(operatore, 'commit', { title: `${title} ${words}`, shares: shares('1.06') }, 'proposal { id }');
}

interface Entry {
  movements: { line: { id: string } }[];
}
