import { describeWhere, roleLabel, roles, type Policy, type Role } from '@zona/access';
import { operationsBy, operationsOf, type Declared } from '@zona/graphql';
import type { GraphQLSchema } from 'graphql';

type ResolverClass = new (...args: never[]) => object;

/** What a role gets for a declaration: everything, only rows that satisfy a condition, or nothing. */
export function cellOf(
  declared: Declared,
  role: Role,
  policies: readonly Policy[],
): { granted: boolean; conditions: string[] } {
  if (declared.kind !== 'permission') return { granted: true, conditions: [] };
  const grants = policies
    .flatMap((p) => p.grants)
    .filter(
      (g) => g.roles.includes(role) && g.actions.includes(declared.action) && g.subjects.includes(declared.subject),
    );
  if (grants.some((g) => !g.where)) return { granted: true, conditions: [] };
  return { granted: grants.length > 0, conditions: grants.map((g) => describeWhere(g.where)) };
}

/** Every operation of the schema with its declaration; throws when one has none. */
export function declaredOperations(schema: GraphQLSchema, resolvers: readonly ResolverClass[]): [string, Declared][] {
  const operations = resolvers.flatMap((r) => operationsBy(r.prototype as object));
  const declared = new Map(operations.map((o) => [o.name, o.declared]));
  return operationsOf(schema).map((name) => {
    const found = declared.get(name);
    if (!found) throw new Error(`${name} declares no permission`);
    return [name, found];
  });
}

const needs = (d: Declared) => (d.kind === 'permission' ? `${d.action} ${d.subject}` : 'nulla (pubblica)');

/** The matrix role x operation as a page: generated, never edited. */
export function permissionsPage(
  schema: GraphQLSchema,
  resolvers: readonly ResolverClass[],
  policies: readonly Policy[],
): string {
  const notes: string[] = [];
  const note = (text: string) => {
    if (!notes.includes(text)) notes.push(text);
    return notes.indexOf(text) + 1;
  };
  const lines = declaredOperations(schema, resolvers).map(([name, declared]) => {
    const cells = roles.map((role) => {
      const { granted, conditions } = cellOf(declared, role, policies);
      return !granted ? '–' : conditions.length ? `sì ${conditions.map((c) => `[${note(c)}]`).join('')}` : 'sì';
    });
    return `| \`${name}\` | ${needs(declared)} | ${cells.join(' | ')} |`;
  });
  return [
    '# Permessi: ruolo × operazione',
    '',
    'Generata da `npm run generate` dalle dichiarazioni delle operazioni e dalle regole dei moduli: non si modifica a mano.',
    'La decisione è sempre presa sulla riga: un numero tra parentesi quadre rimanda alla condizione che la riga deve soddisfare.',
    '',
    ...roles.map((r) => `- \`${r}\`: ${roleLabel(r)}`),
    '',
    `| operazione | chiede | ${roles.map((r) => `\`${r}\``).join(' | ')} |`,
    `|---|---|${roles.map(() => '---').join('|')}|`,
    ...lines,
    '',
    '## Condizioni',
    '',
    ...notes.map((text, i) => `${i + 1}. ${text}`),
    '',
  ].join('\n');
}
