import { describe, expect, test } from "vitest";
import { identityOf } from "./format.server.ts";

describe("recognising a decision that came in before", () => {
  const base = {
    title: "Retour blijft gratis",
    decidedOn: "2025-03-03",
    department: "a",
    note: "Omdat",
    externalKey: null,
  };

  test("the same content is the same decision, whatever the blanks and capitals", () => {
    expect(identityOf({ ...base, title: " retour  blijft GRATIS", note: "Omdat\r\n" })).toBe(
      identityOf(base),
    );
    for (const change of [{ title: "Anders" }, { decidedOn: null }, { department: "b" }, { note: "" }]) {
      expect(identityOf({ ...base, ...change })).not.toBe(identityOf(base));
    }
  });

  test("a key of its own wins, but a mere row number needs the same title", () => {
    expect(identityOf({ ...base, externalKey: "CX-12" })).toBe(
      identityOf({ ...base, externalKey: "CX-12", title: "Nu anders" }),
    );
    expect(identityOf({ ...base, externalKey: "12" })).not.toBe(
      identityOf({ ...base, externalKey: "12", title: "Nu anders" }),
    );
    expect(identityOf({ ...base, externalKey: "12" })).toBe(
      identityOf({ ...base, externalKey: "12", note: "Nu anders" }),
    );
  });
});
