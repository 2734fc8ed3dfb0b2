import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBrowser } from "#tests/support/browser.mjs";
import { fullFigures, insertPublication } from "#tests/support/insert-publication.ts";
import { convertToPdf, findOffice } from "#tests/support/office.mjs";
import { groupCanary, markedFigures } from "#tests/support/pack-reader.ts";
import { sampleFigures } from "#tests/support/sample-figures.ts";
import { startTestServer, type TestServer } from "#tests/support/server.ts";
import { insertSmallOrganisation, type SmallOrganisation } from "#tests/support/small-organisation.ts";
import { insertSession, type Visitor, visitor } from "#tests/support/visitor.ts";

const now = Date.UTC(2027, 0, 5, 11);
const files = ["pptx", "xlsx", "csv", "pdf"] as const;
let server: TestServer;
let organisation: SmallOrganisation;
let office: string;
const visitors: Partial<Record<"employee" | "leader", Visitor>> = {};

beforeAll(async () => {
  office = await findOffice();
  const chromiumPath = await findBrowser();
  server = await startTestServer({ clock: () => now, limitFactor: 1, env: { chromiumPath } });
  const { connection } = server.context;
  organisation = await insertSmallOrganisation(connection, "Zwaluwbaak");
  await insertPublication(connection, organisation.id, sampleFigures());
  await insertPublication(connection, organisation.id, { ...markedFigures(), through: "2026-11-30" });
  await insertPublication(connection, organisation.id, fullFigures());
  for (const role of ["employee", "leader"] as const) {
    const session = await insertSession(connection, organisation.scope(role, now), now);
    visitors[role] = visitor(server, session);
  }
}, 240_000);
afterAll(() => server?.stop());

const as = (role: "employee" | "leader") => visitors[role] as Visitor;
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** The board pack of that language; the language is the person's own from then on. */
async function speak(language: "nl" | "en") {
  const answer = await as("leader").get(`/insights/pack.csv?lang=${language}`);
  expect([answer.status, answer.headers.location]).toEqual([302, "/insights/pack.csv"]);
}

test("LibreOffice opens presentations and workbooks without repair and prints every page", async () => {
  const documents: Record<string, Uint8Array> = {};
  for (const language of ["nl", "en"] as const) {
    await speak(language);
    for (const period of ["2026-10", "2026-12"]) {
      for (const extension of ["pptx", "xlsx"]) {
        const answer = await as("leader").get(`/insights/pack.${extension}?period=${period}`);
        expect(answer.status).toBe(200);
        documents[`${language}-${period}-${extension}.${extension}`] = answer.body;
      }
    }
  }
  const [whole] = Object.values(documents);
  documents["cut-off.pptx"] = whole?.subarray(0, 30_000) ?? new Uint8Array();
  const { "cut-off.pptx": cutOff, ...made } = await convertToPdf(office, documents);
  expect(cutOff).toBeNull();
  for (const [name, pdf] of Object.entries(made)) {
    expect(pdf?.subarray(0, 5).toString(), name).toBe("%PDF-");
    expect(pagesOf(pdf as Buffer), name).toBeGreaterThanOrEqual(8);
  }
}, 240_000);

test.each(["nl", "en"] as const)(
  "Chromium prints two pages of A4, tagged, in %s",
  async (language) => {
    await speak(language);
    const answer = await as("leader").get("/insights/pack.pdf?period=2026-10");
    expect([answer.status, answer.headers["content-type"]]).toEqual([200, "application/pdf"]);
    const name = "meegewogen-zwaluwbaak-2026-10.pdf";
    expect(answer.headers["content-disposition"]).toBe(`attachment; filename="${name}"`);
    const text = answer.body.toString("latin1");
    expect(pagesOf(answer.body)).toBe(2);
    expect(text).toContain("/StructTreeRoot");
    expect(text).toMatch(new RegExp(`/Lang \\(${language}\\)`));
    expect(readdirSync(tmpdir()).filter((file) => file.startsWith("meegewogen-pdf-"))).toEqual([]);
  },
  60_000,
);

test("every file is an attachment with a name that says what it is", async () => {
  for (const extension of files.slice(0, 3)) {
    const { headers } = await as("leader").get(`/insights/pack.${extension}?period=2026-10`);
    const name = `meegewogen-zwaluwbaak-2026-10.${extension}`;
    expect(headers["content-disposition"]).toBe(`attachment; filename="${name}"`);
    expect(headers["cache-control"]).toBe("no-store");
  }
});

test("whoever may not read groups finds none in the files, whatever is asked", async () => {
  const canary = new RegExp(`Kanarie|Canary|${Object.values(groupCanary).join("|")}`);
  for (const query of ["?period=2026-11", "?period=2026-11&revision=0"]) {
    const own = await as("employee").get(`/insights/pack.csv${query}`);
    expect(own.status).toBe(200);
    expect(own.text).not.toMatch(canary);
    expect((await as("leader").get(`/insights/pack.csv${query}`)).text).toMatch(canary);
  }
  for (const query of ["?groups=1", "?period=2026-11&role=leader", "?period=october", "?revision=-1"]) {
    expect((await as("employee").get(`/insights/pack.csv${query}`)).status, query).toBe(400);
  }
});

test("a period that is not there is not found, and one without figures leads to the page that says why", async () => {
  expect((await as("leader").get("/insights/pack.xlsx?period=2020-01")).status).toBe(404);
  expect((await as("leader").get("/insights/pack.xlsx?period=2026-10&revision=7")).status).toBe(404);
  await insertPublication(server.context.connection, organisation.id, {
    kind: "none",
    name: "Zwaluwbaak",
    cadence: "monthly",
    through: "2026-09-30",
    threshold: 5,
    reason: "too-few",
    told: null,
  });
  const to = async (extension: string) =>
    (await as("leader").get(`/insights/pack.${extension}?period=2026-09`)).headers.location;
  expect(await Promise.all(files.map(to))).toEqual([
    "/insights?period=2026-09",
    "/insights?period=2026-09",
    "/insights?period=2026-09",
    "/insights/print?period=2026-09",
  ]);
});

test("without a browser on the server, the PDF is the page that says how to print it", async () => {
  const bare = await startTestServer({ clock: () => now });
  try {
    const own = await insertSmallOrganisation(bare.context.connection);
    await insertPublication(bare.context.connection, own.id, sampleFigures());
    const session = await insertSession(bare.context.connection, own.scope("council", now), now);
    const answer = await visitor(bare, session).get("/insights/pack.pdf?period=2026-10");
    expect([answer.status, answer.headers.location]).toEqual([303, "/insights/print?period=2026-10"]);
  } finally {
    await bare.stop();
  }
});

test("one person makes thirty files in ten minutes and no more; a colleague still can", async () => {
  let status = 0;
  for (let i = 0; i < 31 && status !== 429; i += 1) {
    status = (await as("leader").get("/insights/pack.csv?period=2026-10")).status;
  }
  expect(status).toBe(429);
  expect((await as("leader").get("/insights/pack.pdf?period=2026-10")).status).toBe(429);
  expect((await as("employee").get("/insights/pack.csv?period=2026-10")).status).toBe(200);
});
