/** A line from 0 to 100 with the range and, when there is one, the index. Drawn by the server, without styles. */
export function Track({
  lo,
  hi,
  index,
  label,
}: {
  lo: number;
  hi: number;
  index: number | null;
  label: string;
}) {
  const x = (points: number) => 8 + points * 3.84;
  return (
    <svg viewBox="0 0 400 44" className="mt-4 block w-full max-w-[26rem]" role="img" aria-label={label}>
      <rect x={x(0)} y="8" width={x(100) - x(0)} height="14" rx="7" className="fill-surface-2" />
      <rect
        x={x(lo)}
        y="8"
        width={Math.max(x(hi) - x(lo), 4)}
        height="14"
        rx="7"
        className="fill-weight-3 stroke-ink"
        strokeWidth="1"
      />
      {index === null ? null : (
        <rect x={x(index) - 2.5} y="2" width="5" height="26" rx="2.5" className="fill-ink" />
      )}
      {[0, 50, 100].map((points) => (
        <text
          key={points}
          x={x(points)}
          y="42"
          className="fill-muted"
          fontSize="14"
          textAnchor={anchor(points)}
        >
          {points}
        </text>
      ))}
    </svg>
  );
}

function anchor(points: number): "start" | "middle" | "end" {
  if (points === 0) return "start";
  return points === 100 ? "end" : "middle";
}
