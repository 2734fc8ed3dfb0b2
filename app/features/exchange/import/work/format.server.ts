import type { DecisionFields } from "#app/domain/decision.ts";
import { identityOf } from "../../identity/format.server.ts";
import type { TravellingDecision, Visibility } from "../../rules.ts";

/** What stands in for answers that a file leaves out. */
export interface Defaults {
  readonly departmentId: string;
  readonly visibility: Visibility;
  readonly language: "nl" | "en";
  readonly today: string;
}

export interface Incoming {
  readonly externalKey: string;
  /** As the file has it: the id of one of our own decisions when the file is our own export. */
  readonly givenKey: string | null;
  readonly status: string | null;
  readonly fields: DecisionFields;
}

const ownKey = /^(key|number|content):[0-9a-f]{64}$/;

/** A row as a decision. The key is taken before anything is filled in, so that tomorrow's second try finds it again. */
export function incomingOf(values: TravellingDecision, defaults: Defaults): Incoming {
  const given = values.externalKey?.trim() || null;
  return {
    externalKey: given && ownKey.test(given) ? given : identityOf(values),
    givenKey: given,
    status: values.status,
    fields: {
      title: values.title,
      note: values.note,
      language: values.language ?? defaults.language,
      departmentId: values.department || defaults.departmentId,
      decidedOn: values.decidedOn ?? defaults.today,
      touch: values.touch,
      weighing: values.weighing,
      weight: values.weighing === "weighed" ? values.weight : null,
      prevailed: values.prevailed,
      level: values.level,
      handover: values.handover,
      cxHelp: values.cxHelp,
      customerGroup: values.customerGroup,
      reach: values.reach,
      visibility: values.visibility ?? defaults.visibility,
      outweighed: values.outweighed,
      evidence: values.evidence,
      moments: values.moments,
      touched: values.touched,
      asked: values.asked,
    },
  };
}
