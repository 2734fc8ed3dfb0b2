import { At } from "./chart-hatch.tsx";
import {
  bandsOf,
  barsOf,
  columnOf,
  dotRadii,
  heightOf,
  stretches,
  type TrendData,
  trianglePath,
} from "./chart-trend-shape.ts";

interface Props extends TrendData {
  readonly label: string;
  /** A canvas under this drawing took over the data; the values beside the points stay. */
  readonly isReplaced: boolean;
}

/** The data as the server draws it: in per cent of the frame, so that dots and text keep their size at any width. */
export function TrendDrawing({ points, compare, label, isReplaced }: Props) {
  const count = points.length;
  const last = points.findLastIndex(({ value }) => value !== null);
  const bars = new Map(barsOf(points).map(({ at, hi }) => [at, hi]));
  return (
    <svg className="chart-layer" role="img" aria-label={label} aria-hidden={isReplaced}>
      <g className={isReplaced ? "chart-replaced" : undefined}>
        <Shapes points={points} compare={compare} />
        <Dots points={points} compare={compare} />
      </g>
      {points.map(({ value, shown, long }, at) =>
        value !== null && (count <= 8 || at === last) ? (
          <text
            key={long}
            x={`${columnOf(at, count)}%`}
            y={heightOf(bars.get(at) ?? value)}
            dy={bars.has(at) ? "-5" : "-12"}
            textAnchor="middle"
            className="chart-value"
          >
            {shown ?? value}
          </text>
        ) : null,
      )}
    </svg>
  );
}

/** Bands and lines stretch with the width; the thickness of a line does not. */
function Shapes({ points, compare }: TrendData) {
  const count = points.length;
  const place = (at: number, value: number) => `${columnOf(at, count)},${100 - value}`;
  const lines = [
    { values: compare?.values ?? [], look: "chart-line-2" },
    { values: points.map(({ value }) => value), look: "chart-line" },
  ].flatMap(({ values, look }) =>
    stretches(values, (value) => value).map((stretch) => ({
      key: `${look} ${stretch[0]?.at}`,
      look,
      places: stretch.map(({ at, has }) => place(at, has)),
    })),
  );
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible" aria-hidden="true">
      {bandsOf(points).map((stretch) => {
        const above = stretch.map(({ at, has }) => place(at, has.hi));
        const below = stretch.toReversed().map(({ at, has }) => place(at, has.lo));
        return (
          <polygon key={stretch[0]?.at} className="chart-band" points={[...above, ...below].join(" ")} />
        );
      })}
      {lines.map(({ key, look, places }) => (
        <polyline key={key} className={look} points={places.join(" ")} />
      ))}
    </svg>
  );
}

function Dots({ points, compare }: TrendData) {
  const count = points.length;
  const radii = dotRadii(points.map(({ value }) => value));
  const others = dotRadii(compare?.values ?? []);
  const x = (at: number) => `${columnOf(at, count)}%`;
  return (
    <>
      {barsOf(points).map(({ at, lo, hi, isRough }) => (
        <At key={at} x={x(at)}>
          <rect
            x="-7"
            width="14"
            y={heightOf(hi)}
            height={`${hi - lo}%`}
            rx="4"
            className={isRough ? "chart-rough" : "chart-band"}
          />
        </At>
      ))}
      {compare?.values.map((value, at) =>
        value === null ? null : (
          <At key={points[at]?.long} x={x(at)} y={heightOf(value)}>
            <path d={trianglePath(others[at] ?? 0)} className="chart-dot-2" />
          </At>
        ),
      )}
      {points.map(({ value, long }, at) =>
        value === null ? null : (
          <circle key={long} cx={x(at)} cy={heightOf(value)} r={radii[at]} className="chart-dot" />
        ),
      )}
    </>
  );
}
