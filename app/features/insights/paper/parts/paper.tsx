import type { ReactNode } from "react";
import type { PaperFrame } from "../rules.ts";

/** A page for the printer: on a screen with a way back, on paper without. */
export function Paper({ frame, children }: { frame: PaperFrame; children: ReactNode }) {
  const { back, how, other } = frame;
  return (
    <>
      <header className="bar">
        <a href={back.to}>{back.words}</a>
        <p className="wide-only">{how}</p>
        <a href={other.to} hrefLang={other.language} lang={other.language} aria-label={other.name}>
          {other.short}
        </a>
      </header>
      <main>{children}</main>
    </>
  );
}

/** One sheet of A4 with its footer. */
export function Sheet({
  foot,
  children,
}: {
  foot: PaperFrame["feet"][number] | undefined;
  children: ReactNode;
}) {
  return (
    <div className="sheet">
      {children}
      <footer>
        <span>{foot?.about}</span>
        <span>{foot?.page}</span>
        <span>{foot?.from}</span>
      </footer>
    </div>
  );
}

/** Room to write on. */
export function WritingLines({ count }: { count: number }) {
  return (
    <div className="lines" aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines on paper are all the same
        <i key={at} />
      ))}
    </div>
  );
}
