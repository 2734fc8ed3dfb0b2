import { ExampleOutcome, LookBackBlock } from "../../parts/look-back-block.tsx";
import { RepairBlock } from "../../repair/parts/repair-block.tsx";
import type { Afterwards as Found } from "../queries.server.ts";

/** What customers noticed, and which decisions repair each other. */
export function Afterwards({ own, example, repair }: Found) {
  return (
    <>
      {own ? <LookBackBlock {...own} /> : null}
      {example ? <ExampleOutcome {...example} /> : null}
      <RepairBlock {...repair} />
    </>
  );
}
