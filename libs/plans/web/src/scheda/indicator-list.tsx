import { SourceNote } from '@zona/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { indicatorKindLabel } from '../labels';
import { OutcomeBadge } from '../indicators/badges';
import { evaluated } from '../indicators/values';
import { expected, measured } from '../numbers';
import { paths } from '../paths';
import { t } from '../words';
import { barOf } from './bar';
import type { Indicator } from './scheda-rows';

interface Props {
  indicators: readonly Indicator[];
  acts?: (indicator: Indicator) => ReactNode;
}

export function IndicatorList({ indicators, acts }: Props) {
  if (indicators.length === 0) return <span className="z-missing">{t('indicator.none')}</span>;
  return (
    <ul className="z-indicators">
      {indicators.map((indicator) => (
        <li key={indicator.id} className="z-indicator">
          <div className="z-with-source">
            <span>
              <Link to={paths.indicator(indicator.id)}>{indicator.name}</Link>{' '}
              <span className="z-muted">{t('indicator.ofKind', { kind: indicatorKindLabel[indicator.kind] })}</span>
            </span>
            {acts ? acts(indicator) : indicator.source && <SourceNote {...indicator.source} />}
          </div>
          <IndicatorMeasure indicator={indicator} />
        </li>
      ))}
    </ul>
  );
}

/** Baseline, target and the value reached so far: the bar draws what the words say, and is silent for a screen reader. */
export function IndicatorMeasure({ indicator }: { indicator: Indicator }) {
  const target = expected(indicator);
  const bar = barOf(indicator);
  const value = evaluated(indicator);
  return (
    <div className="z-measure">
      {bar && (
        <div className="z-bar" aria-hidden="true">
          {bar.value !== null && <span className="z-bar-value" style={{ inlineSize: `${bar.value}%` }} />}
          {bar.baseline !== null && <span className="z-bar-base" style={{ insetInlineStart: `${bar.baseline}%` }} />}
          <span className="z-bar-target" style={{ insetInlineStart: `${bar.target}%` }} />
        </div>
      )}
      <p className="z-measure-words">
        {indicator.baseline !== null && (
          <span>{t('indicator.from', { value: measured(indicator.baseline, indicator) })}</span>
        )}
        {target === null ? (
          <span className="z-missing">{t('indicator.noTarget')}</span>
        ) : (
          <span>
            {t('indicator.expected')} <strong className="z-num">{target}</strong>
          </span>
        )}
        {indicator.target !== null && indicator.targetText && (
          <span className="z-verbatim">{t('indicator.written', { text: indicator.targetText })}</span>
        )}
        {value && (
          <span>
            {t('indicator.reached')} <strong className="z-num">{value}</strong>{' '}
            <OutcomeBadge outcome={indicator.evaluation.outcome} />
          </span>
        )}
        <span className="z-muted">
          {indicator.owner
            ? t('indicator.owner', { name: indicator.owner.name })
            : t(indicator.byComune ? 'indicator.eachComune' : 'indicator.noOwner')}
        </span>
      </p>
    </div>
  );
}
