import { EnteChip, SourceNote } from '@zona/ui';
import type { ReactNode } from 'react';
import { indicatorKindLabel } from '../labels';
import { expected, measured } from '../numbers';
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
              <strong>{indicator.name}</strong>{' '}
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

/** Baseline, target and the values taken so far: the bar draws what the words say, and is silent for a screen reader. */
export function IndicatorMeasure({ indicator }: { indicator: Indicator }) {
  const target = expected(indicator);
  const bar = barOf(indicator);
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
        <span className="z-muted">
          {indicator.owner ? t('indicator.owner', { name: indicator.owner.name }) : t('indicator.noOwner')}
        </span>
      </p>
      {indicator.values.length > 0 && (
        <ul className="z-values">
          {indicator.values.map((value) => (
            <li key={value.id}>
              <span className="z-muted">{value.period}</span>{' '}
              <strong className="z-num">{measured(value.value, indicator)}</strong> <EnteChip name={value.ente.name} />
              {value.note && <span className="z-muted"> {value.note}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
