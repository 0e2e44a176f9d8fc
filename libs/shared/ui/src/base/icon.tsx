import { iconPaths, type IconName } from './icons';

interface IconProps {
  name: IconName;
  size?: 'sm' | 'md' | 'lg';
  /** Given only when the icon stands alone; otherwise it is decoration. */
  label?: string;
}

export function Icon({ name, size = 'md', label }: IconProps) {
  const naming = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg className={`z-icon z-icon-${size}`} viewBox="0 0 24 24" focusable="false" {...naming}>
      <path d={iconPaths[name]} />
    </svg>
  );
}
