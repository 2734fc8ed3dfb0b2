import { createHash, createHmac, randomBytes, randomInt } from "node:crypto";

/** 256 random bits for a link or a cookie; the database keeps only its hash. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

// Without letters and digits that are mistaken for each other on paper.
const codeAlphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A personal code for staff without e-mail: 12 signs, 58 bits, shown as XXXX-XXXX-XXXX. */
export function newCode(): string {
  const signs = Array.from({ length: 12 }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join("");
  return signs.replace(/(.{4})(?=.)/g, "$1-");
}

/** Keyed, because a code is short enough to try out against a stolen plain hash. */
export function hashCode(code: string, secret: string): string {
  const signs = code.toUpperCase().replace(/[^0-9A-Z]/g, "");
  return createHmac("sha256", secret).update(`code:${signs}`).digest("hex");
}

/** For rate limits and logs: says "the same one again" without saying who. */
export function pseudonym(value: string, secret: string): string {
  return createHmac("sha256", secret).update(`seen:${value}`).digest("base64url").slice(0, 22);
}
