import type { Reading, Readings } from "#app/domain/publication.ts";
import { fill } from "../../../words/rules.ts";
import type { Block, Prose } from "../rules.ts";

const CURVES = ["plateau", "linear", "threshold"] as const satisfies readonly Reading["curve"][];
const WEIGHTS = ["reach", "equal"] as const satisfies readonly Reading["weight"][];
const COMBINATIONS = ["headcount", "equal", "as-logged"] as const satisfies readonly Reading["combination"][];
const COUNT = CURVES.length * WEIGHTS.length * COMBINATIONS.length;

/** The reading that the index itself is. */
function isOurs({ curve, weight, combination }: Pick<Reading, "curve" | "weight" | "combination">): boolean {
  return curve === "plateau" && weight === "reach" && combination === "headcount";
}

/** Measures 1.14: what the organisation's own index would be with other reasonable choices. */
export function choicesBlocks(
  { choices }: Prose,
  readings: Readings | null,
  number: (value: number, most?: number) => string,
): Block[] {
  const opening: Block[] = [
    { kind: "text", text: fill(choices.text, { count: COUNT }) },
    { kind: "list", items: choices.list },
  ];
  if (readings === null) return [...opening, { kind: "text", text: choices.none }];
  const { lo, hi, strict, balanced, rankShift } = readings;
  const cell = (curve: string, weight: string, combination: string) => {
    const found = readings.all.find(
      (one) => one.curve === curve && one.weight === weight && one.combination === combination,
    );
    return found ? fill(choices.cell, found) : "";
  };
  const rows = CURVES.flatMap((curve) =>
    WEIGHTS.map((weight) => {
      const cells = COMBINATIONS.map((one) => cell(curve, weight, one));
      const name = `${choices.curve[curve]}, ${choices.weight[weight]}`;
      if (!isOurs({ curve, weight, combination: "headcount" })) return { cells: [name, ...cells] };
      const [ours, ...others] = cells;
      return { cells: [name, `${ours}, ${choices.ours}`, ...others], mark: 1 };
    }),
  );
  return [
    ...opening,
    { kind: "strong", text: fill(choices.range, { lo, hi }) },
    {
      kind: "strip",
      values: [...readings.all]
        .sort((a, b) => Number(isOurs(b)) - Number(isOurs(a)))
        .map(({ index }) => index),
      label: fill(choices.strip, { lo, hi }),
    },
    {
      kind: "table",
      caption: fill(choices.caption, { count: COUNT }),
      columns: choices.columns,
      rows,
      numbersFrom: 1,
    },
    { kind: "text", text: `${fill(choices.strict, { strict })} ${fill(choices.balanced, { balanced })}` },
    ...(rankShift === null
      ? []
      : [{ kind: "text" as const, text: fill(choices.shift, { shift: number(rankShift, 1) }) }]),
  ];
}
