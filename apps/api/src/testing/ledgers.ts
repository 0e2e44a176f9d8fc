import { randomUUID } from 'node:crypto';
import type { Api } from './harness.ts';

/** A fund with one year and lines for tests of the ledger, in an ambito of the demo. Figures are of the test. */
export async function openFund(api: Pick<Api, 'look'>, slug: string, name = 'Fondo di prova') {
  const [ambito] = await api.look<{ id: string }>('select id from zona.ambito where slug = $1', [slug]);
  const [fundId, assignmentId] = [randomUUID(), randomUUID()];
  await api.look(`insert into zona.fund (ambito_id, id, kind, name) values ($1, $2, 'fnps', $3)`, [
    ambito!.id,
    fundId,
    name,
  ]);
  await api.look('insert into zona.fund_assignment (ambito_id, id, fund_id, year) values ($1, $2, $3, 2026)', [
    ambito!.id,
    assignmentId,
    fundId,
  ]);
  return { ambitoId: ambito!.id, fundId, assignmentId };
}

/** Sums over the accounts and the movements of a fund's year: what the ledger must always agree on. */
export async function booksOf(api: Pick<Api, 'look'>, assignmentId: string) {
  const [books] = await api.look<{ come: string; gone: string; broken: string; unlike: string }>(
    `select sum(a.in_cents) as come, sum(a.out_cents) as gone,
       count(*) filter (where a.stage <> 'origin' and a.in_cents < a.out_cents) as broken,
       count(*) filter (where a.in_cents <> coalesce((select sum(m.value_cents) from zona.ledger_movement m where m.to_account_id = a.id), 0)
         or a.out_cents <> coalesce((select sum(m.value_cents) from zona.ledger_movement m where m.from_account_id = a.id), 0)) as unlike
     from zona.ledger_account a where a.assignment_id = $1`,
    [assignmentId],
  );
  return books!;
}
