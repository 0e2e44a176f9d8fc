import type { AmbitoDb, Reader, Values, Writer } from '@zona/database';
import { SnapshotService } from '@zona/plans-api';
import { runChecks, type CheckCode } from '@zona/plans-domain';

interface Decision {
  code: CheckCode;
  card: string;
  by: string;
  values: (person: string) => Values;
}
const assigned = (assigneeId: string): Values => ({ state: 'assigned', assigneeId, reason: null });

/** Who took up which avviso is invented; the avvisi are those of the document. */
const decisions: Record<string, readonly Decision[]> = {
  'carate-brianza': [{ code: 'parts_vs_total', card: 'Azione 24', by: 'operatore_udp', values: assigned }],
  lodi: [
    {
      code: 'target_below_baseline',
      card: 'Scheda obiettivo LI',
      by: 'operatore_udp',
      values: () => ({
        state: 'dismissed',
        assigneeId: null,
        reason: 'Il valore di partenza comprende anche i beneficiari di progetti finiti (motivo inventato).',
      }),
    },
    { code: 'target_below_baseline', card: 'Scheda obiettivo H1', by: 'operatore_udp', values: assigned },
    { code: 'required_answer_missing', card: 'Scheda obiettivo H2', by: 'responsabile_udp', values: assigned },
  ],
  'bassa-bresciana-centrale': [
    { code: 'required_answer_missing', card: 'Scheda 4', by: 'responsabile_udp', values: assigned },
  ],
};

/** Some avvisi that somebody took up, so that the list shows every state. */
export async function loadWarnings(
  db: AmbitoDb,
  writer: Writer,
  reader: Reader,
  slug: string,
  planId: string,
): Promise<void> {
  const taken = decisions[slug];
  if (!taken) return;
  const people = await db.run<{ id: string; name: string; role: string }>(
    `select p.id, p.given_name || ' ' || p.family_name as name, m.role from person p join membership m on m.ambito_id = $1 and m.person_id = p.id where p.ambito_id = $1 order by m.id`,
    [db.ambitoId],
  );
  const findings = runChecks(await new SnapshotService(reader).of(db, planId));
  for (const { code, card, by, values } of taken) {
    const finding = findings.find((f) => f.code === code && f.subjects.some((s) => s.title === card));
    const person = people.find((p) => p.role === by);
    if (!finding || !person) throw new Error(`${slug}: no ${code} on ${card}`);
    const { key, sentence } = finding;
    const decided = { ...values(person.id), key, sentence, finding, check: code, decidedBy: person.name };
    await writer.insert(db, 'Warning', { ...decided, planId });
  }
}
