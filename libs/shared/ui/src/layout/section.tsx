import { useId, type ReactNode } from 'react';
import { classNames } from '../base/class-names';

interface SectionProps {
  title: string;
  id?: string;
  actions?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
}

export function Section({ title, id, actions, level = 2, children }: SectionProps) {
  const fallback = useId();
  const headingId = `${id ?? fallback}-titolo`;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="z-section" id={id} aria-labelledby={headingId}>
      <div className="z-section-head">
        <Heading id={headingId}>{title}</Heading>
        {actions && <div className="z-row d-print-none">{actions}</div>}
      </div>
      {children}
    </section>
  );
}

interface CardProps {
  title?: string;
  tone?: 'warning' | 'info' | 'bad' | 'ok';
  children: ReactNode;
}

export function Card({ title, tone, children }: CardProps) {
  return (
    <div className={classNames('z-card', tone && `z-tone-${tone}`)}>
      {title && <h3 className="z-card-title">{title}</h3>}
      {children}
    </div>
  );
}

export function Definition({ items }: { items: { label: string; value: ReactNode }[] }) {
  return (
    <dl className="z-definition">
      {items.map((item) => (
        <div key={item.label}>
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface DisclosureProps {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}

export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details className="z-disclosure" open={open}>
      <summary>{summary}</summary>
      <div className="z-disclosure-body">{children}</div>
    </details>
  );
}
