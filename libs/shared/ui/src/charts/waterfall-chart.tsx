import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import { edgeOf, fillOf, Patterns, type Tone } from './tones';
import { useWidth } from './use-width';

export interface WaterfallStep {
  key: string;
  label: string;
  /** A level stands on the ground; the others are what is missing or added from one level to the next. */
  kind: 'level' | 'less' | 'more';
  from: number;
  to: number;
  /** What stands at the end of the bar, as it is read. */
  said: string;
}

interface WaterfallChartProps {
  label: string;
  steps: readonly WaterfallStep[];
}

const line = 20;
const bar = 18;
const step = line + bar + 14;
const toneOf: Record<WaterfallStep['kind'], Tone> = { level: 'solid', less: 'dotted', more: 'striped' };

/** Steps under each other, each bar where the one before ends: from how much there was to how much has arrived. */
export function WaterfallChart({ label, steps }: WaterfallChartProps) {
  const id = useId();
  const [ref, width] = useWidth<HTMLDivElement>();
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...steps.flatMap((s) => [s.from, s.to]))])
    .range([0, width - 2]);
  return (
    <div ref={ref} className="z-chart-body">
      <svg role="img" aria-label={label} width={width} height={steps.length * step} className="z-chart-svg">
        <Patterns id={id} />
        {steps.map(({ key, label: words, kind, from, to, said }, i) => {
          const [left, right] = [scale(Math.min(from, to)), scale(Math.max(from, to))];
          return (
            <g key={key} transform={`translate(1 ${i * step})`}>
              <text y={14} className={kind === 'level' ? 'z-chart-value' : 'z-chart-label'}>
                {words}
              </text>
              <text
                x={width - 2}
                y={14}
                textAnchor="end"
                className={kind === 'level' ? 'z-chart-value' : 'z-chart-label'}
              >
                {said}
              </text>
              <rect y={line} width={width - 2} height={bar} fill="var(--z-quiet-bg)" />
              {right > left && (
                <rect
                  x={left}
                  y={line}
                  width={Math.max(right - left, 2)}
                  height={bar}
                  fill={fillOf(toneOf[kind], id)}
                  stroke={edgeOf(toneOf[kind])}
                />
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
