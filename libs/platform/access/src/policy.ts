import { udp, type Role } from './roles.ts';

export const actions = ['read', 'create', 'update', 'withdraw', 'approve'] as const;
export type Action = (typeof actions)[number];

/** Who asks: one membership of one person. `ambitoId` is null only for the platform administrator. */
export interface Actor {
  accountId: string;
  personId: string | null;
  membershipId: string | null;
  name: string;
  /** `system`: the platform itself at work (demo data, jobs); no policy grants it anything. */
  role: Role | 'system';
  ambitoId: string | null;
  enteId: string | null;
}

/** Does this actor work in the Ufficio di Piano? */
export const isUdp = ({ role }: Pick<Actor, 'role'>): boolean => role !== 'system' && udp.includes(role);

/** A value known only when the actor is: the actor's own ente or person. */
export const ownEnte = { own: 'enteId' } as const;
export const ownPerson = { own: 'personId' } as const;
type Own = typeof ownEnte | typeof ownPerson;

/** Field -> required value, one of several values, or the actor's own ente/person. A list field matches when it contains the value. */
export type Where = Record<string, string | readonly string[] | Own>;

/** One line of a feature's policy: these roles may do these actions on these types, where the row satisfies every condition. */
export interface Grant {
  roles: readonly Role[];
  actions: readonly Action[];
  subjects: readonly string[];
  where?: Where;
}

export interface Policy {
  grants: readonly Grant[];
}

const isOwn = (value: Where[string]): value is Own => typeof value === 'object' && 'own' in value;

/**
 * The conditions of a grant for one actor, in CASL's form. Null when the grant needs something that the actor lacks
 * (a role of an ente without an ente): such a grant does not apply, so a hole in the data never opens a door.
 */
export function conditionsFor(where: Where | undefined, actor: Actor): Record<string, unknown> | null | undefined {
  if (!where) return undefined;
  const conditions: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(where)) {
    if (isOwn(value)) {
      const own = actor[value.own];
      if (!own) return null;
      conditions[field] = own;
    } else conditions[field] = typeof value === 'string' ? value : { $in: [...value] };
  }
  return conditions;
}

/** A condition in words, for the permissions matrix. */
export function describeWhere(where: Where | undefined): string {
  if (!where) return '';
  return Object.entries(where)
    .map(([field, v]) => `${field} = ${isOwn(v) ? `own ${v.own}` : typeof v === 'string' ? v : v.join('|')}`)
    .join(' and ');
}
