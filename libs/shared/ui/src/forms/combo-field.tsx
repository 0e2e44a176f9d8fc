import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { classNames } from '../base/class-names';
import { Icon } from '../base/icon';
import { place } from '../base/place';
import type { Option } from '../base/types';
import { t } from '../words';
import { FieldFrame, type FieldProps } from './field-frame';
import { describedBy, useField } from './form-context';
import { useOptions } from './use-options';

interface ComboFieldProps extends FieldProps {
  value: string | null;
  onChange: (value: string | null, option: Option | null) => void;
  /** The choices for what is typed. The same function at each rendering. */
  load: (query: string) => Promise<readonly Option[]>;
  /** The words of the value the form opened with. */
  selectedLabel?: string;
}

/**
 * A choice among too many to list: the combobox of WAI-ARIA with a list. The list is in the top layer, so that it shows
 * above a modal dialog too, which libraries that render it at the end of the page do not manage.
 */
export function ComboField(props: ComboFieldProps) {
  const { label, name, help, required, disabled, compact, value, onChange, load, selectedLabel = '' } = props;
  const [text, setText] = useState(selectedLabel);
  const [chosenText, setChosenText] = useState(selectedLabel);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  // The words of the choice already made are not a search.
  const options = useOptions(load, value && text === chosenText ? '' : text, open);
  const local = required && !value ? t('form.choose') : null;
  const { id, input, error, onBlur } = useField<HTMLInputElement>({
    name,
    error: props.error,
    local,
    filled: text !== '',
  });
  const active = options && options.length > 0 ? Math.min(at, options.length - 1) : -1;

  useEffect(() => {
    const element = list.current;
    if (!open || !element || !input.current) return;
    element.showPopover();
    place(input.current.parentElement ?? input.current, element, { wide: true });
    element.querySelector('.z-option-focus')?.scrollIntoView({ block: 'nearest' });
  }, [open, options, active, input]);

  const choose = (option: Option | null) => {
    setText(option?.label ?? '');
    setChosenText(option?.label ?? '');
    setOpen(false);
    onChange(option?.value ?? null, option);
  };

  const type = (next: string) => {
    setText(next);
    setAt(0);
    setOpen(true);
    if (value) onChange(null, null);
  };

  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (!open) setOpen(true);
      else if (options?.length) setAt((active + step + options.length) % options.length);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      const option = options?.[active];
      if (option) choose(option);
    } else if (event.key === 'Escape' && open) {
      // Closes the list, not the dialog around it.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };

  return (
    <FieldFrame {...{ id, label, help, error, required, compact }}>
      <div className="z-input-group">
        <input
          id={id}
          ref={input}
          className="z-input"
          name={name}
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={open ? `${id}-voci` : undefined}
          aria-activedescendant={open && active >= 0 ? `${id}-voce-${active}` : undefined}
          aria-required={required}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { help, error })}
          value={text}
          disabled={disabled}
          onClick={() => setOpen(true)}
          onKeyDown={move}
          onChange={(event) => type(event.target.value)}
          onBlur={() => {
            onBlur();
            setOpen(false);
            // Words that choose nothing do not stay as if they did.
            if (!value) setText('');
          }}
        />
        <span className="z-suffix" aria-hidden="true">
          <Icon name="expand" size="sm" />
        </span>
      </div>
      {open && (
        <ul
          ref={list}
          id={`${id}-voci`}
          popover="manual"
          role="listbox"
          aria-label={label}
          className="z-popover z-listbox"
          // The focus stays in the field.
          onMouseDown={(event) => event.preventDefault()}
        >
          {options?.map((option, index) => (
            <li
              key={option.value}
              id={`${id}-voce-${index}`}
              role="option"
              aria-selected={option.value === value}
              className={classNames('z-option', index === active && 'z-option-focus')}
              onClick={() => choose(option)}
            >
              {option.label}
              {option.detail && <span className="z-muted z-small">{option.detail}</span>}
            </li>
          ))}
          {!options?.length && (
            <li className="z-listbox-empty" role="option" aria-disabled="true" aria-selected="false">
              {options ? t('form.noOption') : t('form.searching')}
            </li>
          )}
        </ul>
      )}
    </FieldFrame>
  );
}
