import type { ReactNode } from "react";

/** The hatch of what is not shown: never a colour. Fill with `url(#id)`. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="12" height="12" className="chart-hatch" />
        <rect width="6" height="12" className="chart-hatch-line" />
      </pattern>
    </defs>
  );
}

/** Pixels around a place that is a percentage. */
export function At({ x, y, children }: { x: string; y?: string; children: ReactNode }) {
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      {children}
    </svg>
  );
}
