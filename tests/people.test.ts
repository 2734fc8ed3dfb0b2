import { afterAll, beforeAll, expect, it } from "vitest";
import { hashPassword } from "#app/shared/password.server.ts";
import { connect } from "#db/client.server.ts";
import { startTestServer, type TestServer } from "#tests/support/server.ts";
import { insertSmallOrganisation, type SmallOrganisation } from "#tests/support/small-organisation.ts";
import { insertSession, visitor } from "#tests/support/visitor.ts";

const password = "paars fietspad zonder kikker";
let server: TestServer;
let organisation: SmallOrganisation;
let emails: Record<"employee" | "leader" | "cx", string>;

/** The same database file that the server has open, as a second process would. */
const connection = () => connect({ file: `${server.dataDir}/meegewogen.db` });

async function withDatabase<T>(use: (open: ReturnType<typeof connection>) => Promise<T>): Promise<T> {
  const open = connection();
  try {
    return await use(open);
  } finally {
    await open.close();
  }
}

beforeAll(async () => {
  server = await startTestServer({
    limitFactor: 1,
    prepare: async (open) => {
      organisation = await insertSmallOrganisation(open);
      const mail = (role: string) => `${role}@${organisation.id.slice(0, 8)}.example`;
      emails = { employee: mail("employee"), leader: mail("leader"), cx: mail("cx") };
      const password_hash = await hashPassword(password);
      await open.db.updateTable("person").set({ password_hash }).where("email", "!=", emails.cx).execute();
      await open.db
        .updateTable("member")
        .set({ active: 0 })
        .where("id", "=", organisation.scope("leader").memberId)
        .execute();
      return [];
    },
  });
}, 120_000);
afterAll(() => server?.stop());

const admin = async () =>
  visitor(server, await withDatabase((open) => insertSession(open, organisation.scope("admin"), Date.now())));
const attribute = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? "";
/** The page without what differs by the address that was typed. */
const same = (html: string, email: string) => html.replaceAll(email, "…").replace(/nonce="[^"]*"/g, "");

it("answers the same to an unknown account, a wrong password, no password and somebody deactivated", async () => {
  const tries = [
    ["niemand@nergens.example", password],
    [emails.employee, "iets anders dan dat"],
    [emails.cx, password],
    [emails.leader, password],
  ] as const;
  const answers = await Promise.all(
    tries.map(([email, typed]) => visitor(server).post("/login", { email, password: typed })),
  );
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
  const pages = answers.map(({ text }, i) => same(text, tries[i]?.[0] ?? ""));
  expect(new Set(pages).size).toBe(1);
  expect(answers[1]?.text).toContain(`value="${emails.employee}"`);
  expect(answers[1]?.text).not.toContain("iets anders dan dat");
});

it("signs in, follows only addresses of its own, and says how long to wait after five wrong tries", async () => {
  const form = { email: ` ${emails.employee.toUpperCase()} `, password };
  expect((await visitor(server).post("/login", { ...form, next: "/decisions?q=x" })).headers.location).toBe(
    "/decisions?q=x",
  );
  expect((await visitor(server).post("/login", { ...form, next: "//evil.example" })).headers.location).toBe(
    "/",
  );
  const wrong = { email: emails.employee, password: "verkeerd geraden" };
  for (let i = 0; i < 5; i++) expect((await visitor(server).post("/login", wrong)).status).toBe(400);
  const refused = await visitor(server).post("/login", form);
  expect(refused.status).toBe(429);
  expect(refused.text).toMatch(/Probeer het over 15 minuten opnieuw/);
});

it("adds a person, shows the link once, lets it in once and takes a password that is good enough", async () => {
  const manager = await admin();
  const key = attribute((await manager.get("/admin/people/new")).text, /name="key" value="([^"]+)"/);
  const email = "nieuw@iemand.example";
  const form = {
    key,
    name: "Nieuw Iemand",
    email,
    role: "employee",
    department: organisation.departments.service,
  };
  const empty = await manager.post("/admin/people/new", { key, name: "", role: "employee" });
  expect(empty.status).toBe(400);
  expect(empty.text).toContain("Vul een naam in.");
  const added = await manager.post("/admin/people/new", form);
  const token = attribute(added.text, /\/invite\/([\w-]{43})/);
  expect(token).not.toBe("");
  expect((await manager.post("/admin/people/new", form)).headers.location).toBe(`/admin/people/${key}`);
  expect((await manager.get(`/admin/people/${key}`)).text).not.toContain(token);
  const person = visitor(server);
  expect((await person.get(`/invite/${token}`)).text).toContain(email);
  expect((await person.post(`/invite/${token}`, { password: "welkom2026" })).status).toBe(400);
  const posts = await Promise.all(
    Array.from({ length: 20 }, () => visitor(server).post(`/invite/${token}`, { password })),
  );
  expect(posts.filter(({ headers }) => headers.location === "/decisions/new")).toHaveLength(1);
  const spent = await visitor(server).get(`/invite/${token}`);
  expect(spent.status).toBe(404);
  expect(spent.text).toContain("al gebruikt");
  expect((await visitor(server).post("/login", { email, password })).status).toBe(303);
}, 60_000);

