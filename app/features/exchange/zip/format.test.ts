import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { limits } from "../rules.ts";
import { readUpload, readZip, writeZip } from "./format.server.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const names = (zip: Uint8Array) => {
  const result = readZip(zip);
  return result.ok ? result.entries.map(({ name, ok }) => [name, ok]) : result.problem.key;
};
const packed = async (files: { name: string; text: string }[]) => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeZip(files)) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
};
/** Where a four-byte mark stands, to damage what follows it. */
const markAt = (zip: Uint8Array, mark: number) =>
  Buffer.from(zip).indexOf(Buffer.from([0x50, 0x4b, mark & 255, mark >> 8]));

describe("reading a zip", () => {
  test("takes Markdown files from any folder and counts the rest as ignored", () => {
    const zip = zipSync({
      "adr/0001-a.md": bytes("# A"),
      "adr/UPPER.MD": bytes("# B"),
      "c.markdown": bytes("# C"),
      "pic.png": bytes("x"),
      "adr/": new Uint8Array(),
      "__MACOSX/adr/._0001-a.md": bytes("x"),
      "._0001-a.md": bytes("x"),
      "../../etc/evil.md": bytes("# D"),
    });
    expect(readZip(zip)).toMatchObject({ ok: true, ignored: 1 });
    expect(names(zip)).toEqual([
      ["adr/0001-a.md", true],
      ["adr/UPPER.MD", true],
      ["c.markdown", true],
      ["../../etc/evil.md", true],
    ]);
  });

  test("reads stored entries and entries written as a stream, and gives the same bytes for the same files", async () => {
    const files = [
      { name: "é.md", text: "# É" },
      { name: "b.md", text: "x".repeat(5_000) },
    ];
    const zip = await packed(files);
    const result = readZip(zip);
    expect(
      result.ok &&
        result.entries.map((entry) => entry.ok && [entry.name, new TextDecoder().decode(entry.bytes)]),
    ).toEqual(files.map(({ name, text }) => [name, text]));
    expect(await packed(files)).toEqual(zip);
    expect(names(zipSync({ "a.md": bytes("# A") }, { level: 0 }))).toEqual([["a.md", true]]);
    expect(names(zipSync({ "empty.md": new Uint8Array() }))).toEqual([["empty.md", true]]);
  });

  test("refuses a bomb after 50 MB, however small it is packed, without unpacking the rest", () => {
    const mega = new Uint8Array(60 * 1024 * 1024);
    expect(readZip(zipSync({ "one.md": mega }))).toMatchObject({
      ok: true,
      entries: [{ ok: false, problem: { key: "exchange.problem.recordTooLarge" } }],
    });
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`${index}.md`, mega.subarray(0, limits.recordBytes)]),
    );
    expect(names(zipSync(many))).toBe("exchange.problem.zipTooLarge");
  });

  test("refuses more than 2,000 files", () => {
    const many = Object.fromEntries(
      Array.from({ length: limits.zipEntries + 1 }, (_, index) => [`${index}.md`, bytes("#")]),
    );
    expect(names(zipSync(many))).toBe("exchange.problem.zipTooManyEntries");
  });

  test("does not believe what the file says about itself: damage is found by checksum", () => {
    const zip = zipSync({
      "a.md": bytes("# A long enough text to be packed, packed, packed, packed"),
      "b.md": bytes("# B"),
    });
    const damaged = zip.slice();
    damaged[50] = (damaged[50] ?? 0) ^ 255;
    expect(names(damaged)).toEqual([
      ["a.md", false],
      ["b.md", true],
    ]);
    const locked = zip.slice();
    const at = markAt(locked, 0x0201) + 8;
    locked[at] = (locked[at] ?? 0) | 1;
    expect(readZip(locked)).toMatchObject({
      ok: true,
      entries: [{ ok: false, problem: { key: "exchange.problem.zipEncrypted" } }, { ok: true }],
    });
  });

  test("a file cut off or without Markdown is refused, and no damage anywhere makes it throw", () => {
    const zip = zipSync({ "a.md": bytes("# A"), "b.md": bytes("# B ".repeat(50)) });
    expect(names(zip.subarray(0, zip.length - 30))).toBe("exchange.problem.zipUnreadable");
    expect(names(zipSync({ "a.txt": bytes("x") }))).toBe("exchange.problem.zipNoRecords");
    for (let index = 0; index < zip.length; index++) {
      const damaged = zip.slice();
      damaged[index] = (damaged[index] ?? 0) ^ 255;
      expect(() => readZip(damaged)).not.toThrow();
    }
  });
});

describe("reading an upload", () => {
  test("a single record needs no zip, and other files are named", () => {
    expect(readUpload(bytes("# A"), "a.md")).toMatchObject({
      ok: true,
      entries: [{ ok: true, name: "a.md" }],
    });
    expect(readUpload(bytes("x"), "a.docx")).toMatchObject({
      ok: false,
      problem: { key: "exchange.problem.fileKindUnknown" },
    });
    expect(readUpload(new Uint8Array(), "a.md")).toMatchObject({
      ok: false,
      problem: { key: "exchange.problem.fileEmpty" },
    });
    expect(readUpload(new Uint8Array(limits.recordBytes + 1), "a.md")).toMatchObject({
      ok: false,
      problem: { key: "exchange.problem.recordTooLarge" },
    });
  });
});
