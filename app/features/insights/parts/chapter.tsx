import type { ReactNode } from "react";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page to link to: what it is about on the left, what it shows on the right. */
export function Chapter({ id, title, lead, children }: Props) {
  return (
    <section
      id={id}
      className="mt-10 grid gap-x-12 gap-y-4 border-t border-line pt-6 lg:grid-cols-[16rem_minmax(0,1fr)]"
      aria-labelledby={`${id}-title`}
    >
      <div className="max-w-[40rem]">
        <h2 id={`${id}-title`}>{title}</h2>
        {lead ? <div className="mt-2 space-y-2">{lead}</div> : null}
      </div>
      <div className="min-w-0 space-y-6">{children}</div>
    </section>
  );
}

interface TextProps {
  readonly text: { readonly id: string; readonly title: string; readonly lead: readonly string[] };
  readonly children: ReactNode;
}

/** A chapter of which the server wrote the head. */
export function TextChapter({ text: { id, title, lead }, children }: TextProps) {
  return (
    <Chapter id={id} title={title} lead={lead.length > 0 && lead.map((words) => <p key={words}>{words}</p>)}>
      {children}
    </Chapter>
  );
}
