import type { Field, TravellingDecision } from "../../../rules.ts";

const yesNo = (value: boolean | null) => (value === null ? "" : value ? "yes" : "no");

/** Parts several answers in one cell; it is no delimiter of ours and stands in no label. */
const parted = (values: readonly string[]) => values.join(" | ");

/** A decision as text per column, before neutralising. */
export function cellsOf(decision: TravellingDecision): Map<Field, string> {
  const weight = decision.weighing === "unknown" ? "unknown" : String(decision.weight ?? "");
  return new Map<Field, string>([
    ["title", decision.title],
    ["decided_on", decision.decidedOn ?? ""],
    ["department", decision.department ?? ""],
    ["touch", decision.touch ?? ""],
    ["weight", decision.weighing === "pending" ? "" : weight],
    ["prevailed", decision.prevailed ?? ""],
    ["outweighed", parted(decision.outweighed)],
    ["evidence", parted(decision.evidence)],
    ["moments", parted(decision.moments)],
    ["handover", yesNo(decision.handover)],
    ["touched", parted(decision.touched)],
    ["asked", parted(decision.asked)],
    ["cx_help", yesNo(decision.cxHelp)],
    ["customer_group", decision.customerGroup ?? ""],
    ["reach", String(decision.reach ?? "")],
    ["note", decision.note],
    ["level", decision.level ?? ""],
    ["language", decision.language ?? ""],
    ["visibility", decision.visibility ?? ""],
    ["status", decision.status ?? ""],
    ["external_key", decision.externalKey ?? ""],
  ]);
}
