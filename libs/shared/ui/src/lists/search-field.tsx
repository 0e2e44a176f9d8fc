import { useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../base/icon';
import { t } from '../words';

interface SearchFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
}

const PAUSE = 300;

/** Asks when the person stops typing; `/` brings the focus here. */
export function SearchField({ label, value, onChange, placeholder }: SearchFieldProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The address changed under the field (Back, "Togli i filtri"): follow it.
  if (value !== seen) {
    setSeen(value);
    setText(value);
  }

  useEffect(() => () => clearTimeout(timer.current), []);

  const type = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange(next), PAUSE);
  };

  return (
    <div className="z-field z-field-compact z-search">
      <label htmlFor={id}>{label}</label>
      <div className="z-search-box">
        <Icon name="search" size="sm" />
        <input
          id={id}
          type="search"
          className="z-input"
          value={text}
          placeholder={placeholder}
          maxLength={200}
          autoComplete="off"
          data-search=""
          title={t('search.key')}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            clearTimeout(timer.current);
            onChange(text);
          }}
        />
      </div>
    </div>
  );
}
