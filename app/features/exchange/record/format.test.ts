import { describe, expect, test } from "vitest";
import { departmentBook } from "../values/rules.ts";
import { readRecord } from "./format.server.ts";
import { writeRecord } from "./write/format.server.ts";

const context = {
  departments: departmentBook([{ id: "a1", kind: "service", nl: "Klantcontact", en: "Customer care" }]),
  today: "2026-11-23",
};
const read = (text: string, fileName = "0001-a.md") => readRecord(text, fileName, context);
const values = (text: string, fileName?: string) => {
  const result = read(text, fileName);
  if (!result.ok) throw new Error(result.problem.key);
  return result.values;
};
const reason = (text: string, fileName?: string) => {
  const result = read(text, fileName);
  return result.ok ? null : result.problem.key.split(".").at(-1);
};

describe("reading decision records", () => {
  test("MADR 4 with front matter, names of people left out", () => {
    const result = read(
      "---\nstatus: accepted\ndate: 2025-03-04\ndecision-makers: Jan, Piet\nconsulted:\n  - Els\n---\n\n# Bel klanten terug binnen een dag\n\n## Context and Problem Statement\n\nKlanten wachten te lang.\n\n## Decision Outcome\n\nWe bellen terug.\n",
    );
    expect(result).toMatchObject({
      ok: true,
      left: { people: 2, titleCut: false },
      values: {
        title: "Bel klanten terug binnen een dag",
        status: "accepted",
        decidedOn: "2025-03-04",
        language: "nl",
        weighing: "pending",
      },
    });
    expect(JSON.stringify(result)).not.toMatch(/Jan|Piet|Els/);
  });

  test("MADR 2 with its list under the title", () => {
    const text =
      "# Use one telephone number\n\n* Status: superseded by [ADR-0005](0005-x.md)\n* Deciders: Ann, Bob\n* Date: 2019-06-11\n\nTechnical Story: CX-12\n\n## Context and Problem Statement\n\nThe customers did not know which number to call.\n";
    expect(values(text)).toMatchObject({
      title: "Use one telephone number",
      status: "superseded by ADR-0005",
      decidedOn: "2019-06-11",
      language: "en",
      note: "Technical Story: CX-12\n\n## Context and Problem Statement\n\nThe customers did not know which number to call.",
    });
  });

  test("Nygard's style, with Windows line ends, byte order mark and number", () => {
    const text =
      "\ufeff# 12. Stop sending letters\r\n\r\nDate: 2018-02-01\r\n\r\n## Status\r\n\r\nAccepted\r\n\r\n## Context\r\n\r\nThey cost much.\r\n\r\n## Decision\r\n\r\nWe stop.\r\n";
    expect(values(text)).toMatchObject({
      title: "Stop sending letters",
      status: "Accepted",
      decidedOn: "2018-02-01",
      note: "## Context\n\nThey cost much.\n\n## Decision\n\nWe stop.",
    });
  });

  test("a status section that says more than the status stays in the note", () => {
    const text =
      "# 4. Old way\n\nDate: 2018-02-01\n\n## Status\n\nSuperseded by [9. New way](0009-new.md)\n\n## Decision\n\nWe go.\n";
    expect(values(text)).toMatchObject({ status: "Superseded by 9. New way" });
    expect(values(text).note).toContain("[9. New way](0009-new.md)");
  });

  test("other houses' ways: bold lines, tables, underlined titles, dates in words and in the file name", () => {
    expect(
      values(
        "# ADR-0007: Keep the shop open\n\n**Status:** Approved\n**Date:** 3 March 2021\n\n## Decision\n\nYes.\n",
      ),
    ).toMatchObject({
      title: "Keep the shop open",
      status: "Approved",
      decidedOn: "2021-03-03",
    });
    expect(
      values(
        "# ADR 7 - Open\n\n| Status | Accepted |\n|---|---|\n| Date | 2021-03-03 |\n\n## Besluit\n\nJa.\n",
      ),
    ).toMatchObject({
      title: "Open",
      status: "Accepted",
      decidedOn: "2021-03-03",
    });
    expect(
      values(
        "Langer open op zaterdag\n=======================\n\n## Besluit\n\nJa.\n",
        "20210303-langer-open.md",
      ),
    ).toMatchObject({
      title: "Langer open op zaterdag",
      decidedOn: "2021-03-03",
    });
    expect(
      values("---\nid: adrs-adr001\ntitle: 'ADR001: Own phone line'\n---\n\n## Context\n\nText.\n"),
    ).toMatchObject({ title: "Own phone line" });
    expect(values("---\ntitle: Own phone line\n---\n\n# Context\n\nText.\n\n# Decision\n\nYes.\n").note).toBe(
      "# Context\n\nText.\n\n# Decision\n\nYes.",
    );
  });

  test("without a title the file name serves", () => {
    expect(
      values("## Context\n\nText.\n\n## Decision\n\nYes.\n", "docs/adr/0012-keep_the-shop-open.md").title,
    ).toBe("Keep the shop open");
    expect(values("# ADR-0012\n\n## Decision\n\nYes.\n", "0012-keep-open.md").title).toBe("Keep open");
  });

  test("a body of only context becomes the note itself, and a year in front of a title stays", () => {
    const text = "# 2024 - plan for the shops\n\n## Context and Problem Statement\n\nJust this.\n";
    expect(values(text)).toMatchObject({ title: "2024 - plan for the shops", note: "Just this." });
  });

  test("a heading in a code block or comment is not the title, and placeholders are no status or date", () => {
    const text =
      "---\nstatus: {proposed | accepted}\ndate: {YYYY-MM-DD}\n---\n<!-- # not this -->\n\n```sh\n# nor this\n```\n\n# This one\n\n## Decision\n\nYes.\n";
    expect(values(text)).toMatchObject({ title: "This one", status: null, decidedOn: null });
  });

  test("broken front matter is read line by line", () => {
    const text =
      "---\nstatus: accepted: by all\ndate: 2020-01-02\nx: [\n---\n# Go on\n\n## Decision\n\nYes.\n";
    expect(values(text)).toMatchObject({
      title: "Go on",
      status: "accepted: by all",
      decidedOn: "2020-01-02",
    });
  });

  test("a date to come is not taken over", () => {
    expect(values("---\ndate: 2027-01-01\nstatus: accepted\n---\n# Go on\n").decidedOn).toBeNull();
  });

  test("a title of more than 200 characters is shortened at a word, whole in the note", () => {
    const long = `We ${"keep every telephone line open ".repeat(10)}always`;
    const result = values(`# ${long}\n\n## Decision\n\nYes.\n`);
    expect(result.title.length).toBeLessThanOrEqual(200);
    expect(result.title).toMatch(/ (keep|every|telephone|line|open)…$/);
    expect(result.note).toBe(`${long}\n\n## Decision\n\nYes.`);
  });
});

