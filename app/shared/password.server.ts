import { hash, verify } from "@node-rs/argon2";
import { commonPasswords } from "./common-passwords.ts";
import { problem } from "./problem.ts";

// Argon2id is the library's own default; its name for it is a const enum, which Node cannot read.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const atOnce = 2;
const mayWait = 50;

// The hash of a password that nobody knows, so that an unknown account takes as long as a known one.
const nobody =
  "$argon2id$v=19$m=19456,t=2,p=1$niRr724BBhmcRg6hE/a0HA$MJHEgpx0ARTQ8gcf0gS4lOQN03YxAjLzFBiPStfOLoY";

export const passwordLength = { least: 8, most: 200 } as const;

export type PasswordProblem = "short" | "long" | "common" | "own";

/** What is wrong with a new password, or null. `own` holds words that a guesser tries first: name, e-mail, organisation. */
export function passwordProblem(password: string, own: readonly string[]): PasswordProblem | null {
  if ([...password].length < passwordLength.least) return "short";
  if (password.length > passwordLength.most) return "long";
  const plain = password.normalize("NFKC").toLowerCase();
  const word = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  if (commonPasswords.has(plain) || commonPasswords.has(word) || isSequence(plain)) return "common";
  const rest = own
    .flatMap((text) =>
      text
        .normalize("NFKC")
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u),
    )
    .filter((part) => part.length >= 4)
    .sort((one, other) => other.length - one.length)
    .reduce((left, part) => left.replaceAll(part, ""), plain);
  return rest !== plain && [...rest].length < 5 ? "own" : null;
}

/** One sign over and over, or signs that follow each other up or down. */
function isSequence(text: string): boolean {
  const codes = [...text].map((sign) => sign.codePointAt(0) ?? 0);
  const first = (codes[1] ?? 0) - (codes[0] ?? 0);
  return Math.abs(first) <= 1 && codes.every((code, i) => i === 0 || code - (codes[i - 1] ?? 0) === first);
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize("NFKC"), cost));
}

/** Always computes, also when there is no hash: the time tells nobody whether an account exists. */
export async function verifyPassword(kept: string | null, password: string): Promise<boolean> {
  const matches = await inTurn(() => verify(kept ?? nobody, password.normalize("NFKC")));
  return kept !== null && matches;
}

let busy = 0;
const waiting: (() => void)[] = [];

/** Every hash takes 19 MiB and a core: beyond the queue it is kinder to refuse than to fall over. */
async function inTurn<T>(compute: () => Promise<T>): Promise<T> {
  if (busy >= atOnce) {
    if (waiting.length >= mayWait) throw problem("too-many", 5);
    await new Promise<void>((start) => waiting.push(start));
  } else {
    busy += 1;
  }
  try {
    return await compute();
  } finally {
    const next = waiting.shift();
    // The place passes from hand to hand, so a newcomer can never take it in between.
    if (next) next();
    else busy -= 1;
  }
}
