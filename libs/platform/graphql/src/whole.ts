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
import { askedIn, JsonText, Reader, type Catalog } from '@zona/database';
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
import { finish } from './finish.ts';
import type { WholeInfo } from './queries.ts';

type Asking = GraphQLRequestContextResponseForOperation<BaseContext>;

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
              const alone = leaf.operation.selectionSet.selections.length === 1;
              const info: WholeInfo = { ...leaf, schema: real, parentType: query, returnType: field.type, alone };
              const type = getNamedType(field.type).name;
              const found = await field.resolve!(source, args, context, info);
              return found instanceof JsonText ? found : finish(catalog, type, askedIn(info, type), found);
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
