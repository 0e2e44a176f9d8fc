import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isListType,
  isObjectType,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** What a document may ask. The web application's own documents stay far below. */
export const limits = {
  tokens: 4000,
  depth: 14,
  fields: 1500,
  rootFields: 20,
  aliases: 60,
  keyLength: 60,
  directives: 50,
  /** Objects that the answer may reach when every list has `listSize` rows. */
  cost: 60_000,
  listSize: 5,
  /** How often a type may stand on one path: objective -> plan -> objective and so on for ever. */
  repeats: 3,
} as const;

const tooMuch = (what: string) =>
  new GraphQLError(`La richiesta supera i limiti: ${what}.`, { extensions: { code: 'LIMIT', limit: true } });

interface Size {
  fields: number;
  aliases: number;
  directives: number;
  depth: number;
}

/** Size of a selection with its fragments spread out. Each fragment is measured once, so that a fragment bomb costs nothing. */
class Measure {
  private readonly known = new Map<string, Size | 'cyclic'>();

  constructor(private readonly fragment: (name: string) => FragmentDefinitionNode | null | undefined) {}

  of(set: SelectionSetNode): Size {
    const total: Size = { fields: 0, aliases: 0, directives: 0, depth: 0 };
    for (const node of set.selections) {
      total.directives += node.directives?.length ?? 0;
      let below: Size | undefined;
      if (node.kind === Kind.FIELD) {
        total.fields += 1;
        if (node.alias) {
          total.aliases += 1;
          if (node.alias.value.length > limits.keyLength) throw tooMuch('nome di alias troppo lungo');
        }
        below = node.selectionSet && this.of(node.selectionSet);
        if (below) below = { ...below, depth: below.depth + 1 };
      } else below = node.kind === Kind.INLINE_FRAGMENT ? this.of(node.selectionSet) : this.ofFragment(node.name.value);
      if (!below) continue;
      total.fields += below.fields;
      total.aliases += below.aliases;
      total.directives += below.directives;
      total.depth = Math.max(total.depth, below.depth);
    }
    if (total.fields > limits.fields) throw tooMuch('troppi campi');
    return total;
  }

  private ofFragment(name: string): Size | undefined {
    const known = this.known.get(name);
    if (known === 'cyclic') throw tooMuch('un frammento contiene se stesso');
    if (known) return known;
    const definition = this.fragment(name);
    if (!definition) return undefined;
    this.known.set(name, 'cyclic');
    const size = this.of(definition.selectionSet);
    this.known.set(name, size);
    return size;
  }
}

/** Walks the types below a selection: what the lists multiply to, and types that come round again. Bounded by the field limit. */
function costOf(
  set: SelectionSetNode,
  type: GraphQLCompositeType,
  path: string[],
  times: number,
  context: ValidationContext,
): number {
  let cost = 0;
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      const field = isObjectType(type) || 'getFields' in type ? type.getFields()[node.name.value] : undefined;
      if (!field) continue;
      cost += times;
      const named = getNamedType(field.type);
      if (!node.selectionSet || !('getFields' in named || 'getTypes' in named)) continue;
      const first = node.arguments?.find((a) => a.name.value === 'first')?.value;
      const size = first?.kind === Kind.INT ? Math.max(1, Math.min(100, Number(first.value))) : 1;
      const list = isListType(getNullableType(field.type)) && !named.name.endsWith('Edge') ? limits.listSize : 1;
      const below = [...path, named.name];
      if (below.filter((n) => n === named.name).length > limits.repeats)
        throw tooMuch(`${named.name} si ripete troppe volte`);
      cost += costOf(node.selectionSet, named as GraphQLCompositeType, below, times * list * size, context);
    } else {
      const definition = node.kind === Kind.INLINE_FRAGMENT ? node : context.getFragment(node.name.value);
      const on = definition?.typeCondition && context.getSchema().getType(definition.typeCondition.name.value);
      if (definition)
        cost += costOf(definition.selectionSet, (on as GraphQLCompositeType | undefined) ?? type, path, times, context);
    }
    if (cost > limits.cost) throw tooMuch('la risposta sarebbe troppo grande');
  }
  return cost;
}

const rootType = (schema: GraphQLSchema, operation: string) =>
  operation === 'mutation'
    ? schema.getMutationType()
    : operation === 'query'
      ? schema.getQueryType()
      : schema.getSubscriptionType();

/** Refuses documents that ask too much, before anything else looks at them. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      try {
        const measure = new Measure((name) => context.getFragment(name));
        for (const definition of document.definitions) {
          if (definition.kind === Kind.FRAGMENT_DEFINITION) measure.of(definition.selectionSet);
          if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
          const size = measure.of(definition.selectionSet);
          if (size.depth > limits.depth) throw tooMuch('troppi livelli');
          if (size.aliases > limits.aliases) throw tooMuch('troppi alias');
          if (size.directives + (definition.directives?.length ?? 0) > limits.directives)
            throw tooMuch('troppe direttive');
          if (definition.selectionSet.selections.length > limits.rootFields) throw tooMuch('troppe operazioni insieme');
          const root = rootType(context.getSchema(), definition.operation);
          if (!root)
            throw new GraphQLError('Questo tipo di richiesta non esiste.', { extensions: { code: 'BAD_INPUT' } });
          costOf(definition.selectionSet, root, [], 1, context);
        }
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        context.reportError(error);
        return false;
      }
      return undefined;
    },
  };
}
