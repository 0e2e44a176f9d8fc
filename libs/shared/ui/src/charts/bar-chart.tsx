import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import { edgeOf, fillOf, Patterns, type Tone } from './tones';
import { useWidth } from './use-width';

export interface BarSeries {
  key: string;
  label: string;
  tone: Tone;
}
export interface BarRow {
  key: string;
  label: string;
  /** One number for each series that this bar has. */
  values: Readonly<Record<string, number>>;
  /** What stands at the end of the bar, as it is read. */
  said: string;
}

interface BarChartProps {
  label: string;
  series: readonly BarSeries[];
  rows: readonly BarRow[];
  /** The end of the scale; otherwise the longest bar. */
  most?: number;
}

const line = 20;
const bar = 18;
const step = line + bar + 14;

/** Horizontal bars, each under its own words: there is room for the words on a phone. */
export function BarChart({ label, series, rows, most }: BarChartProps) {
  const id = useId();
  const [ref, width] = useWidth<HTMLDivElement>();
  const sum = (row: BarRow) => series.reduce((total, s) => total + (row.values[s.key] ?? 0), 0);
  const scale = scaleLinear()
    .domain([0, most ?? Math.max(1, ...rows.map(sum))])
    .range([0, width - 2]);
  const shownSeries = series.filter((s) => rows.some((r) => (r.values[s.key] ?? 0) > 0));
  return (
    <div ref={ref} className="z-chart-body">
      {shownSeries.length > 1 && <Legend id={id} series={shownSeries} />}
      <svg role="img" aria-label={label} width={width} height={rows.length * step} className="z-chart-svg">
        <Patterns id={id} />
        {rows.map((row, i) => (
          <Bar key={row.key} row={row} series={series} scale={scale} top={i * step} width={width} id={id} />
        ))}
      </svg>
    </div>
  );
}

interface BarProps {
  row: BarRow;
  series: readonly BarSeries[];
  scale: (n: number) => number;
  top: number;
  width: number;
  id: string;
}

function Bar({ row, series, scale, top, width, id }: BarProps) {
  const starts = series.map((_, i) => series.slice(0, i).reduce((total, s) => total + (row.values[s.key] ?? 0), 0));
  // About as many letters as fit beside the value.
  const room = Math.max(8, Math.floor((width - row.said.length * 8.5 - 16) / 7.6));
  const words = row.label.length > room ? `${row.label.slice(0, room - 1)}…` : row.label;
  return (
    <g transform={`translate(1 ${top})`}>
      <text y={14} className="z-chart-label">
        {words}
      </text>
      <text x={width - 2} y={14} textAnchor="end" className="z-chart-value">
        {row.said}
      </text>
      <rect y={line} width={width - 2} height={bar} fill="var(--z-quiet-bg)" />
      {series.map((s, i) => {
        const long = scale(row.values[s.key] ?? 0);
        return long > 0 ? (
          <rect
            key={s.key}
            x={scale(starts[i]!)}
            y={line}
            width={Math.max(long, 2)}
            height={bar}
            fill={fillOf(s.tone, id)}
            stroke={edgeOf(s.tone)}
          />
        ) : null;
      })}
    </g>
  );
}

function Legend({ id, series }: { id: string; series: readonly BarSeries[] }) {
  return (
    <ul className="z-chart-legend">
      {series.map((s) => (
        <li key={s.key}>
          <svg width="18" height="14" aria-hidden="true">
            <Patterns id={`${id}-${s.key}`} />
            <rect
              x="0.5"
              y="0.5"
              width="17"
              height="13"
              fill={fillOf(s.tone, `${id}-${s.key}`)}
              stroke={edgeOf(s.tone)}
            />
          </svg>
          {s.label}
        </li>
      ))}
    </ul>
  );
}
