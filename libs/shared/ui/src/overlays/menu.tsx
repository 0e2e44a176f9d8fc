import { Button, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { classNames } from '../base/class-names';
import { Icon } from '../base/icon';
import type { IconName } from '../base/icons';

export interface MenuEntry {
  key: string;
  label: string;
  icon?: IconName;
  to?: string;
  onSelect?: () => void;
  danger?: boolean;
}

interface MenuProps {
  label: string;
  items: readonly MenuEntry[];
  /** An icon instead of the words. */
  icon?: IconName;
}

/** A button that opens a few actions: arrows, first letters, Esc. */
export function Menu({ label, items, icon }: MenuProps) {
  const navigate = useNavigate();
  const choose = (item: MenuEntry) => {
    item.onSelect?.();
    if (item.to) void navigate(item.to);
  };
  return (
    <MenuTrigger>
      <Button
        className={icon ? 'z-icon-button' : 'btn btn-outline-primary z-btn'}
        aria-label={icon ? label : undefined}
      >
        {icon ? <Icon name={icon} /> : label}
        {!icon && <Icon name="expand" size="sm" />}
      </Button>
      <Popover className="z-popover" placement="bottom end">
        <AriaMenu className="z-listbox" aria-label={label}>
          {items.map((item) => (
            <MenuItem
              key={item.key}
              id={item.key}
              textValue={item.label}
              onAction={() => choose(item)}
              className={({ isFocused }) =>
                classNames('z-option', isFocused && 'z-option-focus', item.danger && 'z-option-danger')
              }
            >
              <span className="z-row">
                {item.icon && <Icon name={item.icon} size="sm" />}
                {item.label}
              </span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
