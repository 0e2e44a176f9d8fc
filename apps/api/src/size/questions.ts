import { documents } from '@zona/graphql';
import { Kind, parse, type FieldNode, type OperationDefinitionNode } from 'graphql';
import type { Ask } from '../isolation/support/asker.ts';
import { documentOf } from '../isolation/support/documents.ts';
import type { Args, Side } from '../isolation/support/inputs.ts';
import { operations, titleOf } from '../isolation/support/operations.ts';

/** Asks under a title, and answers the codes of what was refused. */
export type Asking = (title: string, document: string, variables?: Args) => Promise<string[]>;

export const under =
  (ask: Ask, during: (title: string) => void): Asking =>
  async (title, document, variables) => {
    during(title);
    return (await ask(document, variables)).codes;
  };

const words: Readonly<Args> = { first: 20, query: 'piano casa' };

/** The values of a document's variables: for each field that it asks, those of a row that is there. */
async function variablesOf(operation: OperationDefinitionNode, side: Side): Promise<Args> {
  const values: Args = {};
  for (const field of operation.selectionSet.selections.filter((s): s is FieldNode => s.kind === Kind.FIELD)) {
    const type = field.arguments?.find((a) => a.name.value === 'type')?.value;
    const nodeType = type?.kind === Kind.ENUM ? type.value : null;
    const op = operations.find((o) => o.name === field.name.value && (!nodeType || o.nodeType === nodeType))!;
    const args: Args = { ...words, ...(await side.argsFor(op)) };
    for (const a of field.arguments ?? [])
      if (a.value.kind === Kind.VARIABLE) values[a.value.name.value] = args[a.name.value];
  }
  return values;
}

/** Every document of the web application, with all that a page may ask for and with the least. */
export async function askPages(ask: Asking, side: Side): Promise<Record<string, string[]>> {
  const codes: Record<string, string[]> = {};
  for (const text of Object.values(documents))
    for (const operation of parse(text).definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION || operation.operation !== 'query') continue;
      const title = operation.name!.value;
      const declared = (operation.variableDefinitions ?? []).map((v) => v.variable.name.value);
      const values = { ...words, ...(await variablesOf(operation, side)) };
      for (const on of [false, true]) {
        const variables = Object.fromEntries(declared.map((name) => [name, name in values ? values[name] : on]));
        codes[title] = await ask(title, text, variables);
      }
    }
  return codes;
}

const searches = {
  objectives:
    '{ objectives(first: 20, filter: { query: "obiettivo casa" }) { totalCount edges { node { id title } } } }',
  'latest objectives': '{ objectives(first: 20, order: updated, filter: { query: "casa" }) { edges { node { id } } } }',
  actions: '{ actions(first: 20, filter: { query: "azione" }) { totalCount edges { node { id title } } } }',
  enti: '{ enti(first: 20, filter: { query: "capofila" }) { totalCount edges { node { id } } } }',
  people: '{ people(first: 20, filter: { query: "cognome" }) { totalCount edges { node { id } } } }',
  search: '{ search(query: "lavoro", first: 20) { id } }',
};

export async function askWords(ask: Asking): Promise<void> {
  for (const [title, document] of Object.entries(searches)) await ask(`${title}, by words`, document);
}

/** Every operation of the schema of one kind, with arguments that are in order. */
export async function askOperations(ask: Asking, side: Side, kind: 'query' | 'mutation'): Promise<void> {
  for (const op of operations.filter((o) => o.kind === kind)) {
    const args = await side.argsFor(op);
    await ask(titleOf(op), documentOf(op, Object.keys(args), 1), args);
  }
}
