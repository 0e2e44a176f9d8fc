import { Injectable } from '@nestjs/common';
import { formatDate, todayIso } from '@zona/calendar';
import type { AmbitoDb } from '@zona/database';
import { formatEuro, fromCents, sumCents, toCents } from '@zona/money';
import { QuotasService, type QuotaTask } from './quotas.service.ts';

interface Voting {
  id: string;
  title: string;
  until: string | null;
}
const target = (page: string, id: string | null = null) => ({ page, id, filter: null });

/** What the page Oggi says of the riparti: to a mayor what waits for a vote, to the others what is due of the quotas. */
@Injectable()
export class AllocationHomeService {
  constructor(private readonly quotas: QuotasService) {}

  async tasks(db: AmbitoDb): Promise<object[]> {
    const { role } = db.ctx.actor;
    if (role === 'sindaco') return (await this.votings(db)).map(votingTask);
    // Who only checks is not asked to do anything.
    const waits = role !== 'revisore' && db.ctx.ability.can('read', 'QuotaInstalment');
    return waits ? quotaTasks(await this.quotas.tasks(db), todayIso()) : [];
  }

  /** Open votings in which the mayor's comune has not voted. */
  private votings(db: AmbitoDb): Promise<Voting[]> {
    return db.run<Voting>(
      `select s.id, s.title, s.vote_until::text as until from allocation_scenario s
       where s.ambito_id = $1 and s.state = 'proposed' and s.withdrawn_at is null
         and not exists (select 1 from allocation_vote v where v.ambito_id = $1 and v.scenario_id = s.id and v.round = s.vote_round and v.ente_id = $2::uuid)
       order by s.vote_until nulls last, s.id limit 20`,
      [db.ambitoId, db.ctx.actor.enteId],
    );
  }
}

const votingTask = ({ id, title, until }: Voting) => ({
  key: `allocation-vote-${id}`,
  kind: 'approval',
  title: `${title}: il riparto aspetta il tuo voto`,
  detail: 'Guarda la quota del tuo comune e vota.',
  dueOn: until,
  target: target('allocationScenario', id),
});

/** One line for each riparto and day, whatever the number of comuni. */
function quotaTasks(tasks: readonly QuotaTask[], today: string) {
  const groups = Map.groupBy(tasks, (t) => `${t.scenarioId}-${t.due}`);
  return [...groups].map(([key, group]) => {
    const [{ title, due, comune }] = group as [QuotaTask];
    const left = formatEuro(fromCents(sumCents(group.map((t) => toCents(t.left)))));
    const late = due < today;
    return {
      key: `allocation-quota-${key}`,
      kind: late ? 'late' : 'due',
      title: `${title}: rata ${late ? 'scaduta' : 'in scadenza'} il ${formatDate(due)}`,
      detail: group.length === 1 ? `${comune}: mancano ${left}.` : `Mancano ${left} da ${group.length} comuni.`,
      dueOn: due,
      target: target('allocations'),
    };
  });
}
