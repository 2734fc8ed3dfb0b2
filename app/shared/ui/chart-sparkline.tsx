import { stretches } from "./chart-trend-shape.ts";

interface Props {
  /** 0 to 100, in order of time; null is a gap. */
  readonly values: readonly (number | null)[];
  /** What it says in words. */
  readonly label: string;
}

const [width, height, edge] = [120, 32, 5];

/** A small line without a scale, beside a number; its height is at least 40 points, so that nothing is blown up. */
export function Sparkline({ values, label }: Props) {
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const span = Math.max(40, most - least);
  const top = Math.min(100, Math.max(span, (least + most + span) / 2));
  const x = (at: number) => edge + (at * (width - 2 * edge)) / Math.max(1, values.length - 1);
  const y = (value: number) => edge + ((top - value) * (height - 2 * edge)) / span;
  const last = values.findLastIndex((value) => value !== null);
  return (
    <svg className="chart-sparkline" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {stretches(values, (value) => value).map((stretch) => (
        <polyline
          key={stretch[0]?.at}
          className="chart-line"
          points={stretch.map(({ at, has }) => `${x(at)},${y(has)}`).join(" ")}
        />
      ))}
      {values.map((value, at) => {
        const isAlone = (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null;
        if (value === null || (at !== last && !isAlone)) return null;
        const radius = at === last ? 4 : 2;
        return <circle key={`${x(at)}`} cx={x(at)} cy={y(value)} r={radius} className="chart-dot" />;
      })}
    </svg>
  );
}
