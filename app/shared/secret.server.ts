import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  randomInt,
  timingSafeEqual,
} from "node:crypto";

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

/** A token that says who it is for, and that we made it: for a link that must work for ever and opens nothing else. */
export function signedToken(purpose: string, id: string, secret: string): string {
  return `${id}.${signature(purpose, id, secret)}`;
}

/** The id in a token of ours for this purpose; null for anything else. */
export function readSignedToken(purpose: string, token: string, secret: string): string | null {
  const [id = "", given = "", ...rest] = token.split(".");
  const [wanted, found] = [Buffer.from(signature(purpose, id, secret)), Buffer.from(given)];
  return rest.length === 0 && wanted.length === found.length && timingSafeEqual(wanted, found) ? id : null;
}

function signature(purpose: string, id: string, secret: string): string {
  return createHmac("sha256", secret).update(`${purpose}:${id}`).digest("base64url").slice(0, 32);
}

const sealKey = (secret: string) => createHmac("sha256", secret).update("seal").digest();

/** For what must be read back but not by whoever finds a copy of the database. */
export function seal(text: string, secret: string): string {
  const start = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", sealKey(secret), start);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([start, cipher.getAuthTag(), sealed]).toString("base64");
}

/** What was sealed; null when it was changed, or sealed with another secret. */
export function unseal(sealed: string, secret: string): string | null {
  try {
    const bytes = Buffer.from(sealed, "base64");
    const cipher = createDecipheriv("aes-256-gcm", sealKey(secret), bytes.subarray(0, 12));
    cipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}
