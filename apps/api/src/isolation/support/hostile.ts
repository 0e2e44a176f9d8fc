import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputType,
} from 'graphql';
import type { Operation } from './operations.ts';

const long = 'à'.repeat(10_000);
const nowhere = '00000000-0000-7000-8000-000000000000';
const texts = [
  '',
  '\u0000',
  'a\u0000b',
  '\u0001\u001f\u007f',
  '\ud800',
  '\udc00\ud800',
  long,
  "' or 1=1 --",
  `"; drop table zona.plan; --`,
  '%_\\',
  '$1',
  '__proto__',
  '<script>alert(1)</script>',
  '\u202egnp',
  '👩‍👩‍👧‍👦'.repeat(50),
  '\n\n',
  1,
  [],
  {},
];

/** Values that a person's browser would not send, by the type of the argument that takes them. */
const values: Record<string, readonly unknown[]> = {
  ID: [
    '',
    'x',
    '\u0000',
    '\ud800',
    long,
    "' or 1=1 --",
    '../../etc/passwd',
    '__proto__',
    nowhere,
    nowhere.toUpperCase(),
    `{${nowhere}}`,
    `${nowhere}\n`,
    -1,
    1e308,
    true,
    [],
    {},
    [nowhere],
  ],
  String: texts,
  Int: [2147483647, -2147483648, 2147483648, -1, 0, 1e100, 1.5, '1', '', true, [], {}, [1]],
  Boolean: ['true', 0, 1, [], {}],
  Money: [
    '',
    '0',
    '-0',
    '-1',
    '1e5',
    'NaN',
    'Infinity',
    '1,5',
    ' 1',
    '1 ',
    '1.234',
    '9999999999999.99',
    '99999999999999.99',
    '٣',
    '0x10',
    '1\u0000',
    1,
    {},
    [],
  ],
  Decimal: [
    '',
    '-0',
    '1e5',
    'NaN',
    'Infinity',
    '-Infinity',
    '1,5',
    '99999999999999.9999',
    '999999999999999',
    '1.23456',
    '٣',
    '1\u0000',
    1,
    {},
    [],
  ],
  Date: [
    '',
    '0000-00-00',
    '0000-01-01',
    '0001-01-01',
    '9999-12-31',
    '99999-01-01',
    '-2026-01-01',
    '2026-02-30',
    '2026-13-01',
    '2026-1-1',
    'infinity',
    'today',
    'now',
    'epoch',
    '2026-01-01T00:00:00Z',
    '2026-01-01\u0000',
    '2026-01-01 BC',
    0,
    {},
    [],
  ],
  DateTime: ['', 'now', '0000-01-01T00:00:00Z', 0],
  enum: ['', 'x', '__proto__', 'toString', '\u0000', 0, true, [], {}],
};

export interface Hostile {
  path: readonly string[];
  value: unknown;
}

/** Every place of an operation's arguments, each with every hostile value of its type; and the places themselves as other kinds. */
export function hostileValues(op: Operation): Hostile[] {
  const within = (path: readonly string[], type: GraphQLInputType): Hostile[] => {
    const inner = getNamedType(type);
    const at = (list: readonly unknown[]) => list.map((value) => ({ path, value }));
    if (isInputObjectType(inner))
      return [
        ...at(['x', 1, [], [{}], { __proto__: null, x: 1 }]),
        ...Object.values(inner.getFields()).flatMap((f) => within([...path, f.name], f.type)),
      ];
    const known = values[isEnumType(inner) ? 'enum' : inner.name];
    if (!known) throw new Error(`${op.name}: no hostile values for ${inner.name}; add some`);
    if (!isListType(getNullableType(type))) return at([null, ...known]);
    const many = Array.from({ length: 3000 }, () => nowhere);
    return at([null, [], [null], [[]], many, [nowhere, nowhere], 'x', ...known.map((v) => [v])]);
  };
  return op.field.args.flatMap((a) => within([a.name], a.type));
}
