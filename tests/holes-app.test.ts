import { afterAll, beforeAll, expect, test } from "vitest";
import { carelessBuild, secret } from "./support/careless-build.ts";
import { unsafeMarkup } from "./support/markup.ts";
import { startTestServer, type TestServer } from "./support/server.ts";
import { startUnguarded } from "./support/unguarded-server.ts";
import { cookieValue, type Visitor, visitor } from "./support/visitor.ts";
import { insertWorld, type World } from "./support/world.ts";

const now = Date.UTC(2026, 10, 23, 11, 0, 0);
const careless = carelessBuild(false);
const locked = carelessBuild(true);
let bare: Awaited<ReturnType<typeof startUnguarded>>;
let developer: Awaited<ReturnType<typeof startUnguarded>>;
let server: TestServer;
let behindDoors: TestServer;
let home: World;
let abroad: World;
let employee: Visitor;

beforeAll(async () => {
  bare = await startUnguarded(careless.build);
  developer = await startUnguarded(careless.build, "development");
  server = await startTestServer({ clock: () => now });
  behindDoors = await startTestServer({ clock: () => now, build: locked.build });
  home = await insertWorld(server.context.connection, now);
  abroad = await insertWorld(server.context.connection, now);
  employee = visitor(server, home.sessions.employee);
}, 180_000);

afterAll(async () => {
  await bare?.stop();
  await developer?.stop();
  await server?.stop();
  await behindDoors?.stop();
});

