import { AllocationVotesService, QuotasService, ScenariosService, type LedgerService } from '@zona/budgets-api';
import type { AllocationRule, ScenarioData } from '@zona/budgets-domain';
import type { AmbitoDb, Writer } from '@zona/database';
import { toCents } from '@zona/money';
import type { ReceiptsFile, RipartoFile, VoteFile } from './budget-file.ts';

interface GroundComune {
  id: string;
  istat: string;
  name: string;
  population: number | null;
  populationDate: string | null;
}
/** What a riparto divides, and the year of the fund that its quotas feed. */
export interface Divided {
  cents: bigint;
  assignmentId: string | null;
}

const note = 'Votazione, atto, rate e incassi sono inventati.';
const half = { part: 1, of: 2, more: true };

/** Riparti among the comuni, as the Ufficio di Piano makes them: simulated, voted, made final, paid. */
export class RipartiLoader {
  private readonly scenarios: ScenariosService;
  private readonly votes: AllocationVotesService;
  private readonly quotas: QuotasService;
  private readonly ids = new Map<string, string>();

  constructor(
    private readonly db: AmbitoDb,
    writer: Writer,
    ledger: LedgerService,
  ) {
    this.scenarios = new ScenariosService(writer);
    this.votes = new AllocationVotesService(writer);
    this.quotas = new QuotasService(writer, ledger);
  }

  async load(file: RipartoFile, { cents, assignmentId }: Divided): Promise<void> {
    const comuni = (await this.scenarios.ground(this.db)).comuni as GroundComune[];
    const { key, title, year, previous, equalPercent, vote } = file;
    const id = await this.scenarios.create(this.db, {
      ...{ title, year, assignmentId, amount: cents, note: file.note ?? (vote && note) },
      previousId: previous ? this.ids.get(previous) : null,
      rule: ruleOf(comuni, equalPercent),
      data: dataOf(comuni),
    });
    this.ids.set(key, id);
    if (vote) await this.vote(id, vote, comuni);
  }

  /** Who is not named votes in favour; of an open voting only those vote who are named. */
  private async vote(id: string, vote: VoteFile, comuni: readonly GroundComune[]): Promise<void> {
    const rule = {
      quorum: { measure: 'heads', threshold: half } as const,
      majorities: [{ measure: vote.by, ground: 'present', threshold: half } as const],
    };
    await this.votes.open(this.db, { id, version: 1, rule, until: null });
    for (const { id: ambitoComuneId, name } of comuni) {
      if (vote.absent?.includes(name) || (vote.only && !vote.only.includes(name))) continue;
      const choice = vote.against?.includes(name) ? 'no' : 'yes';
      const said = { choice, note: 'In assemblea (inventato)' } as const;
      await this.votes.cast(this.db, { scenarioId: id, ambitoComuneId, ...said });
    }
    if (!vote.act) return;
    await this.votes.close(this.db, id, 2);
    const { number, date, due, received } = vote.act;
    await this.quotas.freeze(this.db, {
      ...{ id, version: 3, actKind: 'delibera', organ: 'Assemblea dei Sindaci', number, actDate: date },
      ...{ instalments: due.map((day) => ({ due: day })), instalmentRounding: 'largest_remainder' },
    });
    await this.receive(id, received);
  }

  private async receive(scenarioId: string, { on, parts }: ReceiptsFile): Promise<void> {
    const rows = await this.db.run<{ id: string; number: number; comune: string; value: string }>(
      `select i.id, i.number, c.name as comune, round(i.cents / 100.0, 2)::text as value
       from quota_instalment i join comune_quota q on q.ambito_id = $1 and q.id = i.quota_id
       join ambito_comune c on c.ambito_id = $1 and c.id = q.ambito_comune_id
       where i.ambito_id = $1 and q.scenario_id = $2 order by i.number, c.name`,
      [this.db.ambitoId, scenarioId],
    );
    for (const { id, number, comune, value } of rows) {
      const part = number === on.length ? parts[comune] : undefined;
      if (part === null) continue;
      const cents = part === undefined ? toCents(value) : toCents(part);
      await this.quotas.receive(this.db, { instalmentId: id, receivedOn: on[number - 1]!, value: cents });
    }
  }
}

function ruleOf([comune]: readonly GroundComune[], equalPercent: string | undefined): AllocationRule {
  const population = { kind: 'population', date: comune!.populationDate! } as const;
  const rounding = { kind: 'largest_remainder', ties: { by: 'key' } } as const;
  if (!equalPercent) return { basis: population, limits: null, rounding };
  const parts = [
    { percent: String(100 - Number(equalPercent)), basis: population },
    { percent: equalPercent, basis: { kind: 'equal' } as const },
  ];
  return { basis: { kind: 'mixed', parts }, limits: null, rounding };
}

function dataOf(comuni: readonly GroundComune[]): ScenarioData {
  const ref = comuni[0]!.populationDate!;
  return {
    comuni: comuni.map((c) => ({ key: c.istat, name: c.name, population: { [ref]: c.population } })),
    sources: [{ of: 'population', ref, text: 'Registro dei comuni di Zona' }],
  };
}
