import type { Ability, Action } from '@zona/access';
import { columnName, type Entity } from '../schema/entity.ts';
import { Params } from './params.ts';

const casts = { uuid: 'uuid', text: 'text' } as const;

/** SQL of an attribute that a rule or a filter compares: a column, or a declared virtual value. */
export function attributeSql(e: Entity, attribute: string, t: string): string {
  if (e.columns[attribute]) return `${t}.${columnName(e, attribute)}`;
  const virtual = e.virtual[attribute];
  if (!virtual) throw new Error(`${e.name} has no attribute ${attribute}`);
  return virtual(t, Params.tenant);
}

/** Lists hold uuids (ids of enti) by convention: their attribute ends in `Ids`. */
const isList = (attribute: string) => attribute.endsWith('Ids');

function conditionSql(e: Entity, attribute: string, wanted: unknown, t: string, params: Params): string {
  const sql = attributeSql(e, attribute, t);
  if (isList(attribute)) return `${params.add(wanted, 'uuid')} = any(${sql})`;
  const cast =
    e.columns[attribute]?.kind === 'uuid' || attribute.endsWith('Id') || attribute === 'id' ? casts.uuid : casts.text;
  if (typeof wanted === 'object' && wanted && '$in' in wanted)
    return `${sql} = any(${params.add(wanted.$in, `${cast}[]`)})`;
  return `${sql} = ${params.add(wanted, cast)}`;
}

/**
 * The same rule that decides on a loaded row, as SQL for lists. Deny by default: no rule, no row.
 * Only the forms that `conditionsFor` writes are known here; anything else throws rather than opens.
 */
export function visibleSql(ability: Ability, action: Action, e: Entity, t: string, params: Params): string {
  if (e.scope === 'reference') return 'true';
  const rules = ability.rulesFor(action, e.name);
  if (rules.some((r) => r.inverted || r.fields)) throw new Error('inverted and field rules are not translated');
  if (rules.some((r) => !r.conditions)) return 'true';
  const alternatives = rules.map((r) => {
    const parts = Object.entries(r.conditions as Record<string, unknown>).map(([a, wanted]) =>
      conditionSql(e, a, wanted, t, params),
    );
    return `(${parts.join(' and ')})`;
  });
  return alternatives.length ? `(${alternatives.join(' or ')})` : 'false';
}
