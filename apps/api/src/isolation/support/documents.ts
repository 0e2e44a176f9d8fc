import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLNamedType,
} from 'graphql';
import { schema, type Operation } from './operations.ts';

/** All leaves of a type and, `depth` levels down, of what hangs on it; no type twice on one path. */
function selection(type: GraphQLNamedType, depth: number, path: readonly string[] = []): string {
  if (isAbstractType(type)) return '{ __typename id }';
  if (!isObjectType(type)) return '';
  const below = [...path, type.name];
  const fields = Object.values(type.getFields()).flatMap((f) => {
    const named = getNamedType(f.type);
    if (isLeafType(named)) return [f.name];
    if (depth === 0 || below.includes(named.name) || isInterfaceType(named)) return [];
    return [`${f.name} ${selection(named, depth - 1, below)}`];
  });
  return `{ ${fields.join(' ') || '__typename'} }`;
}

/** Connections and payloads stand above the objects they carry. */
const levelsAbove = (type: GraphQLNamedType) =>
  type.name.endsWith('Connection') ? 2 : type.name.endsWith('Payload') ? 1 : 0;

/** The document of an operation, with each argument as a variable, asking for what hangs on an object `depth` levels down. */
export function documentOf(op: Operation, args: readonly string[], depth: number): string {
  const type = getNamedType(op.field.type);
  const body = op.nodeType
    ? `{ __typename id ... on ${op.nodeType} ${selection(schema.getType(op.nodeType)!, depth)} }`
    : isLeafType(type)
      ? ''
      : selection(type, depth + levelsAbove(type));
  const given = op.field.args.filter((a) => args.includes(a.name));
  const variables = given.map((a) => `$${a.name}: ${a.type.toString()}`).join(', ');
  const call = given.map((a) => `${a.name}: $${a.name}`).join(', ');
  return `${op.kind}${variables && `(${variables})`} { ${op.name}${call && `(${call})`} ${body} }`;
}
