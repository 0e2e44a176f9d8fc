import {
  HeaderMap,
  type ApolloServerPlugin,
  type BaseContext,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLRequestListener,
  type GraphQLResponse,
} from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import { Inject } from '@nestjs/common';
import { askedIn, Reader, type Asked, type Catalog } from '@zona/database';
import {
  execute,
  getNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  isNonNullType,
  Kind,
  type GraphQLFormattedError,
  type OperationDefinitionNode,
} from 'graphql';
import { DeclaredOperations } from './declared.ts';

type Asking = GraphQLRequestContextResponseForOperation<BaseContext>;

/** Puts the last hand to a value of the read path: computes what is derived, keeps of plain objects what was asked. */
export function finish(catalog: Catalog, type: string, asked: Asked[], value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((item) => finish(catalog, type, asked, item));
  const object = value as Record<string, unknown>;
  const e = catalog.find(type);
  if (!e) {
    const kept: Record<string, unknown> = {};
    for (const a of asked)
      kept[a.key] =
        a.name === '__typename'
          ? type
          : a.below.length
            ? finish(catalog, a.type, a.below, object[a.name])
            : object[a.name];
    return kept;
  }
  for (const a of asked) {
    if (!isUnfinished(catalog, type, a)) continue;
    const raw = object[a.key];
    const derived = e.derived[a.name];
    object[a.key] = finish(catalog, a.type, a.below, derived ? derived.compute(raw as never) : raw);
  }
  return object;
}

/** Plain relations are as the database made them, all the way down, unless something derived or embedded is asked below. */
function isUnfinished(catalog: Catalog, type: string, asked: Asked): boolean {
  if (!asked.below.length) return false;
  const e = catalog.find(type);
  if (!e?.relations[asked.name]) return true;
  return asked.below.some((below) => isUnfinished(catalog, asked.type, below));
}

const shape = new GraphQLScalarType({ name: 'Shape', serialize: (value) => value });

/** The query type with the same resolvers, guards included, whose answers count as leaves: nothing is walked. */
function leafSchema(real: GraphQLSchema, catalog: Catalog, whole: ReadonlySet<string>): GraphQLSchema {
  const query = real.getQueryType()!;
  const fields = Object.values(query.getFields()).filter((f) => whole.has(f.name));
  return new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: Object.fromEntries(
        fields.map((field) => [
          field.name,
          {
            type: isNonNullType(field.type) ? new GraphQLNonNull(shape) : shape,
            args: Object.fromEntries(field.args.map((a) => [a.name, { type: a.type, defaultValue: a.defaultValue }])),
            resolve: async (source: unknown, args: Record<string, unknown>, context: unknown, leaf) => {
              const info = { ...leaf, schema: real, parentType: query, returnType: field.type };
              const type = getNamedType(field.type).name;
              return finish(catalog, type, askedIn(info, type), await field.resolve!(source, args, context, info));
            },
          },
        ]),
      ),
    }),
  });
}

const isWhole = (operation: OperationDefinitionNode, whole: ReadonlySet<string>): boolean =>
  operation.operation === 'query' &&
  operation.selectionSet.selections.every((s) => s.kind === Kind.FIELD && whole.has(s.name.value));

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
export const FORMAT_ERROR = Symbol('format error');

/** Answers queries made of whole fields only; every other operation goes the executor's way. */
@Plugin()
export class WholeAnswers implements ApolloServerPlugin {
  private leaves: GraphQLSchema | undefined;

  constructor(
    private readonly reader: Reader,
    private readonly operations: DeclaredOperations,
    @Inject(FORMAT_ERROR) private readonly format: FormatError,
  ) {}

  async requestDidStart(): Promise<GraphQLRequestListener<BaseContext>> {
    return { responseForOperation: (context) => this.answer(context) };
  }

  private async answer({
    schema,
    document,
    operation,
    request,
    contextValue,
  }: Asking): Promise<GraphQLResponse | null> {
    // Null when the document names no operation that it has: the executor says so.
    if (!operation || !isWhole(operation, this.operations.whole)) return null;
    this.leaves ??= leafSchema(schema, this.reader.catalog, this.operations.whole);
    const { data, errors } = await execute({
      schema: this.leaves,
      document,
      contextValue,
      variableValues: request.variables,
      operationName: request.operationName,
    });
    // An error without a path is the request's own: variables that do not fit.
    const formatted = errors?.map((error) => {
      const json = error.toJSON();
      return this.format(
        error.path ? json : { ...json, extensions: { ...json.extensions, code: 'BAD_USER_INPUT' } },
        error,
      );
    });
    const singleResult = { ...(formatted && { errors: formatted }), data: data ?? null };
    return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
  }
}
