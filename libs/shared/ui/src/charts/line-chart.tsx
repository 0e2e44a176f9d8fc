import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { useWidth } from './use-width';

export interface LinePoint {
  key: string;
  /** The name under the axis. */
  label: string;
  value: number | null;
  target: number | null;
}

interface LineChartProps {
  label: string;
  points: readonly LinePoint[];
  baseline: number | null;
  format: (value: number) => string;
  words: { value: string; target: string; baseline: string };
}

const height = 240;
const edge = { top: 16, right: 24, bottom: 34, left: 56 };

/** Values over time as a line with points, what is expected as dashes, where one started as dots: told apart without colour. */
export function LineChart({ label, points, baseline, format, words }: LineChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const all = points.flatMap((p) => [p.value, p.target]).filter((n): n is number => n !== null);
  const x = scalePoint(
    points.map((p) => p.key),
    [edge.left, width - edge.right],
  ).padding(0.5);
  const y = scaleLinear()
    .domain([Math.min(0, ...all, baseline ?? 0), Math.max(1, ...all, baseline ?? 0)])
    .nice(4)
    .range([height - edge.bottom, edge.top]);
  const path = (of: 'value' | 'target') =>
    line<LinePoint>()
      .defined((p) => p[of] !== null)
      .x((p) => x(p.key) ?? 0)
      .y((p) => y(p[of] ?? 0))([...points]) ?? undefined;
  // As many names as fit beside each other.
  const every = Math.ceil((points.length * 84) / Math.max(84, width - edge.left - edge.right));
  return (
    <div ref={ref} className="z-chart-body">
      <ul className="z-chart-legend">
        <Key text={words.value} className="z-chart-line" dot />
        {points.some((p) => p.target !== null) && <Key text={words.target} className="z-chart-target" />}
        {baseline !== null && <Key text={words.baseline} className="z-chart-base" />}
      </ul>
      <svg role="img" aria-label={label} width={width} height={height} className="z-chart-svg">
        {y.ticks(4).map((tick) => (
          <g key={tick} transform={`translate(0 ${y(tick)})`}>
            <line x1={edge.left} x2={width - edge.right} className="z-chart-grid" />
            <text x={edge.left - 8} y={5} textAnchor="end" className="z-chart-tick">
              {format(tick)}
            </text>
          </g>
        ))}
        {points.map(
          (p, i) =>
            i % every === 0 && (
              <text key={p.key} x={x(p.key)} y={height - 10} textAnchor="middle" className="z-chart-tick">
                {p.label}
              </text>
            ),
        )}
        {baseline !== null && (
          <line x1={edge.left} x2={width - edge.right} y1={y(baseline)} y2={y(baseline)} className="z-chart-base" />
        )}
        <path d={path('target')} className="z-chart-target" />
        {points.map((p) => p.target !== null && <Level key={p.key} at={x(p.key) ?? 0} y={y(p.target)} />)}
        <path d={path('value')} className="z-chart-line" />
        {points.map(
          (p) =>
            p.value !== null && <circle key={p.key} cx={x(p.key)} cy={y(p.value)} r={4.5} className="z-chart-point" />,
        )}
      </svg>
    </div>
  );
}

/** What is expected in one period: a level, so that it is there also where a line would have one point only. */
const Level = ({ at, y }: { at: number; y: number }) => (
  <line x1={at - 14} x2={at + 14} y1={y} y2={y} className="z-chart-level" />
);

function Key({ text, className, dot }: { text: string; className: string; dot?: boolean }) {
  return (
    <li>
      <svg width="28" height="14" aria-hidden="true">
        <line x1="1" x2="27" y1="7" y2="7" className={className} />
        {dot && <circle cx="14" cy="7" r="4" className="z-chart-point" />}
      </svg>
      {text}
    </li>
  );
}
