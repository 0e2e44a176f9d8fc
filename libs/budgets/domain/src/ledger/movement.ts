import type { AccountStage, Stage } from './stages.ts';

/** Which rows a movement is about. What a stage does not know yet is absent. Ids are of this ambito. */
export interface Place {
  assignmentId: string;
  lineId?: string;
  commitmentId?: string;
  settlementId?: string;
  reportId?: string;
}

/** One step of some euro cents to `stage`; less than zero takes them back. Never zero. */
export interface Movement extends Place {
  stage: Stage;
  cents: bigint;
}

/** An account: a stage and what it is about. Its key says both, so that the database finds it by one value. */
export interface Account extends Place {
  stage: AccountStage;
  key: string;
}

const before: Record<Stage, AccountStage> = {
  assigned: 'origin',
  allocated: 'assigned',
  committed: 'allocated',
  settled: 'committed',
  paid: 'settled',
  reported: 'paid',
};

/** What each stage's account is about. Money of one line that two commitments take is in two accounts. */
const about: Record<AccountStage, readonly (keyof Place)[]> = {
  origin: ['assignmentId'],
  assigned: ['assignmentId'],
  allocated: ['lineId'],
  committed: ['lineId', 'commitmentId'],
  settled: ['lineId', 'settlementId'],
  paid: ['lineId', 'settlementId'],
  reported: ['lineId', 'settlementId', 'reportId'],
};

/** The ids that the rows of a stage carry besides its key: by them the figures are summed. */
const carried: Record<AccountStage, readonly (keyof Place)[]> = {
  origin: ['assignmentId'],
  assigned: ['assignmentId'],
  allocated: ['assignmentId', 'lineId'],
  committed: ['assignmentId', 'lineId', 'commitmentId'],
  settled: ['assignmentId', 'lineId', 'commitmentId', 'settlementId'],
  paid: ['assignmentId', 'lineId', 'commitmentId', 'settlementId'],
  reported: ['assignmentId', 'lineId', 'commitmentId', 'settlementId', 'reportId'],
};

function accountAt(stage: AccountStage, place: Place): Account {
  const ids = about[stage].map((name) => {
    const id = place[name];
    if (!id) throw new RangeError(`a movement at ${stage} needs its ${name}`);
    return id;
  });
  const kept = Object.fromEntries(carried[stage].map((name) => [name, place[name]]));
  return { assignmentId: place.assignmentId, ...kept, stage, key: [stage, ...ids].join(':') };
}

/** The two accounts of a movement. Throws RangeError when the stage needs an id that the movement lacks. */
export const accountsOf = (movement: Movement): { from: Account; to: Account } => ({
  from: accountAt(before[movement.stage], movement),
  to: accountAt(movement.stage, movement),
});

/** What an entry does to one account: cents that come in, cents that go on. */
export interface Delta extends Account {
  inCents: bigint;
  outCents: bigint;
}

/** The net effect of movements on each account, in the order in which accounts are locked: always the same, so that no two writers wait for each other. */
export function deltasOf(movements: readonly Movement[]): Delta[] {
  const byKey = new Map<string, Delta>();
  const at = (account: Account): Delta => {
    const known = byKey.get(account.key) ?? { ...account, inCents: 0n, outCents: 0n };
    byKey.set(account.key, known);
    return known;
  };
  for (const movement of movements) {
    const { from, to } = accountsOf(movement);
    at(from).outCents += movement.cents;
    at(to).inCents += movement.cents;
  }
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The same movements, taken back. */
export const reversed = (movements: readonly Movement[]): Movement[] =>
  movements.map((m) => ({ ...m, cents: -m.cents }));

interface LinePlace {
  assignmentId: string;
  lineId: string;
}

/** Money that leaves a line for another one, of the same fund or not. */
export const transferred = (from: LinePlace, to: LinePlace, cents: bigint): Movement[] => [
  { stage: 'allocated', ...from, cents: -cents },
  // Of another assignment: what it has not allocated yet.
  { stage: 'allocated', ...to, cents },
];

/** What a year has left goes to the next: it is assigned there and no longer here. */
export const carriedOver = (fromAssignmentId: string, toAssignmentId: string, cents: bigint): Movement[] => [
  { stage: 'assigned', assignmentId: fromAssignmentId, cents: -cents },
  { stage: 'assigned', assignmentId: toAssignmentId, cents },
];

/** Money paid and given back: it is no longer paid nor settled, and may be released. */
export const recovered = (place: Required<Omit<Place, 'reportId'>>, cents: bigint): Movement[] => [
  { stage: 'paid', ...place, cents: -cents },
  { stage: 'settled', ...place, cents: -cents },
];
