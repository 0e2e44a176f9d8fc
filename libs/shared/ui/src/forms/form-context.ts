import { createContext, useContext, useEffect, useId, useRef, useState } from 'react';
import type { Problem } from '../base/types';

interface FormState {
  problems: readonly Problem[];
  /** The person has pressed "Salva" at least once: what is missing may be said. */
  attempted: boolean;
}

export const FormContext = createContext<FormState>({ problems: [], attempted: false });

type Validatable = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface FieldInput {
  name: string;
  error?: string | null;
  /** What the field itself finds wrong, in Italian; null when it is fine. */
  local?: string | null;
  filled: boolean;
}

/** Joins a field to its form: its error (said by the API or found here) and its validity. */
export function useField<E extends Validatable>({ name, error, local = null, filled }: FieldInput) {
  const form = useContext(FormContext);
  const id = useId();
  const input = useRef<E>(null);
  const [left, setLeft] = useState(false);
  const server = form.problems.find((problem) => problem.field === name)?.message;
  const shown = error ?? server ?? (form.attempted || (left && filled) ? local : null);

  useEffect(() => input.current?.setCustomValidity(local ?? ''), [local]);

  return { id, input, error: shown ?? null, onBlur: () => setLeft(true) };
}

/** The messages that describe a field, in the order they are read. */
export const describedBy = (id: string, parts: { help?: unknown; error?: unknown; counter?: unknown }) =>
  [parts.error && `${id}-errore`, parts.help && `${id}-aiuto`, parts.counter && `${id}-resto`]
    .filter(Boolean)
    .join(' ') || undefined;
