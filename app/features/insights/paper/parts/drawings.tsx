import type { IndexFigure } from "#app/domain/publication.ts";

interface Spread {
  readonly lo: number;
  readonly hi: number;
  readonly index: number | null;
}

export function spreadOf({ lo, hi, index }: IndexFigure): Spread {
  return { lo, hi, index: index?.value ?? null };
}

const GOAL = 67;

/** The interval and the index on a line from 0 to 100, in ink only. */
export function PaperTrack({ spread: { lo, hi, index }, label }: { spread: Spread; label: string }) {
  return (
    <svg height="40" role="img" aria-label={label}>
      <rect y="8" width="100%" height="12" fill="none" stroke="currentColor" strokeOpacity=".5" />
      <rect
        x={`${lo}%`}
        y="8"
        width={`${Math.max(1, hi - lo)}%`}
        height="12"
        fill="#9aa7b1"
        stroke="currentColor"
      />
      <line
        x1={`${GOAL}%`}
        x2={`${GOAL}%`}
        y1="3"
        y2="25"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray="3 2"
      />
      {index === null ? null : <rect x={`${index}%`} y="2" width="4" height="24" fill="currentColor" />}
      <text y="38">0</text>
      <text x={`${GOAL}%`} y="38" textAnchor="middle">
        {GOAL}
      </text>
      <text x="100%" y="38" textAnchor="end">
        100
      </text>
    </svg>
  );
}

/** The same without numbers, for a row of a table that prints them. */
export function PaperSpread({ spread: { lo, hi, index } }: { spread: Spread }) {
  return (
    <svg height="12" aria-hidden="true">
      <line x2="100%" y1="6" y2="6" stroke="currentColor" strokeOpacity=".3" />
      <rect
        x={`${lo}%`}
        y="2"
        width={`${Math.max(1, hi - lo)}%`}
        height="8"
        fill="#c3ccd3"
        stroke="currentColor"
      />
      {index === null ? null : <circle cx={`${index}%`} cy="6" r="4" fill="currentColor" />}
    </svg>
  );
}

export interface PaperPoint {
  readonly label: string;
  /** What is printed at the point: the index, the range, or that it is not shown. */
  readonly words: string;
  readonly spread: Spread | null;
}

const [TOP, FLOOR] = [14, 112];
const y = (points: number) => FLOOR - ((FLOOR - TOP) * points) / 100;

/** Quarters side by side, each with its interval; told again as a list for who cannot see it. */
export function PaperTrend({ points, label }: { points: readonly PaperPoint[]; label: string }) {
  const x = (at: number) => `${(100 * (at + 0.5)) / points.length}%`;
  return (
    <svg height="132" role="img" aria-label={label}>
      {[0, 50, 100].map((value) => (
        <g key={value}>
          <line x2="100%" y1={y(value)} y2={y(value)} stroke="currentColor" strokeOpacity=".25" />
          <text y={y(value) - 2} fillOpacity=".7">
            {value}
          </text>
        </g>
      ))}
      <line
        x2="100%"
        y1={y(GOAL)}
        y2={y(GOAL)}
        stroke="currentColor"
        strokeOpacity=".6"
        strokeDasharray="4 3"
      />
      {points.map(({ label: quarter, words, spread }, at) => (
        <g key={quarter} textAnchor="middle">
          {spread === null ? null : <Whisker x={x(at)} spread={spread} />}
          <text x={x(at)} y={spread === null ? y(50) : y(spread.hi) - 4} fontWeight="700">
            {words}
          </text>
          <text x={x(at)} y="129">
            {quarter}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Whisker({ x, spread: { lo, hi, index } }: { x: string; spread: Spread }) {
  return (
    <>
      <line x1={x} x2={x} y1={y(hi)} y2={y(lo)} stroke="currentColor" strokeOpacity=".35" strokeWidth="10" />
      {index === null ? null : <circle cx={x} cy={y(index)} r="5" fill="currentColor" />}
    </>
  );
}

export interface PaperPart {
  readonly from: number;
  readonly to: number;
  readonly percent: number | null;
}

/** Patterns that stay apart in greyscale; the middle weight stays plain. */
export function PaperPatterns() {
  return (
    <svg className="gone" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="p1" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="#fff" />
          <rect width="2.5" height="6" fill="#14212b" />
        </pattern>
        <pattern id="p3" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" fill="#fff" />
          <circle cx="2.5" cy="2.5" r="1.2" fill="#14212b" />
        </pattern>
        <pattern id="p4" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="#fff" />
          <path d="M0 3H6M3 0V6" stroke="#14212b" />
        </pattern>
        <pattern id="p5" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="10" height="10" fill="#fff" />
          <rect width="5" height="10" fill="#e3e8ec" />
        </pattern>
      </defs>
    </svg>
  );
}

const fills = ["#14212b", "url(#p1)", "#fff", "url(#p3)", "url(#p4)"] as const;

/** How often each weight was given, as one bar with its percentages; what is not shown is a hatch at the end. */
export function PaperWeights({ parts, label }: { parts: readonly PaperPart[]; label: string }) {
  const sum = parts.reduce((total, { percent }) => total + (percent ?? 0), 0);
  // Rounded percentages may not make a hundred; only what is hidden may leave a gap.
  const whole = parts.some(({ percent }) => percent === null) ? Math.max(100, sum) : Math.max(1, sum);
  const placed = parts.map(({ from, percent }, at) => {
    const before = parts.slice(0, at).reduce((total, part) => total + (part.percent ?? 0), 0);
    return { from, percent: percent ?? 0, x: (100 * before) / whole, width: (100 * (percent ?? 0)) / whole };
  });
  return (
    <svg height="42" role="img" aria-label={label}>
      <rect x=".5" y="15" width="100%" height="25" fill="url(#p5)" stroke="currentColor" />
      {placed.map(({ from, percent, x, width }) =>
        percent === 0 ? null : (
          <g key={from}>
            <rect
              x={`${x}%`}
              y="15"
              width={`${width}%`}
              height="25"
              fill={fills[from]}
              stroke="currentColor"
            />
            <text x={`${x + width / 2}%`} y="11" textAnchor="middle" fontWeight="700">
              {percent} %
            </text>
          </g>
        ),
      )}
    </svg>
  );
}

export function PaperSwatch({ weight }: { weight: number }) {
  return (
    <svg viewBox="0 0 15 15" aria-hidden="true">
      <rect x=".5" y=".5" width="14" height="14" fill={fills[weight]} stroke="currentColor" />
    </svg>
  );
}

/** A share of a hundred, beside the number that says the same. */
export function PaperBar({ percent }: { percent: number }) {
  return (
    <svg height="12" aria-hidden="true">
      <rect width="100%" height="12" fill="#eef1f4" />
      <rect width={`${percent}%`} height="12" fill="#4a5b68" />
    </svg>
  );
}
