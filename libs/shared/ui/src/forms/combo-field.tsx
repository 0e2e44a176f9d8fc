import { useEffect, useState } from 'react';
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { classNames } from '../base/class-names';
import { Icon } from '../base/icon';
import type { Option } from '../base/types';
import { t } from '../words';
import { FieldFrame, type FieldProps } from './field-frame';
import { describedBy, useField } from './form-context';

interface ComboFieldProps extends FieldProps {
  value: string | null;
  onChange: (value: string | null, option: Option | null) => void;
  /** The choices for what is typed; asked again when the person pauses. */
  load: (query: string) => Promise<readonly Option[]>;
  /** The words of the value the form opened with. */
  selectedLabel?: string;
}

const PAUSE = 250;

/** A choice among too many to list: one types, the matching ones are offered. */
export function ComboField(props: ComboFieldProps) {
  const { label, name, help, required, disabled, compact, value, onChange, load, selectedLabel = '' } = props;
  const [text, setText] = useState(selectedLabel);
  const [options, setOptions] = useState<readonly Option[] | null>(null);
  const local = required && !value ? t('form.choose') : null;
  const field = useField<HTMLInputElement>({ name, error: props.error, local, filled: text !== '' });

  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      load(text)
        .then((found) => current && setOptions(found))
        .catch(() => current && setOptions([]));
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, load]);

  return (
    <FieldFrame {...{ id: field.id, label, help, error: field.error, required, compact }}>
      <ComboBox
        aria-label={label}
        inputValue={text}
        onInputChange={setText}
        selectedKey={value}
        onSelectionChange={(key) => {
          const option = options?.find((one) => one.value === key) ?? null;
          if (option) setText(option.label);
          onChange(option?.value ?? null, option);
        }}
        items={options ?? []}
        allowsEmptyCollection
        isDisabled={disabled}
        validationBehavior="aria"
        isInvalid={field.error !== null}
        menuTrigger="focus"
      >
        <div className="z-input-group">
          <Input
            id={field.id}
            ref={field.input}
            name={name}
            className="z-input"
            autoComplete="off"
            aria-required={required}
            aria-describedby={describedBy(field.id, { help, error: field.error })}
            onBlur={field.onBlur}
          />
          <Button className="z-suffix z-suffix-button" aria-label={t('form.showOptions')}>
            <Icon name="expand" size="sm" />
          </Button>
        </div>
        <Popover className="z-popover">
          <ListBox
            className="z-listbox"
            renderEmptyState={() => (
              <p className="z-listbox-empty">{options ? t('form.noOption') : t('form.searching')}</p>
            )}
          >
            {(option: Option) => (
              <ListBoxItem
                id={option.value}
                textValue={option.label}
                className={({ isFocused }) => classNames('z-option', isFocused && 'z-option-focus')}
              >
                <Text slot="label">{option.label}</Text>
                {option.detail && (
                  <Text slot="description" className="z-muted">
                    {option.detail}
                  </Text>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </FieldFrame>
  );
}