it("signs in with a code on a shared device, and wipes that device at signing out", async () => {
  const manager = await admin();
  const key = attribute((await manager.get("/admin/people/new")).text, /name="key" value="([^"]+)"/);
  const form = { key, name: "Zonder Mail", role: "employee", department: organisation.departments.service };
  const added = await manager.post("/admin/people/new", form);
  const code =
    attribute(added.text, /\/login\/code\/([\w-]{14})/) ||
    attribute(added.text, />([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})</);
  const person = visitor(server);
  expect((await person.get(`/login/code/${code}`)).status).toBe(200);
  expect((await person.get("/me")).status).toBe(302);
  expect((await person.post("/login/code", { code: code.toLowerCase().replaceAll("-", " ") })).status).toBe(
    303,
  );
  expect((await person.get("/me")).text).toContain("Zonder Mail");
  expect((await person.get("/admin/people")).status).toBe(403);
  const out = await person.post("/logout");
  expect(out.headers["clear-site-data"]).toBe('"cache", "storage"');
  expect((await person.get("/me")).status).toBe(302);
  expect((await person.post("/login/code", { code, device: "own" })).status).toBe(303);
  expect((await person.post("/logout")).headers["clear-site-data"]).toBeUndefined();
});

it("shows a new link or code once and says so when one comes back", async () => {
  const manager = await admin();
  const path = `/admin/people/${organisation.scope("cx").memberId}/invitation`;
  expect((await manager.post(path)).text).toMatch(/\/invite\/[\w-]{43}/);
  const again = await manager.get(path);
  expect(again.text).not.toMatch(/\/invite\/[\w-]{43}/);
  expect(again.text).toContain("maar één keer");
});

it("previews a list, adds exactly what was shown, and adds it once", async () => {
  const manager = await admin();
  const text =
    "naam;email;afdeling\nLijst Een;een@lijst.example;Inkoop\nLijst Twee;;Klantenservice\nFout;nee@;Inkoop\n";
  const preview = await manager.post("/admin/people/import", { text });
  expect(preview.text).toMatch(/2 mensen kunnen erbij/);
  expect(preview.text).toContain("dit is geen e-mailadres.");
  const key = attribute(preview.text, /name="key" value="([^"]+)"/);
  const path = "/admin/people/import/confirmation";
  expect((await manager.post(path, { key, text, expected: "3" })).headers.location).toBe(
    "/admin/people/import?changed=1",
  );
  const done = await manager.post(path, { key, text, expected: "2" });
  expect(done.text).toMatch(/2 mensen zijn toegevoegd/);
  expect(done.text).toContain("data:text/csv;charset=utf-8,%EF%BB%BF");
  expect((await manager.post(path, { key, text, expected: "2" })).headers.location).toBe("/admin/people");
  expect((await manager.get("/admin/people?q=Lijst")).text).toMatch(/2 mensen/);
});

it("changes a password for whoever knows the old one, and switches only to an organisation of one's own", async () => {
  const owner = organisation.scope("council");
  const session = () => withDatabase((open) => insertSession(open, owner, Date.now()));
  const [here, elsewhere] = [visitor(server, await session()), visitor(server, await session())];
  const change = (current: string, next: string) => here.post("/me/password", { current, password: next });
  expect((await change("verkeerd", "een nieuw lang wachtwoord")).text).toContain("Dit wachtwoord klopt niet");
  expect((await change(password, "Proefbedrijf1")).text).toContain("lijkt te veel op je naam");
  expect((await change(password, "een nieuw lang wachtwoord")).status).toBe(303);
  expect((await here.get("/me")).status).toBe(200);
  expect((await elsewhere.get("/me")).status).toBe(302);
  const foreign = organisation.scope("admin").memberId;
  expect((await here.post("/me/organisation", { organisation: foreign })).status).toBe(404);
  expect((await here.post("/me/organisation", { organisation: owner.memberId })).headers.location).toBe("/");
});
