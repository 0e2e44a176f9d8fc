import { Link } from 'react-router';
import { Icon } from '../base/icon';

interface EnteChipProps {
  name: string;
  kind?: string;
  to?: string;
}

export function EnteChip({ name, kind, to }: EnteChipProps) {
  const content = (
    <>
      <Icon name="pa" size="sm" />
      <span>{name}</span>
      {kind && <span className="z-muted">{kind}</span>}
    </>
  );
  return to ? (
    <Link to={to} className="z-chip">
      {content}
    </Link>
  ) : (
    <span className="z-chip">{content}</span>
  );
}
