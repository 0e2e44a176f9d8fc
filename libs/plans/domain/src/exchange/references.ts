import { isUuid } from '@zona/problems';
import { plain } from '../written/text.ts';
import type { ExistingItem, Target } from './match.ts';
import { doubt, problem, type Item, type ItemType, type Message } from './model.ts';

/** A row of the file that others may name. */
export interface Found {
  item: Item;
  id: string;
  line: number;
  existing: ExistingItem | null;
}

interface Ref {
  field: string;
  to: ItemType | 'Ente' | 'PolicyArea';
  header: string;
  required: boolean;
  many: boolean;
}
const ref = (field: string, to: Ref['to'], header: string, required = false, many = false): Ref => ({
  field,
  to,
  header,
  required,
  many,
});
const ofScheda = ref('schedaId', 'Scheda', 'Scheda', true);
const ofReading = [ref('indicatorId', 'Indicator', 'Indicatore', true), ref('enteId', 'Ente', 'Ente', true)];
const all: Record<ItemType, readonly Ref[]> = {
  Plan: [],
  PlanArea: [ref('policyAreaIds', 'PolicyArea', 'Aree di policy', false, true)],
  Objective: [ref('areaId', 'PlanArea', 'Area', true)],
  Action: [ref('objectiveIds', 'Objective', 'Obiettivi', true, true), ref('enteIds', 'Ente', 'Enti', false, true)],
  Scheda: [
    ref('objectiveId', 'Objective', 'Obiettivo', true),
    ref('actionId', 'Action', 'Azione'),
    ref('refersToId', 'Scheda', 'Rinvia a'),
  ],
  SchedaAnswer: [ofScheda],
  StatedAmount: [ofScheda, ref('sameAsId', 'StatedAmount', 'Stesso importo di')],
  StaffNeed: [ofScheda],
  Indicator: [ofScheda, ref('ownerId', 'Ente', 'Chi lo rileva')],
  Phase: [
    ref('objectiveId', 'Objective', 'Obiettivo'),
    ref('actionId', 'Action', 'Azione'),
    ref('ownerId', 'Ente', 'Affidata a'),
  ],
  IndicatorReading: ofReading,
  CorrectedReading: ofReading,
};
/** The references of a type: to what comes before it, or to rows of its own kind. */
export const listRefs = (type: ItemType, own: boolean): readonly Ref[] =>
  all[type].filter((r) => (r.to === type) === own);

const words = (text: unknown): string => (typeof text === 'string' ? plain(text).toLowerCase() : '');
type Names = Map<string, Set<string>>;
const note = (names: Names, type: string, name: unknown, id: string): void => {
  const key = words(name);
  if (!key) return;
  const known = names.get(`${type}:${key}`);
  if (known) known.add(id);
  else names.set(`${type}:${key}`, new Set([id]));
};

/** Finds the rows that cells name: by key, by Id, by code, by title; in the file first, then in the plan. */
export class References {
  private readonly keys = new Map<string, Found>();
  private readonly codes: Names = new Map();
  private readonly titles: Names = new Map();
  private readonly enti: Names = new Map();
  private readonly letters: ReadonlyMap<string, string>;
  private readonly byId = new Map<string, Found>();
  private readonly areas = new Set<string>();

  constructor(private readonly target: Target) {
    for (const i of target.items) this.name(i.type, i.values, i.id);
    for (const e of target.enti) note(this.enti, 'Ente', e.name, e.id);
    this.letters = new Map(target.policyAreas.map((p) => [p.letter.toLowerCase(), p.id]));
  }

  /** Takes a key; answers who has it already. */
  key(type: ItemType, found: Found): Found | null {
    const key = `${type}:${words(found.item.key)}`;
    const other = this.keys.get(key);
    if (!other) this.keys.set(key, found);
    return other ?? null;
  }

  /** What the file says of a row, where it says something. */
  itemOf(id: string): Item | undefined {
    return this.byId.get(id)?.item;
  }

  add(found: Found): void {
    this.byId.set(found.id, found);
    this.name(found.item.type, found.item.values, found.id);
  }

  private name(type: ItemType, values: Record<string, unknown>, id: string): void {
    note(this.codes, type, values['code'], id);
    note(this.titles, type, values['title'] ?? values['label'] ?? values['name'], id);
    if (type === 'PlanArea') this.areas.add(id);
  }

