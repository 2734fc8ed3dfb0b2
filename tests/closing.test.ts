import { afterAll, beforeAll, expect, it } from "vitest";
import type { Role } from "#app/domain/role.ts";
import { insertAll } from "./support/a-decision.ts";
import { anyDecision } from "./support/any-decision.ts";
import { startTestServer, type TestServer } from "./support/server.ts";
import { insertSmallOrganisation, type SmallOrganisation } from "./support/small-organisation.ts";
import { insertSession, visitor } from "./support/visitor.ts";

const lastEvening = Date.parse("2026-11-30T22:30:00Z");
const justAfter = Date.parse("2026-11-30T23:00:20Z");
let now = lastEvening;
let server: TestServer;
let organisation: SmallOrganisation;

beforeAll(async () => {
  server = await startTestServer({ clock: () => now });
}, 120_000);
afterAll(() => server?.stop());

/** An organisation in which fifteen people logged in November; it is the last evening of that month. */
async function found(cadence: "monthly" | "weekly" = "monthly"): Promise<void> {
  now = lastEvening;
  const { connection } = server.context;
  organisation = await insertSmallOrganisation(connection);
  await connection.db
    .updateTable("organisation")
    .set({ cadence })
    .where("id", "=", organisation.id)
    .execute();
  await connection.db
    .updateTable("department")
    .set({ headcount: 30 })
    .where("id", "=", organisation.departments.service)
    .execute();
  const decisions = Array.from({ length: 15 }, (_, i) =>
    anyDecision(organisation.scope("employee"), {
      authorId: `${organisation.id}-${i}`,
      loggedAt: Date.parse("2026-11-24T10:00:00Z"),
    }),
  );
  await insertAll(connection, decisions);
}

async function as(role: Role) {
  return visitor(server, await insertSession(server.context.connection, organisation.scope(role), now));
}

const published = async () =>
  server.context.connection.db
    .selectFrom("publication")
    .select(["through", "revision"])
    .where("organisation_id", "=", organisation.id)
    .execute();

it("closes what is over for cx, without a script, once, however often the button is pressed", async () => {
  await found();
  now = justAfter;
  const cx = await as("cx");
  const page = await cx.get("/insights/closing");
  expect(page.status).toBe(200);
  expect(page.text).toContain("November 2026 is voorbij en wacht om afgesloten te worden.");
  expect(page.text).toMatch(/<form[^>]*method="post"[^>]*action="\/insights\/closing"/);
  expect(page.text).toContain('name="period" value="2026-11"');
  const pressed = await Promise.all([1, 2, 3].map(() => cx.post("/insights/closing", { period: "2026-11" })));
  for (const answer of pressed) expect(answer.status).toBe(303);
  expect(await published()).toEqual([{ through: "2026-11-30", revision: 0 }]);
  const again = await cx.post("/insights/closing", { period: "2026-11" });
  expect([again.status, again.headers.location]).toEqual([303, "/insights?period=2026-11"]);
  expect((await cx.get("/insights?period=2026-11")).status).toBe(200);
});

it("says on which day the period ends when nothing is complete, as a conflict", async () => {
  await found();
  const cx = await as("cx");
  for (const fields of [
    {} as Record<string, string>,
    { period: "2026-11" },
    { period: "2026-12" },
    { period: "hello" },
  ]) {
    const answer = await cx.post("/insights/closing", fields);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain("Er is nu niets om af te sluiten.");
    expect(answer.text).toContain("eindigt op 30 november 2026");
    expect(answer.text).not.toContain('<form method="post" action="/insights/closing"');
  }
  expect((await cx.get("/insights/closing")).text).toContain("eindigt op 30 november 2026");
  expect(await published()).toEqual([]);
});

it("closes a week that is over, and names the Sunday on which the next one ends", async () => {
  await found("weekly");
  const cx = await as("cx");
  expect((await cx.get("/insights/closing")).text).toContain(
    "De week tot en met 29 november 2026 is voorbij",
  );
  expect((await cx.post("/insights/closing", { period: "2026-11-29" })).status).toBe(303);
  now = justAfter;
  expect((await cx.post("/insights/closing", { period: "2026-11" })).status).toBe(303);
  const answer = await cx.post("/insights/closing");
  expect(answer.status).toBe(409);
  expect(answer.text).toContain("eindigt op 6 december 2026");
  expect((await published()).map(({ through }) => through)).toEqual(["2026-11-29", "2026-11-30"]);
});

it("is for cx only: nobody else sees that a period waits, nor closes it", async () => {
  await found();
  now = justAfter;
  for (const role of ["employee", "leader", "council", "admin"] as const) {
    const other = await as(role);
    expect((await other.get("/insights/closing")).status, role).toBe(403);
    expect((await other.post("/insights/closing", { period: "2026-11" })).status, role).toBe(403);
    expect((await other.get("/insights")).text, role).not.toContain("wacht om afgesloten te worden");
  }
  const nobody = visitor(server);
  expect((await nobody.post("/insights/closing")).headers.location).toMatch(/^\/login/);
  expect(await published()).toEqual([]);
  expect((await (await as("cx")).get("/insights")).text).toContain("wacht om afgesloten te worden");
});
