import { useState, type ClipboardEvent } from 'react';
import type { Typed } from './numbers';

interface CellInputProps {
  label: string;
  value: string | null;
  typed: Typed;
  onChange: (value: string | null) => void;
  /** Rows that were pasted from a sheet. */
  onRows?: (rows: string[]) => void;
}

/** A figure in a table of figures. What is typed stays as it was typed until one leaves; what is pasted over rows fills the rows. */
export function CellInput({ label, value, typed, onChange, onRows }: CellInputProps) {
  const [text, setText] = useState<string | null>(null);
  const shown = text ?? (value === null ? '' : typed.write(value));
  const wrong = text !== null && typed.read(text) === undefined;
  const paste = (event: ClipboardEvent) => {
    const rows = event.clipboardData
      .getData('text')
      .replace(/\r?\n$/, '')
      .split(/\r?\n/);
    if (!onRows || rows.length < 2) return;
    event.preventDefault();
    setText(null);
    onRows(rows);
  };
  return (
    <input
      className="z-input z-num z-alloc-cell"
      aria-label={label}
      aria-invalid={wrong || undefined}
      inputMode="decimal"
      autoComplete="off"
      value={shown}
      onPaste={paste}
      onBlur={() => {
        if (!wrong) setText(null);
      }}
      onChange={(event) => {
        setText(event.target.value);
        const read = typed.read(event.target.value);
        if (read !== undefined) onChange(read);
      }}
    />
  );
}
