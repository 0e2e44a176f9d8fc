import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Link, type To } from 'react-router';
import { classNames } from './class-names';
import { Icon } from './icon';
import type { IconName } from './icons';

export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'plain';

interface Look {
  variant?: ButtonVariant;
  size?: 'sm' | 'md';
  icon?: IconName;
  /** The key that presses it, see `useShortcuts`. */
  shortcut?: string;
}

const bootstrap: Record<ButtonVariant, string> = {
  primary: 'btn-primary',
  secondary: 'btn-outline-primary',
  danger: 'btn-outline-danger',
  plain: 'z-btn-plain',
};

const look = (variant: ButtonVariant, size: 'sm' | 'md', extra?: string) =>
  classNames('btn', bootstrap[variant], size === 'sm' && 'btn-sm', 'z-btn', extra);

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement>, Look {
  pending?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function Button(props: ButtonProps) {
  const { variant = 'secondary', size = 'md', icon, shortcut, pending, className, children, onClick, ...rest } = props;
  return (
    <button
      type="button"
      {...rest}
      className={look(variant, size, className)}
      data-shortcut={shortcut}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Icon name={icon} size="sm" />}
      {children}
    </button>
  );
}

interface LinkButtonProps extends Look {
  to: To;
  children: ReactNode;
  className?: string;
}

export function LinkButton({
  to,
  variant = 'secondary',
  size = 'md',
  icon,
  shortcut,
  className,
  children,
}: LinkButtonProps) {
  return (
    <Link to={to} className={look(variant, size, className)} data-shortcut={shortcut}>
      {icon && <Icon name={icon} size="sm" />}
      {children}
    </Link>
  );
}
