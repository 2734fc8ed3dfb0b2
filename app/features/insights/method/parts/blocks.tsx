import { useId } from "react";
import { Track } from "../../parts/track.tsx";
import type { Block, Section, Table } from "../prose/rules.ts";
import { BandScale, ReadingStrip, WeightSteps } from "./drawings.tsx";

/** A section of prose that the server wrote. */
export function ProseSection({ section: { id, title, blocks } }: { section: Section }) {
  return (
    <section
      className="mt-10 border-t border-line pt-8 first:mt-0 first:border-0 first:pt-0"
      aria-labelledby={id}
    >
      <h2 id={id} className="scroll-mt-4 text-[1.375rem]">
        {title}
      </h2>
      <div className="mt-3 space-y-4">
        {blocks.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text of a page never changes places
          <ProseBlock key={at} block={block} />
        ))}
      </div>
    </section>
  );
}

function ProseBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case "table":
      return <ProseTable table={block} />;
    case "steps":
      return <WeightSteps block={block} />;
    case "bands":
      return <BandScale block={block} />;
    case "strip":
      return <ReadingStrip block={block} />;
    case "track":
      return <Track lo={block.lo} hi={block.hi} index={null} goal={block.goal} label={block.label} />;
    case "list":
      return <Items items={block.items} />;
    default:
      return <p className={looks[block.kind]}>{block.text}</p>;
  }
}

const looks = {
  text: "",
  note: "hint -mt-2",
  strong: "font-semibold",
  sum: "rounded-md border-l-4 border-brand bg-surface px-4 py-3 text-[1.1875rem] font-semibold tabular-nums",
} as const;

function Items({ items }: { items: readonly string[] }) {
  return (
    <ul className="list-disc space-y-2 pl-5 marker:text-muted">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function ProseTable({ table: { caption, columns, rows, numbersFrom = columns.length } }: { table: Table }) {
  const id = useId();
  const side = (column: number) => (column >= numbersFrom ? "number" : undefined);
  return (
    <table className="table text-[0.9375rem] max-md:[&_td]:px-1 max-md:[&_th]:px-1" aria-labelledby={id}>
      <caption id={id} className="pb-1 text-left text-[0.9375rem] font-semibold">
        {caption}
      </caption>
      <thead>
        <tr>
          {columns.map((column, at) => (
            <th key={column} scope="col" className={side(at)}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells: [name, ...cells], mark }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a page never change places
          <tr key={at} className={mark === "row" ? "bg-surface font-bold" : undefined}>
            <th scope="row" className={mark === "row" ? "font-bold" : "font-normal"}>
              {name}
            </th>
            {cells.map((cell, i) => (
              <td
                // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row never change places
                key={i}
                className={`${side(i + 1) ?? ""} ${mark === i + 1 ? "bg-surface-2 font-bold" : ""}`}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
