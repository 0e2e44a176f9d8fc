import { pastedBlock } from '@zona/plans-domain';
import { useMutate } from '@zona/session';
import { useToasts } from '@zona/ui';
import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { cellText, placeOf, readCell, totalsOf, type MatrixData } from './matrix';
import { MatrixFrame, type LineActs } from './matrix-frame';
import { SaveMatrixCellsDocument } from './matrix-operations';
import { t } from './words';

interface Change {
  lineId: string;
  sourceId: string;
  value: string | null;
}

interface Props {
  matrix: MatrixData;
  acts: LineActs;
}

/** The table as a sheet to type in: arrows and Enter walk it, a block may be pasted, Ctrl Z takes back, totals follow at once. */
export function MatrixGrid({ matrix, acts }: Props) {
  const save = useMutate(SaveMatrixCellsDocument);
  const toasts = useToasts();
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [kept, setKept] = useState<{ of: MatrixData; cells: MatrixData['cells'] }>({ of: matrix, cells: matrix.cells });
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const table = useRef<HTMLDivElement>(null);
  const past = useRef<Change[][]>([]);
  // What the last save answered, until the page itself reads it again.
  const cells = kept.of === matrix ? kept.cells : matrix.cells;
  const cellAt = (place: string) => cells.find((c) => placeOf(c.line.id, c.source.id) === place);
  const latest = useRef(cells);
  useEffect(() => {
    latest.current = cells;
  }, [cells]);
  const queue = useRef(Promise.resolve());

  const commit = (changes: Change[], undo: boolean): void => {
    if (!changes.length) return;
    queue.current = queue.current.then(async () => {
      const now = (c: Change) =>
        latest.current.find((x) => x.line.id === c.lineId && x.source.id === c.sourceId) ?? null;
      const before = changes.map((c) => ({ ...c, value: now(c)?.value ?? null }));
      const outcome = await save.send({
        matrixId: matrix.id,
        cells: changes.map((c) => ({ ...c, version: now(c)?.version ?? null })),
      });
      if (outcome.kind !== 'done') {
        const why =
          outcome.kind === 'problems' ? outcome.problems.map((p) => p.message).join(' ') : t('matrix.conflict');
        toasts.show({ text: t('matrix.failed', { why }), tone: 'bad' });
        return;
      }
      const saved = outcome.payload.budgetMatrix?.cells ?? latest.current;
      latest.current = saved;
      setKept({ of: matrix, cells: saved });
      forget(changes);
      if (undo) past.current.push(before);
      else toasts.show({ text: t('matrix.undone') });
    });
  };

  const forget = (changes: Change[]) =>
    setTyped((now) => {
      const places = new Set(changes.map((c) => placeOf(c.lineId, c.sourceId)));
      return new Map([...now].filter(([place]) => !places.has(place)));
    });

  /** Reads what was typed in a cell when it is left: saved when it is an amount, marked when it is not. */
  const settle = (lineId: string, sourceId: string) => {
    const place = placeOf(lineId, sourceId);
    const text = typed.get(place);
    if (text === undefined) return;
    const read = readCell(text);
    setWrong((now) => new Set([...now].filter((p) => p !== place).concat(read.ok ? [] : [place])));
    if (!read.ok) return;
    if (read.value === (cellAt(place)?.value ?? null)) return forget([{ lineId, sourceId, value: null }]);
    commit([{ lineId, sourceId, value: read.value }], true);
  };

  const focus = (line: number, source: number) =>
    table.current?.querySelector<HTMLInputElement>(`[data-at="${line}-${source}"]`)?.focus();

  const onKey = (event: KeyboardEvent<HTMLInputElement>, line: number, source: number) => {
    const { selectionStart: from, selectionEnd: to, value } = event.currentTarget;
    const whole = from === 0 && to === value.length;
    if ((event.ctrlKey || event.metaKey) && event.key === 'z') {
      const [last] = past.current.slice(-1);
      if (typed.size > 0 || !last) return;
      past.current.pop();
      commit(last, false);
    } else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (event.key === 'ArrowDown' || event.key === 'Enter') focus(line + 1, source);
    else if (event.key === 'ArrowUp') focus(line - 1, source);
    else if (event.key === 'ArrowLeft' && (whole || from === 0)) focus(line, source - 1);
    else if (event.key === 'ArrowRight' && (whole || to === value.length)) focus(line, source + 1);
    else return;
    event.preventDefault();
    if (event.key === 'Enter') settle(matrix.lines[line]!.id, matrix.sources[source]!.id);
  };

  const onPaste = (event: ClipboardEvent<HTMLInputElement>, line: number, source: number) => {
    const block = pastedBlock(event.clipboardData.getData('text'));
    if (block.length === 1 && block[0]!.length === 1) return;
    event.preventDefault();
    const placed = block.flatMap((row, r) =>
      row.flatMap((text, c) => {
        const [l, s] = [matrix.lines[line + r], matrix.sources[source + c]];
        return l && s ? [{ lineId: l.id, sourceId: s.id, text }] : [];
      }),
    );
    const read = placed.map((p) => ({ ...p, read: readCell(p.text) }));
    const bad = read.filter((p) => !p.read.ok);
    setTyped((now) => new Map([...now, ...bad.map((p) => [placeOf(p.lineId, p.sourceId), p.text] as const)]));
    setWrong(new Set(bad.map((p) => placeOf(p.lineId, p.sourceId))));
    commit(
      read.flatMap(({ lineId, sourceId, read: r }) => (r.ok ? [{ lineId, sourceId, value: r.value }] : [])),
      true,
    );
  };

  return (
    <div ref={table}>
      <p className="z-muted d-print-none">{t('matrix.keys')}</p>
      <MatrixFrame
        matrix={matrix}
        totals={totalsOf({ ...matrix, cells }, typed)}
        acts={acts}
        cell={(line, source, l, s) => {
          const place = placeOf(line.id, source.id);
          const isWrong = wrong.has(place);
          return (
            <input
              className="z-input z-num z-matrix-input"
              data-at={`${l}-${s}`}
              inputMode="decimal"
              autoComplete="off"
              aria-label={t('matrix.cell', { line: line.label, source: source.label })}
              aria-invalid={isWrong || undefined}
              title={isWrong ? t('matrix.wrong') : undefined}
              value={typed.get(place) ?? cellText(cellAt(place)?.value ?? null)}
              onFocus={(event) => event.currentTarget.select()}
              onChange={(event) => {
                const text = event.currentTarget.value;
                setTyped((now) => new Map(now).set(place, text));
              }}
              onBlur={() => settle(line.id, source.id)}
              onKeyDown={(event) => onKey(event, l, s)}
              onPaste={(event) => onPaste(event, l, s)}
            />
          );
        }}
      />
    </div>
  );
}
