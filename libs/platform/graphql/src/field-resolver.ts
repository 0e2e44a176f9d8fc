import type { Catalog } from '@zona/database';
import type { GraphQLFieldResolver } from 'graphql';

/**
 * Objects that the read path made are keyed as the answer is keyed, so that the same field asked twice under two names
 * keeps both; derived values are computed here by their domain rule. Anything else is an ordinary object.
 */
export const fieldResolver =
  (catalog: Catalog): GraphQLFieldResolver<unknown, unknown> =>
  (source, _args, _context, info) => {
    const object = source as Record<string, unknown>;
    const e = catalog.find(info.parentType.name);
    if (!e) return object[info.fieldName];
    const value = object[info.path.key];
    const derived = e.derived[info.fieldName];
    return derived ? derived.compute(value as never) : value;
  };
