interface TrackProps {
  readonly lo: number;
  readonly hi: number;
  readonly index: number | null;
  /** Where a dashed line stands. */
  readonly goal: number;
  readonly label: string;
}

/**
 * A line from 0 to 100 with the range and, when there is one, the index. Drawn by the server, without styles; in per
 * cent of the width, so that its text keeps its size.
 */
export function Track({ lo, hi, index, goal, label }: TrackProps) {
  const x = (points: number) => `${2 + points * 0.96}%`;
  const width = (points: number) => `${points * 0.96}%`;
  return (
    <svg className="block h-12 w-full max-w-[26rem] overflow-visible" role="img" aria-label={label}>
      <rect x={x(0)} y="8" width={width(100)} height="14" rx="7" className="fill-surface-2 stroke-field" />
      <rect
        x={x(lo)}
        y="8"
        width={width(Math.max(hi - lo, 1))}
        height="14"
        rx="7"
        className="fill-weight-3 stroke-ink"
      />
      <line
        x1={x(goal)}
        x2={x(goal)}
        y1="2"
        y2="28"
        className="stroke-ink"
        strokeWidth="2"
        strokeDasharray="4 3"
      />
      {index === null ? null : (
        <line
          x1={x(index)}
          x2={x(index)}
          y1="4"
          y2="26"
          className="stroke-ink"
          strokeWidth="5"
          strokeLinecap="round"
        />
      )}
      {[0, goal, 100].map((points) => (
        <text
          key={points}
          x={x(points)}
          y="44"
          className="fill-muted text-xs"
          textAnchor={points === 0 ? "start" : points === 100 ? "end" : "middle"}
        >
          {points}
        </text>
      ))}
    </svg>
  );
}
