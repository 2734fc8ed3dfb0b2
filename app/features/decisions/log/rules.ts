import type { StoredDecision } from "#app/domain/decision.ts";
import { evidenceClass } from "#app/domain/evidence.ts";
import type { DecisionInput } from "./form.ts";

const day = 24 * 60 * 60 * 1000;

/** A weighing settles after a week; until then its author may mend it, with history. */
export const editableFor = 7 * day;

export function editableUntil(loggedAt: number): number {
  return loggedAt + editableFor;
}

/** What is asked once, before saving; whoever answers "save anyway" is never stopped. */
export type Question = "email" | "phone" | "iban" | "bsn" | "belief";

type Asked = Pick<DecisionInput, "title" | "note" | "customer_group" | "weight" | "evidence" | "seen">;

export function questionsBefore(input: Asked): Question[] {
  const questions: Question[] = personalDataIn(`${input.title}\n${input.note}\n${input.customer_group}`);
  const onFeelingOnly =
    input.evidence.length > 0 &&
    input.evidence.every((key) => evidenceClass(key) === "belief" || evidenceClass(key) === "none");
  if ((input.weight === "3" || input.weight === "4") && onFeelingOnly) questions.push("belief");
  const seen = input.seen?.split(" ") ?? [];
  return questions.filter((question) => !seen.includes(question));
}

/** Mistakes that only the organisation and the calendar can tell; null when there are none. */
export function mistakesIn(
  input: DecisionInput,
  today: string,
  departments: readonly { readonly id: string }[],
): Record<string, string[]> | null {
  const known = new Set(departments.map((department) => department.id));
  const mistakes: Record<string, string[]> = {};
  if (!known.has(input.department)) mistakes.department = ["decisions.log.problem.department"];
  if (input.decided_on > today) mistakes.decided_on = ["decisions.log.problem.dateFuture"];
  if (input.decided_on < "2000-01-01") mistakes.decided_on = ["decisions.log.problem.date"];
  if (!input.touched.every((id) => known.has(id))) mistakes.touched = ["decisions.log.problem.department"];
  return Object.keys(mistakes).length > 0 ? mistakes : null;
}

/** A stored decision as the form would have sent it. */
export function formValues(decision: StoredDecision): Record<string, string | string[]> {
  const yesNo = (value: boolean | null) => (value === null ? "" : value ? "yes" : "no");
  return {
    title: decision.title,
    touch: decision.touch ?? "",
    weight: decision.weighing === "unknown" ? "unknown" : String(decision.weight ?? ""),
    department: decision.departmentId,
    decided_on: decision.decidedOn,
    visibility: decision.visibility,
    language: decision.language,
    prevailed: decision.prevailed ?? "",
    outweighed: [...decision.outweighed],
    evidence: [...decision.evidence],
    moments: [...decision.moments],
    handover: yesNo(decision.handover),
    touched: [...decision.touched],
    asked: [...decision.asked],
    level: decision.level ?? "",
    cx_help: yesNo(decision.cxHelp),
    customer_group: decision.customerGroup ?? "",
    reach: String(decision.reach ?? ""),
    note: decision.note,
  };
}

/** Kinds of personal data that the text seems to hold: a warning, so it may be wrong. */
export function personalDataIn(text: string): ("email" | "phone" | "iban" | "bsn")[] {
  const found: ("email" | "phone" | "iban" | "bsn")[] = [];
  if (/[^\s@]{1,64}@[^\s@.]{1,63}\.[^\s@]{2,63}/.test(text)) found.push("email");
  const spaced = text.toUpperCase();
  const ibans = spaced.match(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}/g) ?? [];
  if (ibans.some((iban) => isIban(iban.replaceAll(" ", "")))) found.push("iban");
  const withoutIbans = ibans.reduce((rest, iban) => rest.replace(iban, " "), spaced);
  const numbers = withoutIbans.match(/\+?\(?\d(?:[ .()/-]{0,2}\d){7,13}/g) ?? [];
  const digits = numbers.map((number) => number.replace(/\D/g, ""));
  if (digits.some((number) => number.length === 9 && isBsn(number))) found.push("bsn");
  if (numbers.some((number, i) => isPhone(number, digits[i] ?? ""))) found.push("phone");
  return found;
}

/** Dutch numbers start with a zero and have ten digits; others come with a country code. */
function isPhone(written: string, digits: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}/.test(written)) return false;
  return (/^0[1-9]/.test(digits) && digits.length === 10) || (/^(\+|00)/.test(written) && digits.length >= 9);
}

/** The Dutch eleven test. */
function isBsn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0 && !/^(\d)\1+$/.test(digits);
}

/** ISO 13616: letters as two digits, the first four signs to the end, remainder 1. Longer text may follow the number. */
function isIban(text: string): boolean {
  for (let length = Math.min(text.length, 34); length >= 15; length--) {
    const part = text.slice(0, length);
    const digits = [...part.slice(4), ...part.slice(0, 4)].map((sign) => Number.parseInt(sign, 36)).join("");
    let remainder = 0;
    for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97;
    if (remainder === 1) return true;
  }
  return false;
}
