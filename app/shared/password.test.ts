import { expect, it } from "vitest";
import { commonPasswords } from "./common-passwords.ts";
import { hashPassword, passwordProblem, verifyPassword } from "./password.server.ts";

const own = ["Samira el Idrissi", "samira.elidrissi@zonnewende.example", "Zonnewende Energie"];

it.each([
  ["kort7!a", "short"],
  ["a".repeat(201), "long"],
  ["Welkom2026!", "common"],
  ["password", "common"],
  ["P@ssw0rd", "common"],
  ["1234567890", "common"],
  ["zzzzzzzzzz", "common"],
  ["98765432", "common"],
  ["samira2026", "own"],
  ["Zonnewende!1", "own"],
  ["elidrissi99", "own"],
  ["paars fietspad zonder kikker", null],
  ["samira fietst graag door regen", null],
  ["Tr0mbone-kaas", null],
] as const)("judges %s as %s", (password, expected) => {
  expect(passwordProblem(password, own)).toBe(expected);
});

it("knows hundreds of common passwords, all in the spelling that is compared", () => {
  expect(commonPasswords.size).toBeGreaterThan(400);
  for (const word of commonPasswords) expect(word).toBe(word.toLowerCase());
});

it("hashes with Argon2id at the agreed cost and knows the password again, however the accent was typed", async () => {
  const kept = await hashPassword("café achter de dijk");
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword(kept, "cafe\u0301 achter de dijk")).toBe(true);
  expect(await verifyPassword(kept, "cafe achter de dijk")).toBe(false);
});

it("takes as long for an account that does not exist", async () => {
  const kept = await hashPassword("paars fietspad");
  const time = async (hash: string | null) => {
    const started = performance.now();
    for (let i = 0; i < 5; i++) expect(await verifyPassword(hash, "iets anders")).toBe(false);
    return performance.now() - started;
  };
  const [known, unknown] = [await time(kept), await time(null)];
  expect(unknown).toBeGreaterThan(known / 4);
});

it("refuses with 429 beyond two hashes at once and a queue of fifty, and works again afterwards", async () => {
  const all = await Promise.allSettled(Array.from({ length: 60 }, () => verifyPassword(null, "x")));
  const refused = all.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  expect(refused).toHaveLength(8);
  expect(refused[0]).toMatchObject({ init: { status: 429 } });
  expect(await verifyPassword(null, "x")).toBe(false);
}, 30_000);
