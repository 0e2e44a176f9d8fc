import { useState } from 'react';

interface Format<V> {
  write: (value: V | null) => string;
  /** null: nothing typed; undefined: not a value yet. */
  read: (text: string) => V | null | undefined;
}

/** What is typed stays as typed; the value follows it, and a value changed from outside replaces it. */
export function useTypedText<V extends string>(
  value: V | null,
  onChange: (value: V | null) => void,
  format: Format<V>,
) {
  const [text, setText] = useState(() => format.write(value));
  const [seen, setSeen] = useState(value);

  if (value !== seen) {
    setSeen(value);
    if ((format.read(text) ?? null) !== value) setText(format.write(value));
  }

  const type = (next: string) => {
    setText(next);
    const read = format.read(next) ?? null;
    setSeen(read);
    if (read !== value) onChange(read);
  };

  /** On leaving the field a good value takes its usual form. */
  const settle = () => {
    const read = format.read(text);
    if (read !== undefined) setText(format.write(read));
  };

  return { text, type, settle };
}
