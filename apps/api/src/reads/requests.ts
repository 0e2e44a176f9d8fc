import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
  type GraphQLInputType,
  type NamedTypeNode,
  type OperationDefinitionNode,
} from 'graphql';
import { documentOf } from '../isolation/support/documents.ts';
import { operations, schema, titleOf } from '../isolation/support/operations.ts';
import { anId } from './answers.ts';
import { webDocuments } from './documents.ts';

/** One question of the API: a document of the web application, or a query that no page asks. */
export interface Asking {
  title: string;
  query: string;
  variables: Record<string, unknown>;
  fields: readonly string[];
  /** The folder of the feature whose pages ask it, if it is one. */
  feature: string | null;
}

const samples: Record<string, unknown> = { ID: anId, String: 'piano casa', Int: 20, Boolean: true, Money: '1.00' };

/** A value in order: an id, two words, the first of an enum; of an object every field. */
function sample(type: GraphQLInputType): unknown {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) return [sample(inner.ofType as GraphQLInputType)];
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  if (!isInputObjectType(inner)) return samples[getNamedType(inner).name];
  return Object.fromEntries(Object.values(inner.getFields()).map((f) => [f.name, sample(f.type)]));
}

const queriesOf = (text: string): OperationDefinitionNode[] =>
  parse(text).definitions.filter(
    (d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION && d.operation === 'query',
  );

const fieldsOf = (operation: OperationDefinitionNode): string[] =>
  operation.selectionSet.selections.flatMap((s) => (s.kind === Kind.FIELD ? [s.name.value] : []));

/** The document with what it must be given, and once more with all that it may be given. */
function askings(title: string, query: string, feature: string | null): Asking[] {
  return queriesOf(query).flatMap((operation) => {
    const variables = (operation.variableDefinitions ?? []).map((v) => {
      const type = typeFromAST(schema, v.type as NamedTypeNode) as GraphQLInputType;
      return { name: v.variable.name.value, type, required: isNonNullType(type) };
    });
    const given = (some: typeof variables) => Object.fromEntries(some.map((v) => [v.name, sample(v.type)]));
    const required = variables.filter((v) => v.required);
    // A place in a list is a cursor that somebody was given: what it adds is one comparison.
    const optional = variables.filter((v) => !v.required && v.name !== 'after');
    const asking = { title: title || operation.name!.value, query, fields: fieldsOf(operation), feature };
    const least = { ...asking, variables: given(required) };
    if (!optional.length) return [least];
    const names = optional.map((v) => v.name).join(', ');
    return [least, { ...asking, title: `${asking.title} with ${names}`, variables: given([...required, ...optional]) }];
  });
}

/** Every question by name: the documents of the web application, then the queries of the schema that none of them asks. */
export function allAskings(root: string): Asking[] {
  const pages = webDocuments(root).flatMap(({ text, feature }) => askings('', text, feature));
  const asked = new Set(pages.flatMap((p) => p.fields));
  const others = operations
    .filter((op) => op.kind === 'query' && !asked.has(op.name))
    .flatMap((op) => {
      const args = op.field.args.map((a) => a.name).filter((name) => name !== 'after');
      return askings(`Query.${titleOf(op)}`, documentOf(op, args, 1), null);
    });
  return [...pages, ...others].sort((a, b) => a.title.localeCompare(b.title, 'en'));
}