test("IMM-31 text of people never becomes markup or script", async () => {
  const payload = `</script><script>alert(1)</script><img src=x onerror=alert(1)>`;
  const planted = await visitor(bare).get(`/echo?say=${encodeURIComponent(payload)}`);
  expect(planted.text).toContain("<script>alert(1)</script>");
  const { db } = server.context.connection;
  const world = await insertWorld(server.context.connection, now);
  const mine = { organisation_id: world.organisationId };
  await db
    .updateTable("decision")
    .set({ title: payload, note: payload })
    .where("organisation_id", "=", mine.organisation_id)
    .execute();
  await db
    .updateTable("member")
    .set({ name: payload })
    .where("organisation_id", "=", mine.organisation_id)
    .execute();
  await db
    .updateTable("department")
    .set({ name_nl: payload })
    .where("organisation_id", "=", mine.organisation_id)
    .execute();
  await db
    .updateTable("organisation")
    .set({ name: payload })
    .where("id", "=", mine.organisation_id)
    .execute();
  const client = visitor(server, world.sessions.admin);
  const query = encodeURIComponent(payload);
  for (const path of [
    "/",
    "/decisions",
    "/decisions/new",
    `/decisions/${world.ids.decision}`,
    `/decisions?q=${query}`,
    `/no/${query}`,
  ]) {
    const { text, status } = await client.get(path);
    expect(status, path).toBeLessThan(500);
    expect(text.replaceAll(/&[a-z#0-9]+;/g, ""), path).not.toMatch(/<script>alert|<img src=x/);
    expect(unsafeMarkup(text), path).toEqual([]);
  }
});

test("IMM-32 an unknown parameter is refused, so that no count answers questions about hidden columns", async () => {
  const count = async (query: string) => (await visitor(bare).get(`/count?${query}`)).text;
  expect([await count("salary=4"), await count("salary=9")]).toEqual(['{"count":1}', '{"count":0}']);
  const columns = [
    "author_id",
    "organisation_id",
    "note",
    "password_hash",
    "weight[gte]",
    "filters[title]",
    "sort[0]",
    "__proto__",
  ];
  for (const column of columns) {
    const path = `/decisions?${new URLSearchParams({ [column]: "a" })}`;
    expect((await employee.get(path)).status, path).toBe(400);
  }
  expect((await employee.get("/decisions?q=a%00b")).status, "a sign that PostgreSQL takes in no text").toBe(
    400,
  );
  expect((await employee.get("/decisions?weight=3")).status).toBe(200);
});

test("IMM-33 fields that no form has change nothing", async () => {
  await visitor(bare).post("/profile", { name: "Anna", role: "admin" }, { origin: null });
  expect(careless.loot.member).toMatchObject({ role: "admin" });
  const { db } = server.context.connection;
  const title = `Met extra velden ${crypto.randomUUID()}`;
  const asked = {
    title,
    touch: "direct",
    weight: "2",
    department: home.ids.department,
    decided_on: "2026-11-20",
    visibility: "shared",
  };
  const id = crypto.randomUUID();
  const extra = {
    organisation_id: abroad.organisationId,
    author_id: "someone-else",
    id,
    month: "2020-01",
    withdrawn_at: "1",
    role: "admin",
  };
  const refused = await employee.post("/decisions/new", { ...asked, ...extra });
  const rows = await db.selectFrom("decision").selectAll().where("title", "=", title).execute();
  const before = await db
    .selectFrom("member")
    .select("author_id")
    .where("name", "=", `employee ${home.canary}`)
    .executeTakeFirstOrThrow();
  expect(refused.status).toBeLessThan(500);
  for (const row of rows) {
    expect(row).toMatchObject({
      organisation_id: home.organisationId,
      author_id: before.author_id,
      month: "2026-11",
      withdrawn_at: null,
    });
    expect(row.id).not.toBe(id);
  }
  const roles = await db
    .selectFrom("member")
    .select("role")
    .where("name", "=", `employee ${home.canary}`)
    .execute();
  expect(roles).toEqual([{ role: "employee" }]);
});

test("IMM-34 rights are read at every request: a demotion and a deactivation count at once", async () => {
  expect((await visitor(bare).get("/rights", { cookie: "role=admin" })).text).toContain(secret);
  const { connection } = behindDoors.context;
  const world = await insertWorld(connection, now);
  const admin = visitor(behindDoors, world.sessions.admin);
  // The careless parent refuses everybody; only the vault's own data tells whether its door opens.
  const ask = () => admin.get("/admin/secret.data?_routes=vault");
  expect((await ask()).text).toContain(secret);
  const member = () =>
    connection.db.updateTable("member").where("organisation_id", "=", world.organisationId);
  await member().set({ role: "employee" }).execute();
  expect((await ask()).status).toBe(403);
  await member().set({ role: "admin", active: 0 }).execute();
  const gone = await ask();
  expect([gone.status, gone.text.includes(secret)]).toEqual([202, false]);
  await member().set({ active: 1 }).execute();
  await connection.db.deleteFrom("session").where("organisation_id", "=", world.organisationId).execute();
  expect((await ask()).text).not.toContain(secret);
});

test("IMM-35 a name like __proto__ is a name", async () => {
  await visitor(bare).get("/tally?group=__proto__&key=isPolluted");
  const polluted = () => ({}) as Record<string, unknown>;
  expect(polluted().isPolluted).toBe(1);
  delete (Object.prototype as Record<string, unknown>).isPolluted;
  const keys = [
    "__proto__.isPolluted",
    "__proto__[isPolluted]",
    "constructor.prototype.isPolluted",
    "a.__proto__.isPolluted",
    "__proto__",
  ];
  for (const key of keys) {
    const query = new URLSearchParams({ [key]: "1" });
    for (const path of ["/", "/decisions", "/login"]) await employee.get(`${path}?${query}`);
    for (const path of ["/decisions/new", "/decisions/draft", "/login"]) {
      const answer = await employee.post(path, { [key]: "1", title: "x" });
      expect(answer.status, `${path} ${key}`).toBeLessThan(500);
    }
  }
  expect(polluted().isPolluted).toBeUndefined();
});

test("IMM-36 an error never names its kind or its words to the browser", async () => {
  const path = "/fail.data?kind=Worker&message=kanarie-in-the-message";
  expect((await visitor(developer).get(path)).text).toMatch(/"Worker"[\s\S]*kanarie-in-the-message/);
  for (const place of [path, path.replace(".data", "")]) {
    const { status, text } = await visitor(behindDoors).get(place);
    expect(status).toBe(500);
    expect(text).not.toMatch(/Worker|kanarie-in-the-message|node_modules|at .*:\d+:\d+/);
  }
});

test("IMM-37 a session cookie that is no token of ours opens nothing", async () => {
  const values = [
    "../../../../etc/passwd",
    "..%2f..%2fsession",
    "' or 1=1 --",
    "a".repeat(5000),
    '{"id":"x"}',
    "\u2028",
  ];
  for (const value of values) {
    for (const cookie of [await cookieValue(value), encodeURIComponent(value)]) {
      const answer = await visitor(server, cookie).get("/decisions");
      expect([answer.status, answer.headers.location?.startsWith("/login")], value).toEqual([302, true]);
    }
  }
});

test("a day that does not exist comes back in words, from the form and from a draft, never as a fault", async () => {
  const fields = {
    title: "Een dag die er niet is",
    touch: "direct",
    weight: "2",
    department: home.ids.department,
    decided_on: "2026-13-40",
    visibility: "shared",
  };
  const answer = await employee.post("/decisions/new", fields);
  expect(answer.status).toBe(400);
  expect(answer.text).toContain("Vul een datum in");
  expect((await employee.post("/decisions/draft", fields)).status).toBe(303);
  expect((await employee.get("/decisions/new")).status).toBe(200);
});
