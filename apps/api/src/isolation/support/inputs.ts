import { randomUUID } from 'node:crypto';
import { columnName, type Entity } from '@zona/database';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import { catalog } from '../../composition.ts';
import type { Operation } from './operations.ts';
import type { Look } from './superuser.ts';

/** Where an input names a row: the path to it, of which type the row is, and whether it is one of a list. */
export interface Place {
  path: readonly string[];
  type: string;
  list: boolean;
}

export type Args = Record<string, unknown>;

/** Names that no relation tells: what they point to. `any` is a row of any type. */
const named: Record<string, string> = {
  rowId: 'any',
  leadId: 'Ambito',
  partnerId: 'Ambito',
  fromVersionId: 'PlanVersion',
  toVersionId: 'PlanVersion',
  fromLineId: 'BudgetLine',
  toLineId: 'BudgetLine',
  fromAssignmentId: 'FundAssignment',
  toAssignmentId: 'FundAssignment',
};

/** Operations on readings, and the state in which they take one. */
const stateFor: Record<string, string> = {
  saveReading: 'draft',
  sendReadings: 'draft',
  returnReadings: 'sent',
  approveReadings: 'sent',
  lockReadings: 'approved',
};

/** `areaId` points to PlanArea because some entity's relation says so. */
const byRelation = new Map(
  catalog.entities.flatMap((e) =>
    Object.values(e.relations).flatMap((r) => (r.kind === 'one' ? [[r.key, r.to] as const] : [])),
  ),
);

/** The type of the rows that an argument names. An argument that nothing explains stops the suite: say above what it is. */
function pointsTo(op: Operation, name: string): string {
  if (name === 'id') {
    const subject = op.declared.kind === 'permission' ? op.declared.subject : '';
    const found =
      op.nodeType ?? (op.declared.kind === 'permission' && op.declared.action === 'create' ? op.carries : subject);
    if (found && catalog.find(found)) return found;
  }
  const one = name.replace(/Ids$/, 'Id');
  const byName = one.charAt(0).toUpperCase() + one.slice(1).replace(/Id$/, '');
  const type = named[name] ?? byRelation.get(one) ?? (catalog.find(byName) ? byName : undefined);
  if (!type) throw new Error(`${op.name}: nothing tells what ${name} points to; the suite cannot attack it`);
  return type;
}

/** Every place of an operation's arguments that takes an id, however deep. */
export function placesOf(op: Operation): Place[] {
  const within = (path: readonly string[], type: GraphQLInputType): Place[] => {
    const inner = getNamedType(type);
    const name = path.at(-1)!;
    if (isInputObjectType(inner))
      return Object.values(inner.getFields()).flatMap((f) => within([...path, f.name], f.type));
    if (inner.name !== 'ID' || name === 'richiestaId') return [];
    return [{ path, type: pointsTo(op, name), list: isListType(getNullableType(type)) }];
  };
  return op.field.args.flatMap((a) => within([a.name], a.type));
}

/** The arguments with other values in some places; an object that is not there to hold one is as in `whole`. */
export function withIds(args: Args, changes: readonly [Place, unknown][], whole: Args = {}): Args {
  const copy = structuredClone(args);
  for (const [{ path }, value] of changes) {
    let at = copy;
    let model: Args | undefined = whole;
    for (const key of path.slice(0, -1)) {
      model = model?.[key] as Args | undefined;
      at = (at[key] ??= structuredClone(model ?? {})) as Args;
    }
    at[path.at(-1)!] = value;
  }
  return copy;
}

/** The same arguments as a new intention of the person. */
export const withFreshIntent = (args: Args): Args =>
  'input' in args ? { ...args, input: { ...(args['input'] as Args), richiestaId: randomUUID() } } : args;

/** One ambito as the generator sees it: its rows, newest first. */
export class Side {
  constructor(
    private readonly look: Look,
    readonly ambitoId: string,
    /** Another ambito, to name where one is to be named. */
    private readonly partnerId: string,
  ) {}

  /** The newest row of a type, withdrawn ones excluded, by the names of its attributes; of files, one that can still be attached. */
  async newest(type: string, state?: string): Promise<Args | null> {
    const e = catalog.find(type);
    if (!e || e.scope !== 'ambito') return null;
    const [found] = await this.look<{ row: Args }>(
      `select to_jsonb(t) as row from zona.${e.table} t where t.ambito_id = $1 and t.withdrawn_at is null${state ? ' and t.state = $2' : ''}${e.name === 'File' ? ' and t.subject_id is null' : ''} order by t.id desc limit 1`,
      [this.ambitoId, ...(state ? [state] : [])],
    );
    return found ? byAttribute(e, found.row) : null;
  }

  /** An id of this side: of its newest row, of an ente linked to it, of a catalogue. */
  async idOf(type: string, name = ''): Promise<string> {
    if (type === 'Ambito') return name === 'partnerId' ? this.partnerId : this.ambitoId;
    if (type === 'Ente') return this.enteHere();
    const e = catalog.find(type === 'any' ? 'Objective' : type)!;
    if (e.scope === 'ambito') return ((await this.newest(e.name))?.['id'] as string | undefined) ?? randomUUID();
    const [row] = await this.look<{ id: string }>(
      `select ${columnName(e, e.key)} as id from zona.${e.table} order by 1 limit 1`,
    );
    return row!.id;
  }

