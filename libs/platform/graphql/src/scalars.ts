import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const textScalar = (name: string, pattern: RegExp, example: string): GraphQLScalarType => {
  const checked = (value: unknown): string => {
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw new GraphQLError(`${name}: atteso un testo come ${example}.`, { extensions: { code: 'BAD_INPUT' } });
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: checked,
    parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : undefined),
  });
};

/** Scalars travel as text in both directions; what comes in must have the exact form. */
export const scalars = {
  Money: textScalar('Money', /^-?\d{1,13}(\.\d{1,2})?$/, '73261.72'),
  Decimal: textScalar('Decimal', /^-?\d{1,14}(\.\d{1,4})?$/, '18.69'),
  Date: textScalar('Date', /^\d{4}-\d{2}-\d{2}$/, '2026-11-22'),
  DateTime: textScalar('DateTime', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/, '2026-11-22T10:42:00Z'),
};
