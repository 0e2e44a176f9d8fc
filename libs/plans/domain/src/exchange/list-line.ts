import { readAmounts } from '../written/amounts.ts';
import { readNumber, readPercent } from '../written/numbers.ts';
import { plain } from '../written/text.ts';
import { type IndicatorKind } from '../vocabulary.ts';
import { checkItem, yesNo } from './draft.ts';
import type { CardRow, Fields, Surroundings } from './line-fields.ts';
import { Notes, textOf } from './fields.ts';
import { doubt, type Item, type ItemType, type SheetCell, type Values } from './model.ts';

/** What a table of another layout has said so far: the same area or objective on many lines is one. */
export class Told {
  private readonly keys = new Set<string>();
  first(key: string): boolean {
    const isNew = !this.keys.has(key);
    this.keys.add(key);
    return isNew;
  }
}

const keyOf = (...parts: (string | null)[]): string => parts.map((p) => plain(p ?? '').toLowerCase()).join('|');
const item = (
  type: ItemType,
  key: string,
  values: Values,
  refs: Item['refs'] = {},
  lists: Item['lists'] = {},
): Item => ({
  type,
  id: null,
  key,
  values,
  refs,
  lists,
});

/** One line of a table of another layout: an objective or an action with its card, and the area that it stands in. */
export function readListLine(f: Fields, cardRows: readonly CardRow[], told: Told, n: Notes, s: Surroundings): Item[] {
  const made: Item[] = [];
  const say = (found: Item, headerOf: (field: string) => string) => {
    checkItem(found, headerOf, n);
    made.push(found);
  };
  const text = (field: string) => textOf(f.cell(field));
  const source = (words: string | null) => ({ sourceDocument: s.fileName, sourceLine: f.line, sourceText: words });
  const [areaCode, area] = [text('areaCode'), text('area')];
  const areaKey = areaCode || area ? `area:${keyOf(areaCode, area)}` : null;
  if (areaKey && told.first(areaKey))
    say(item('PlanArea', areaKey, { code: areaCode, title: area ?? areaCode }), () => f.header('area'));
  const [objectiveCode, objective] = [text('objectiveCode'), text('objective')];
  const objectiveKey = `obiettivo:${keyOf(areaKey, objectiveCode, objective)}`;
  const whole = [objectiveCode, objective].filter(Boolean).join(' ');
  if (told.first(objectiveKey))
    say(
      item(
        'Objective',
        objectiveKey,
        {
          code: objectiveCode ?? objective?.slice(0, 40) ?? null,
          title: objective ?? objectiveCode,
          ...source(whole || null),
        },
        { areaId: areaKey },
      ),
      (field) => f.header(field === 'code' ? 'objectiveCode' : 'objective'),
    );
  const [actionCode, action] = [text('actionCode'), text('action')];
  const actionKey = actionCode || action ? `azione:${keyOf(objectiveKey, actionCode, action)}` : null;
  if (actionKey && told.first(actionKey))
    say(
      item(
        'Action',
        actionKey,
        {
          code: actionCode,
          title: action ?? actionCode,
          partners: [],
          ...source([actionCode, action].filter(Boolean).join(' ')),
        },
        {},
        { objectiveIds: [objectiveKey] },
      ),
      () => f.header('action'),
    );
  const filled = cardRows.filter((r) => text(`row:${r.key}`));
  if (!filled.length) return made;
  const label = (text('scheda') ?? `Scheda ${actionCode ?? action ?? objectiveCode ?? objective ?? ''}`).slice(0, 200);
  const schedaKey = `scheda:${keyOf(objectiveKey, actionKey, label)}`;
  if (told.first(schedaKey))
    say(
      item(
        'Scheda',
        schedaKey,
        { label, form: 'full', ...source(null) },
        { objectiveId: objectiveKey, actionId: actionKey },
      ),
      () => f.header('scheda'),
    );
  for (const row of filled) {
    const cell = f.cell(`row:${row.key}`)!;
    const header = f.header(`row:${row.key}`);
    for (const found of ofRow(row, cell, header, n, text('fund')))
      say(
        { ...found, key: null, refs: { schedaId: schedaKey }, values: { ...found.values, ...source(found.words) } },
        () => header,
      );
  }
  return made;
}

