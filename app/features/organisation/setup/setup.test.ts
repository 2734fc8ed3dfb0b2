import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { RequestContext } from "#app/shared/context.server.ts";
import { readEnv } from "#app/shared/env.server.ts";
import { createI18n } from "#app/shared/i18n.ts";
import { createOutbound } from "#app/shared/outbound.server.ts";
import { hashToken, newToken } from "#app/shared/secret.server.ts";
import type { Connection } from "#db/client.server.ts";
import { type Limits, openLimits } from "#db/limits.server.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation, testNow } from "#tests/support/small-organisation.ts";
import { foundOrganisation, isSetupToken, readStep, saveDepartments } from "./queries.server.ts";
import { action } from "./routes/start.tsx";

onBothDatabases("set-up", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "meegewogen-setup-"));
  const token = newToken();
  let limits: Limits;
  let context: RequestContext;

  beforeAll(async () => {
    limits = await openLimits({ file: join(folder, "limits.db") });
    context = contextOf(open(), limits, folder);
  });
  afterAll(async () => {
    await limits.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => limits.forget("setup-address", "x"));

  const post = async (used: string, fields: Record<string, string> = {}) => {
    const body = new URLSearchParams({ ...good, ...fields });
    const request = new Request("http://localhost:3000/setup/x", { method: "POST", body });
    try {
      const answer = await action({ request, params: { token: used }, context: { ...context } as never });
      return statusOf(answer);
    } catch (thrown) {
      return statusOf(thrown);
    }
  };
  const count = async (table: "organisation" | "person" | "member" | "department" | "session") =>
    (await open().db.selectFrom(table).selectAll().execute()).length;

  test("refuses a form with mistakes and a wrong token, and changes nothing", async () => {
    await open()
      .db.insertInto("setting")
      .values({ key: "setup_token", value: hashToken(token) })
      .execute();
    expect(await post(newToken())).toBe(404);
    expect(await post(token, { again: "something else" })).toBe(400);
    expect(await post(token, { password: "12345678", again: "12345678" })).toBe(400);
    expect(await post(token, { email: "no address" })).toBe(400);
    expect(await post(token, { timeZone: "Mars/Olympus" })).toBe(400);
    expect(await count("organisation")).toBe(0);
  });

  test("founds one organisation when 20 founders arrive at the very same moment", async () => {
    const { db } = open();
    const tokenHash = hashToken(newToken());
    await db.deleteFrom("setting").execute();
    await db.insertInto("setting").values({ key: "setup_token", value: tokenHash }).execute();
    const founders = Array.from({ length: 20 }, (_, i) => ({
      db,
      now: testNow,
      tokenHash,
      passwordHash: "x",
      personLanguage: "nl" as const,
      ...{ name: "A", email: `a${i}@voorbeeld.example`, kind: "hr", organisation: `Org ${i}` },
      ...{ language: "nl" as const, timeZone: "UTC" },
    }));
    const founded = await Promise.all(founders.map(foundOrganisation));
    expect(founded.filter((answer) => answer !== null)).toHaveLength(1);
    expect([await count("organisation"), await count("person"), await count("member")]).toEqual([1, 1, 1]);
    for (const table of [
      "change_log",
      "member",
      "person",
      "department",
      "reporting_group",
      "organisation",
    ] as const) {
      await db.deleteFrom(table).execute();
    }
    await db
      .insertInto("setting")
      .values({ key: "setup_token", value: hashToken(token) })
      .execute();
  });

  test("makes exactly one organisation out of 20 posts at once, and the address is used up", async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => post(token, { organisation: `Org ${i}` })),
    );
    expect(answers.filter((status) => status === 303)).toHaveLength(1);
    expect(answers.every((status) => [303, 404, 429].includes(status))).toBe(true);
    expect([await count("organisation"), await count("person"), await count("member")]).toEqual([1, 1, 1]);
    expect([await count("department"), await count("session")]).toEqual([1, 1]);
    const admin = await open().db.selectFrom("member").selectAll().executeTakeFirstOrThrow();
    expect(admin).toMatchObject({ role: "admin", name: "Samira" });
    const again = await post(token);
    expect([404, 429]).toContain(again);
    expect(await count("organisation")).toBe(1);
  });

  test("a token is refused as long as there is nothing to compare it with", () => {
    expect(isSetupToken(token, hashToken(token))).toBe(true);
    expect(isSetupToken(newToken(), hashToken(token))).toBe(false);
    expect(isSetupToken("", null)).toBe(false);
  });

  test("posting the departments twice adds them once, and the small ones count together", async () => {
    const organisation = await insertSmallOrganisation(open());
    const scope = organisation.scope("admin");
    const answer = {
      headcounts: { [organisation.departments.service]: 40 },
      chosen: [
        { kind: "hr", name: { nl: "HR", en: "HR" }, headcount: 4 },
        { kind: "legal", name: { nl: "Legal", en: "Legal" }, headcount: 3 },
        { kind: "purchasing", name: { nl: "Inkoop", en: "Purchasing" }, headcount: 7 },
      ],
      bundle: true,
    };
    await saveDepartments(scope, answer);
    await saveDepartments(scope, answer);
    const rows = await scope.db
      .selectFrom("department")
      .innerJoin("reporting_group", "reporting_group.id", "department.reporting_group_id")
      .where("department.organisation_id", "=", organisation.id)
      .select(["department.name_nl", "department.headcount", "reporting_group.name_en as group"])
      .orderBy("department.position")
      .execute();
    expect(rows.map((row) => [row.name_nl, row.headcount, row.group])).toEqual([
      ["Klantenservice", 40, "Floor"],
      ["Inkoop", 10, "Staff"],
      ["Directie", 10, "Staff"],
      ["HR", 4, "Staff"],
      ["Legal", 3, "Staff"],
    ]);
    const groups = await scope.db
      .selectFrom("reporting_group")
      .where("organisation_id", "=", organisation.id)
      .selectAll()
      .execute();
    expect(groups).toHaveLength(2);
    expect(await readStep(scope)).toBe("people");
  });
});

function statusOf(answer: unknown): number {
  return answer instanceof Response
    ? answer.status
    : ((answer as { init?: ResponseInit }).init?.status ?? 200);
}

const password = "een paard in de gang";
const good = {
  name: "Samira",
  email: "Samira@Voorbeeld.example",
  password,
  again: password,
  kind: "board",
  organisation: "Voorbeeld",
  language: "nl",
  timeZone: "Europe/Amsterdam",
};

function contextOf(connection: Connection, limits: Limits, dataDir: string): RequestContext {
  const i18n = { nl: createI18n("nl", {}), en: createI18n("en", {}) };
  return {
    connection,
    limits,
    env: readEnv({ DATA_DIR: dataDir }),
    clock: () => testNow,
    mailer: { isOn: false, send: async () => "not-now" },
    outbound: createOutbound(),
    wake: () => undefined,
    logger: pino({ level: "silent" }),
    i18n: (language) => i18n[language],
    work: async () => undefined,
    setupTokenHash: async () => {
      const organisation = await connection.db.selectFrom("organisation").select("id").executeTakeFirst();
      if (organisation) return null;
      const row = await connection.db.selectFrom("setting").select("value").executeTakeFirst();
      return row?.value ?? null;
    },
    nonce: "",
    requestId: "",
    address: "127.0.0.1",
  } as RequestContext;
}
