import { formatCount, formatEuro } from '@zona/money';
import { Link } from 'react-router';
import { AnchoredPanel } from '../base/anchored-panel';
import { classNames } from '../base/class-names';
import { Icon } from '../base/icon';
import type { Certainty, SourceRef } from '../base/types';
import { t } from '../words';
import { SourceText } from './source-note';

interface FigureProps {
  value: string | number | null | undefined;
  kind: 'money' | 'count';
  certainty?: Certainty;
  /** The upper end when the document gives a range. */
  valueTo?: string | null;
  label?: string;
  note?: string | null;
  source?: SourceRef | null;
  size?: 'md' | 'lg';
  to?: string;
}

function written(value: string | number | null | undefined, kind: 'money' | 'count'): string {
  if (value === null || value === undefined) return t('notStated');
  return kind === 'money' ? formatEuro(String(value)) : formatCount(Number(value));
}

/** A number one can trust: how it is to be read and where it comes from are one key away. */
export function Figure(props: FigureProps) {
  const { value, kind, certainty = 'stated', valueTo, label, note, source, size = 'md', to } = props;
  const missing = value === null || value === undefined;
  const mark = certainty === 'stated' || missing ? null : certainty;
  const text = valueTo
    ? t('figure.range', { from: written(value, kind), to: written(valueTo, kind) })
    : written(value, kind);
  const number = <span className={classNames('z-num', missing && 'z-missing')}>{text}</span>;
  const explained = Boolean(mark ?? source ?? (label ? undefined : note));

  return (
    <span className={classNames('z-figure', `z-figure-${size}`)}>
      {label && <span className="z-figure-label">{label}</span>}
      <span className="z-figure-value">
        {mark && <span className="z-mark">{t(`figure.${mark}.mark`)}</span>}
        {to ? <Link to={to}>{number}</Link> : number}
        {explained && (
          <AnchoredPanel
            className="z-hint-icon"
            label={t('figure.explain', { label: label ?? text })}
            trigger={<Icon name="info-circle" size="sm" />}
          >
            <p className="z-panel-title">{t('figure.source')}</p>
            {mark && <p>{t(`figure.${mark}.text`)}</p>}
            {missing && <p>{t('figure.missing')}</p>}
            {note && <p>{note}</p>}
            {source && <SourceText {...source} />}
          </AnchoredPanel>
        )}
      </span>
      {label && note && <span className="z-figure-note">{note}</span>}
    </span>
  );
}