  /** An ente that only this side is linked to, where there is one. */
  private async enteHere(): Promise<string> {
    const [row] = await this.look<{ id: string }>(
      `select a.ente_id as id from zona.ambito_ente a where a.ambito_id = $1
       order by (select count(distinct o.ambito_id) from zona.ambito_ente o where o.ente_id = a.ente_id), a.id limit 1`,
      [this.ambitoId],
    );
    return row!.id;
  }

  /**
   * Arguments that are in order for this side: its own ids, the values of a row it has, the first value of each enum. `whole`: with the
   * objects that may be left out.
   */
  async argsFor(op: Operation, whole = false): Promise<Args> {
    const declared = op.declared.kind === 'permission' ? op.declared.subject : '';
    const subject = stateFor[op.name] ? 'IndicatorReading' : declared;
    const row = (await this.newest(subject, stateFor[op.name])) ?? {};
    const value = async (name: string, type: GraphQLInputType): Promise<unknown> => {
      const required = isNonNullType(type);
      const inner = getNamedType(type);
      if (name === 'richiestaId') return randomUUID();
      if (name === 'versions') return [row['version'] ?? 1];
      if (isInputObjectType(inner)) return required || whole ? object(Object.values(inner.getFields())) : undefined;
      if (isEnumType(inner))
        return inner.name === 'NodeType'
          ? op.nodeType
          : required
            ? inner.getValues()[0]!.value
            : (row[name] ?? undefined);
      if (inner.name === 'ID') return this.ids(op, subject, name, row, isListType(getNullableType(type)), required);
      if (inner.name === 'String' && jsonTexts[name]) return jsonTexts[name](await this.newest('AmbitoComune'));
      if (row[name] !== null && row[name] !== undefined)
        return inner.name === 'Money' || inner.name === 'Decimal' ? String(row[name]) : row[name];
      return required ? (samples[name] ?? samples[inner.name]) : undefined;
    };
    const object = async (
      fields: readonly { name: string; type: GraphQLInputType; defaultValue?: unknown }[],
    ): Promise<Args> => {
      const made: Args = {};
      for (const f of fields) {
        const v = f.defaultValue !== undefined && f.name === 'first' ? undefined : await value(f.name, f.type);
        if (v !== undefined) made[f.name] = v;
      }
      return made;
    };
    return object(op.field.args);
  }

  private async ids(
    op: Operation,
    subject: string,
    name: string,
    row: Args,
    list: boolean,
    required: boolean,
  ): Promise<unknown> {
    if (!required && op.kind === 'query') return undefined;
    const type = pointsTo(op, name);
    if (list) return type === subject ? this.siblings(op, type, row) : [await this.idOf(type, name)];
    if (typeof row[name] === 'string' && (name !== 'id' || type === subject)) return row[name];
    if (!required && (name === 'id' || name in row)) return undefined;
    // The first row of a type names no other of it.
    if (!required && type === subject) return undefined;
    return this.idOf(type, name);
  }

  /** A list of the subject's own ids means all that stand together: the objectives of one area. */
  private async siblings(op: Operation, type: string, row: Args): Promise<string[]> {
    const e = catalog.get(type);
    const parent = placesOf(op)
      .map((p) => p.path.at(-1)!)
      .find((name) => e.columns[name]);
    if (!parent) return [(row['id'] as string | undefined) ?? randomUUID()];
    const rows = await this.look<{ id: string }>(
      `select id from zona.${e.table} where ambito_id = $1 and ${columnName(e, parent)} = $2 and withdrawn_at is null order by id`,
      [this.ambitoId, row[parent]],
    );
    return rows.map((r) => r.id);
  }
}

/** Texts that must be JSON of some form: a rule, and the comune that there is. Nobody knows its population: no words come of it, which would be the same on both sides. */
export const jsonTexts: Record<string, (comune: Args | null) => string> = {
  rule: () =>
    JSON.stringify({
      basis: { kind: 'population', date: '2025-12-31' },
      limits: null,
      rounding: { kind: 'largest_remainder', ties: { by: 'key' } },
    }),
  data: (comune) => JSON.stringify({ comuni: [{ key: comune?.['istat'], name: 'Comune' }], sources: [] }),
};

const samples: Record<string, unknown> = {
  year: 2026,
  // An act is of the past.
  actDate: '2026-01-01',
  String: 'prova',
  Int: 1,
  Boolean: true,
  Money: '1.00',
  Decimal: '1',
  Date: '2030-01-01',
  DateTime: '2030-01-01T00:00:00Z',
};

function byAttribute(e: Entity, row: Args): Args {
  return Object.fromEntries(
    Object.entries(e.columns).map(([attribute, column]) => {
      const v = row[columnName(e, attribute)];
      return [attribute, column.kind === 'money' && typeof v === 'number' ? (v / 100).toFixed(2) : v];
    }),
  );
}
