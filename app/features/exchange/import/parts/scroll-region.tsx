import type { ReactNode } from "react";

/** A wide table scrolls in its own region, never the page. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll-x mt-2" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
