import type { Difference } from "#app/domain/effect.ts";

const width = 320;
const height = 44;

/** The difference with its interval around 0; the sentence before it says the same, so it is hidden from readers. */
export function EffectDrawing({ points, lo, hi }: Difference) {
  const reach = Math.max(10, Math.ceil(Math.max(Math.abs(lo), Math.abs(hi)) / 10) * 10);
  const x = (value: number) => 10 + ((value + reach) / (2 * reach)) * (width - 20);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="mt-3 w-full max-w-md text-ink" aria-hidden="true">
      <line x1={x(-reach)} x2={x(reach)} y1="16" y2="16" className="stroke-line" strokeWidth="2" />
      <line x1={x(lo)} x2={x(hi)} y1="16" y2="16" className="stroke-weight-3" strokeWidth="10" />
      <line
        x1={x(0)}
        x2={x(0)}
        y1="4"
        y2="28"
        className="stroke-ink"
        strokeWidth="1.5"
        strokeDasharray="3 3"
      />
      <circle cx={x(points)} cy="16" r="6" className="fill-ink stroke-page" strokeWidth="2" />
      {[-reach, 0, reach].map((value) => (
        <text
          key={value}
          x={x(value)}
          y="42"
          fontSize="12"
          className="fill-muted"
          textAnchor={value < 0 ? "start" : value > 0 ? "end" : "middle"}
        >
          {value < 0 ? `−${-value}` : value > 0 ? `+${value}` : "0"}
        </text>
      ))}
    </svg>
  );
}
