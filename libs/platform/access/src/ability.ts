import { createMongoAbility, subject, type MongoAbility, type RawRuleOf } from '@casl/ability';
import { packRules, unpackRules, type PackRule } from '@casl/ability/extra';
import { actions, conditionsFor, type Action, type Actor, type Policy } from './policy.ts';

export type Ability = MongoAbility<[Action, string | Record<PropertyKey, unknown>]>;
type Rule = RawRuleOf<Ability>;

/** What this actor may do, from the policies that the features declare. */
export function abilityFor(actor: Actor, policies: readonly Policy[]): Ability {
  const rules: Rule[] = [];
  for (const grant of policies.flatMap((p) => p.grants)) {
    if (actor.role === 'system' || !grant.roles.includes(actor.role)) continue;
    const conditions = conditionsFor(grant.where, actor);
    if (conditions === null) continue;
    rules.push({ action: [...grant.actions], subject: [...grant.subjects], ...(conditions && { conditions }) } as Rule);
  }
  return createMongoAbility<Ability>(rules);
}

/** An ability that may do everything inside one ambito: demo data, migrations of data, jobs. Never from a request. */
export const systemAbility = (): Ability =>
  createMongoAbility<Ability>([{ action: [...actions], subject: 'all' } as Rule]);

/** The rules as compact JSON for the web application, which hides what the API would refuse. */
export const rulesOf = (ability: Ability): string => JSON.stringify(packRules(ability.rules as Rule[]));

/** The ability on the web application's side, from `viewer.rules`. Anything unreadable means: nothing is allowed. */
export function abilityFromRules(json: string): Ability {
  try {
    return createMongoAbility<Ability>(unpackRules(JSON.parse(json) as PackRule<Rule>[]));
  } catch {
    return createMongoAbility<Ability>([]);
  }
}

/** May this be done on this row? The row is copied: CASL marks the object it is given. */
export function mayOn(ability: Ability, action: Action, type: string, row: object): boolean {
  const copy: Record<PropertyKey, unknown> = { ...row };
  return ability.can(action, subject(type, copy));
}
