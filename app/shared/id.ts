/** 128 random bits: an id tells nothing and cannot be guessed. */
export function newId(): string {
  return crypto.randomUUID();
}