  /** Puts ids in the place of words, and remarks what cannot be found. */
  resolve(item: Item, which: readonly Ref[], needs: Found[], messages: Message[]): void {
    for (const r of which) {
      if (r.many) this.resolveList(item, r, needs, messages);
      else this.resolveOne(item, r, needs, messages);
    }
  }

  private resolveOne(item: Item, r: Ref, needs: Found[], messages: Message[]): void {
    const text = item.refs[r.field];
    if (text === undefined && !r.required) return;
    if (r.to === 'Ente') {
      if (!text && r.required) messages.push(problem(r.header, 'è obbligatorio.'));
      item.refs[r.field] = text ? this.ente(text, messages, r.header, r.required) : null;
      return;
    }
    if (!text) {
      const only = r.to === 'PlanArea' && this.areas.size === 1 ? [...this.areas][0]! : null;
      if (r.required && !only) messages.push(problem(r.header, 'è obbligatorio.'));
      item.refs[r.field] = only;
      if (only) this.need(only, needs);
      return;
    }
    item.refs[r.field] = this.find(r.to as ItemType, text, r.header, needs, messages);
    if (r.field === 'sameAsId' && item.refs[r.field] && this.keys.get(`StatedAmount:${words(text)}`)?.item === item)
      messages.push(problem(r.header, 'Un importo non può ripetere se stesso.'));
  }

  private resolveList(item: Item, r: Ref, needs: Found[], messages: Message[]): void {
    const given = item.lists[r.field];
    if (!given) {
      if (r.required) messages.push(problem(r.header, 'è obbligatorio.'));
      return;
    }
    if (r.required && !given.length) messages.push(problem(r.header, 'Un’azione serve almeno un obiettivo.'));
    const ids = given.flatMap((text) => {
      const id =
        r.to === 'PolicyArea'
          ? this.letter(text, messages, r.header)
          : r.to === 'Ente'
            ? this.actor(item, text, messages, r.header)
            : this.find(r.to, text, r.header, needs, messages);
      return id ? [id] : [];
    });
    item.lists[r.field] = [...new Set(ids)];
  }

  private find(type: ItemType, text: string, header: string, needs: Found[], messages: Message[]): string | null {
    const named = this.keys.get(`${type}:${words(text)}`);
    if (named) {
      // A row of the same kind further down has no id yet, but for its key it is known.
      needs.push(named);
      return named.id || null;
    }
    if (isUuid(text) && this.target.items.some((i) => i.type === type && i.id === text.toLowerCase()))
      return text.toLowerCase();
    for (const names of [this.codes, this.titles]) {
      const found = names.get(`${type}:${words(text)}`);
      if (found?.size === 1) return this.need([...found][0]!, needs);
      if (found) {
        messages.push(problem(header, `«${text.slice(0, 60)}» indica più righe: usa la chiave.`));
        return null;
      }
    }
    messages.push(problem(header, `«${text.slice(0, 60)}» non si trova, né nel file né nel piano.`));
    return null;
  }

  private need(id: string, needs: Found[]): string {
    const found = this.byId.get(id);
    if (found) needs.push(found);
    return id;
  }

  private letter(text: string, messages: Message[], header: string): string | null {
    const id = this.letters.get(text.trim().toLowerCase().replace(/\W.*$/, ''));
    if (!id) messages.push(problem(header, `«${text.slice(0, 40)}» non è la lettera di un’area di policy.`));
    return id ?? null;
  }

  private ente(text: string, messages: Message[], header: string, required = false): string | null {
    const found = this.enti.get(`Ente:${words(text)}`);
    if (found?.size === 1) return [...found][0]!;
    const why = found ? 'è il nome di più enti del registro' : 'non è tra gli enti dell’ambito';
    const named = `«${text.slice(0, 60)}» ${why}`;
    messages.push(required ? problem(header, `${named}.`) : doubt(header, `${named}: non è stato collegato.`));
    return null;
  }

  /** An actor without an ente in the register is named among the others. */
  private actor(item: Item, text: string, messages: Message[], header: string): string | null {
    const id = this.ente(text, messages, header);
    const partners = (item.values['partners'] ?? []) as string[];
    if (!id && !partners.includes(text)) item.values['partners'] = [...partners, text];
    return id;
  }
}
