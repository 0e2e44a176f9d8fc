import { policies, typeDefs } from '../../composition.ts';
import { resolvers } from '../../feature-modules.ts';
import { declaredOperations } from '../../permissions-matrix.ts';
import { roles, type Role } from '@zona/access';
import { platformTypeDefs, type Declared } from '@zona/graphql';
import { buildSchema, getNamedType, isObjectType, type GraphQLField } from 'graphql';

export const schema = buildSchema([platformTypeDefs, ...typeDefs].join('\n'));

/** An operation of the API as the schema and its declaration describe it. */
export interface Operation {
  kind: 'query' | 'mutation';
  name: string;
  field: GraphQLField<unknown, unknown>;
  declared: Declared;
  /** The object that a mutation's payload carries: `SharePayload` carries a `Share`. */
  carries: string | null;
  /** For an operation on any type (`node`): the one it is asked for here. */
  nodeType: string | null;
}

const carriedBy = (field: GraphQLField<unknown, unknown>): string | null => {
  const type = getNamedType(field.type);
  if (!isObjectType(type) || !type.name.endsWith('Payload')) return isObjectType(type) ? type.name : null;
  const object = Object.values(type.getFields()).find((f) => !['problems', 'conflict'].includes(f.name));
  return object ? getNamedType(object.type).name : null;
};

const nodeTypes = (field: GraphQLField<unknown, unknown>): (string | null)[] => {
  const named = field.args.map((a) => getNamedType(a.type)).find((t) => t.name === 'NodeType');
  return named && 'getValues' in named ? named.getValues().map((v) => v.name) : [null];
};

/** Every operation of the schema, in its order; one that takes a node type once for each. */
export const operations: readonly Operation[] = declaredOperations(schema, resolvers()).flatMap(([path, declared]) => {
  const [root, name] = path.split('.') as [string, string];
  const field = (root === 'Query' ? schema.getQueryType() : schema.getMutationType())!.getFields()[name]!;
  return nodeTypes(field).map((nodeType) => ({
    kind: root === 'Query' ? ('query' as const) : ('mutation' as const),
    name,
    field,
    declared,
    nodeType,
    carries: carriedBy(field),
  }));
});

export const titleOf = (op: Operation): string => `${op.name}${op.nodeType ? ` ${op.nodeType}` : ''}`;

/** May some row of it be done by this role at all? */
export const isGranted = (op: Operation, role: Role): boolean => {
  const { declared } = op;
  return (
    declared.kind === 'public' ||
    policies
      .flatMap((p) => p.grants)
      .some(
        (g) => g.roles.includes(role) && g.actions.includes(declared.action) && g.subjects.includes(declared.subject),
      )
  );
};
export const inAmbito = roles.filter((r) => r !== 'platform_admin');