describe("refusing what is no decision", () => {
  test.each([
    ["", "0001-a.md", "recordEmpty"],
    [
      "# {short title, representative of solved problem}\n\n## Context and Problem Statement\n\n{Describe}\n",
      "0001-a.md",
      "recordTemplate",
    ],
    [
      "# [short title of solved problem and solution]\n\n* Status: [proposed | accepted]\n",
      "a.md",
      "recordTemplate",
    ],
    ["# NUMBER. TITLE\n\nDate: DATE\n\n## Status\n\nSTATUS\n", "a.md", "recordTemplate"],
    ["# Any\n\n## Decision\n\nx\n", "adr-template.md", "recordTemplate"],
    ["# Our decisions\n\nSee the list.\n", "README.md", "recordNotDecision"],
    ["# Our decisions\n\n## Status\n\nIn use.\n", "index.md", "recordNotDecision"],
    ["# Minutes\n\nWe drank coffee.\n", "minutes.md", "recordNotDecision"],
    [`# Long\n\n## Decision\n\n${"x".repeat(20_100)}`, "a.md", "noteTooLong"],
  ])("%j is refused", (text, fileName, key) => expect(reason(text, fileName)).toBe(key));

  test("patterns do not slow down on hostile texts", () => {
    const started = performance.now();
    for (const piece of [
      "<!--",
      "[",
      "* a: ",
      "#",
      "# ",
      "\n# ",
      "---\n",
      "**a",
      "`",
      "| ",
      " ",
      "\n- ",
      "&a *a ",
    ]) {
      read(`# Title\n\n${piece.repeat(900_000 / piece.length)}`);
      read(piece.repeat(900_000 / piece.length));
      read(`---\na: ${piece.repeat(100_000 / piece.length)}\n---\n# T\n`);
    }
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});

describe("records that we wrote", () => {
  const own = () => values("# Plain\n\n## Context and Problem Statement\n\nBecause.\n");

  test("are plain MADR 4 that other tools can read", () => {
    const decision = {
      ...own(),
      decidedOn: "2025-01-02",
      status: "accepted",
      weight: 3 as const,
      weighing: "weighed" as const,
      handover: false,
      evidence: ["complaints" as const],
    };
    expect(writeRecord(decision)).toBe(
      "---\nstatus: accepted\ndate: 2025-01-02\nx-customer:\n  handover: false\n  language: en\n  evidence:\n    - complaints\n  weight: 3\n  weighing: weighed\n---\n\n# Plain\n\n## Context and Problem Statement\n\nBecause.\n",
    );
  });

  test("an edit by hand in title or text wins over the exact copy", () => {
    const text = writeRecord({ ...own(), title: "38. Numbered  twice", note: "with\r\nline ends" });
    expect(text).toContain("title: 38. Numbered  twice");
    const edited = text
      .replace("# 38. Numbered twice", "# Edited")
      .replace(/with\r\nline ends\n$/, "other words\n");
    expect(values(edited)).toMatchObject({ title: "Edited", note: "other words" });
  });

  test("an answer that is not understood is reported and stays unanswered", () => {
    const text =
      "---\nx-customer:\n  weighing: weighed\n  weight: 9\n  touch: direct\n  department: Ruimtevaart\n---\n# Go\n";
    expect(read(text)).toMatchObject({
      ok: true,
      values: { title: "Go", touch: "direct", weight: null, weighing: "pending", department: null },
      problems: [{ key: "exchange.problem.weightUnknown" }, { key: "exchange.problem.departmentUnknown" }],
    });
  });
});