interface OfRow extends Item {
  words: string;
}

function ofRow(row: CardRow, cell: SheetCell, header: string, n: Notes, fund: string | null): OfRow[] {
  const found = (type: ItemType, values: Values, words: string): OfRow => ({ ...item(type, '', values), words });
  const noted = (more: Values) =>
    found('SchedaAnswer', { row: row.key, answer: null, note: null, choices: [], ...more }, cell.text);
  if (row.kind === 'yes_no') return [noted(yesNo(cell, header, n, null))];
  if (row.kind === 'text') return [noted({ note: textOf(cell) })];
  if (row.kind === 'choices') return [noted(choicesIn(cell.text))];
  if (row.kind === 'amounts')
    return amountsIn(cell, header, n, fund).map((a) => found('StatedAmount', a.values, a.words));
  if (row.kind === 'staff')
    return partsIn(cell.text).map((words) => found('StaffNeed', staffIn(words, header, n), words));
  return partsIn(cell.text).map((words) => found('Indicator', indicatorIn(row.key, words, header, n), words));
}

const partsIn = (text: string): string[] =>
  text
    .split(/\r?\n|;|•|▪/)
    .map((p) => p.replace(/^\s*[-–]\s+/, '').trim())
    .filter(Boolean);

/** `☒ voce` among boxes: the ticked ones; otherwise every entry. */
function choicesIn(text: string): Values {
  const parts = partsIn(text);
  const ticked = /^\s*(?:[☒☑✓✔■]|\[[xX]\])\s*/u;
  const boxes = /^\s*(?:[☒☑✓✔■☐□]|\[[xX ]?\])\s*/u;
  const chosen = parts.some((p) => boxes.test(p)) ? parts.filter((p) => ticked.test(p)) : parts;
  const choices = chosen.map((p) => p.replace(boxes, '').trim()).filter(Boolean);
  // A sentence is a note, not an entry of a list.
  return choices.every((c) => c.length <= 200) && choices.length <= 60 ? { choices } : { note: text.trim() };
}

function amountsIn(
  cell: SheetCell,
  header: string,
  n: Notes,
  fund: string | null,
): { values: Values; words: string }[] {
  const all = readAmounts(cell.value ?? cell.text);
  return all.flatMap((a) => {
    n.warn(header, a.understood ? a.warnings : [...a.warnings, 'not_understood']);
    if (a.value?.startsWith('-')) n.wrong(header, 'L’importo non può essere negativo.');
    if (a.partOf || (a.value === null && !a.text)) return [];
    const { value, valueTo, period, certainty, funds } = a;
    return [
      {
        words: a.text,
        values: { value, valueTo, period, certainty, fund: fund ?? (funds.length === 1 ? funds[0] : null) },
      },
    ];
  });
}

function staffIn(words: string, header: string, n: Notes): Values {
  const read = readNumber(words);
  const count = read.value !== null && /^\d{1,6}$/.test(read.value) && !read.of ? Number(read.value) : null;
  if (!read.understood && count !== null) n.warn(header, read.warnings);
  const certainty = read.about
    ? 'about'
    : read.comparator === 'gte' || read.comparator === 'gt'
      ? 'at_least'
      : 'stated';
  const role = (count !== null && read.unit ? read.unit : words).slice(0, 200);
  return { role, count, certainty };
}

const kindOf: Record<string, IndicatorKind> = { modalita: 'process', risultati: 'output', impatto: 'impact' };

/** A sentence of the card as an indicator: its name is the sentence, its target what could be read of it. */
function indicatorIn(row: string, words: string, header: string, n: Notes): Values {
  const percent = /%|per ?cento/i.test(words);
  const read = percent ? readPercent(words) : readNumber(words);
  const clear = read.understood && read.value !== null;
  if (!clear && /\d/.test(words))
    n.messages.push(doubt(header, 'L’atteso dell’indicatore non è stato capito: resta com’è scritto.'));
  return {
    kind: kindOf[row] ?? 'output',
    name: words.slice(0, 500),
    valueType: clear ? (percent ? 'percent' : 'number') : 'text',
    unit: null,
    comparator: clear ? read.comparator : null,
    baseline: null,
    target: clear ? read.value : null,
    targetText: words.length <= 200 ? words : null,
  };
}
