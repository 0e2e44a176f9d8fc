import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  parse,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Catalog } from '../schema/catalog.ts';

/** One field asked for: its name, the key it has in the answer, and what is asked below it. */
export interface Asked {
  key: string;
  name: string;
  /** Name of the type of its value, lists and non-null marks aside. */
  type: string;
  below: Asked[];
}

interface Scope {
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
}

const wanted = (node: Parameters<typeof getDirectiveValues>[1], variables: Record<string, unknown>): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;

function collect(set: SelectionSetNode, typeName: string, scope: Scope, into: Map<string, FieldNode[]>): void {
  for (const node of set.selections) {
    if (!wanted(node, scope.variables)) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      into.set(key, [...(into.get(key) ?? []), node]);
      continue;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : scope.fragments[node.name.value];
    const on = fragment?.typeCondition?.name.value;
    if (fragment && (!on || on === typeName || on === 'Node')) collect(fragment.selectionSet, typeName, scope, into);
  }
}

/** What is asked of an object of type `typeName`, fragments and directives resolved, same keys merged. */
function askedOf(
  sets: SelectionSetNode[],
  typeName: string,
  typeOf: (parent: string, field: string) => string,
  scope: Scope,
): Asked[] {
  const fields = new Map<string, FieldNode[]>();
  for (const set of sets) collect(set, typeName, scope, fields);
  return [...fields].map(([key, nodes]) => {
    const name = nodes[0]!.name.value;
    const below = nodes.flatMap((n) => (n.selectionSet ? [n.selectionSet] : []));
    const type = typeOf(typeName, name);
    return { key, name, type, below: below.length ? askedOf(below, type, typeOf, scope) : [] };
  });
}

/** The selection under the field being resolved, as if its type were `typeName`. */
export function askedIn(info: GraphQLResolveInfo, typeName: string): Asked[] {
  const scope = { fragments: info.fragments, variables: info.variableValues };
  const typeOf = (parent: string, field: string): string => {
    const type = info.schema.getType(parent);
    const fieldType = type && 'getFields' in type ? type.getFields()[field]?.type : undefined;
    return fieldType ? getNamedType(fieldType).name : '';
  };
  const sets = info.fieldNodes.flatMap((n) => (n.selectionSet ? [n.selectionSet] : []));
  return askedOf(sets, typeName, typeOf, scope);
}

/** A selection that the code itself makes, in GraphQL's own notation: `id title areas { id }`. */
export function askedAs(catalog: Catalog, typeName: string, selection: string): Asked[] {
  const { selectionSet } = parse(`{ ${selection} }`, { noLocation: true }).definitions[0] as OperationDefinitionNode;
  const typeOf = (parent: string, field: string): string => catalog.find(parent)?.relations[field]?.to ?? '';
  return askedOf([selectionSet], typeName, typeOf, { fragments: {}, variables: {} });
}
