import type { HouseRule } from "./house-rules.ts";
import type { Files } from "./planted-tree.ts";

interface Plant {
  readonly rule: HouseRule;
  readonly file: string;
  readonly text: string;
}

const room = "app/features/plot";
const lines = (count: number) => "// why\n".repeat(count);

/** Everything that the house rules allow and that looks most like a violation. */
export const cleanHouse: Files = {
  "README.md": "# House",
  "app/root.tsx": `export const loader = openDoor(() => 1); export default function App() { return <main />; }`,
  "app/app.css": "body { margin: 0; }",
  "app/shared/ui/chart-line.tsx": `export const line = <canvas style={{ width: 1 }} />;`,
  "app/features/home/routes.ts": "export const urls = [];",
  "app/features/home/form.ts": `export const form = 1;`,
  "app/features/home/filter.ts": `export const filter = 1;`,
  "app/features/home/rules.ts": lines(250),
  "app/features/home/rules.test.ts": `export const text = "index"; sql.raw(text);`,
  "app/features/home/queries.server.ts": "export const query = sql.raw(`select 1`), name = sql.id('title');",
  "app/features/home/format.server.ts": `export const format = 1;`,
  "app/features/home/strings/nl.ts": `export const homeNl = {};`,
  "app/features/home/strings/en.ts": `export const homeEn = {};`,
  "app/features/home/parts/list.tsx": `export const list = <ul className="list" />;`,
  "app/features/home/routes/list.tsx": `export const loader = door("decision:log", () => 1); export const action = openDoor<{ a: 1 }>(() => 1);`,
  "app/features/home/routes/export.ts": lines(149),
  "app/features/home/look-back/rules.ts": `export const rule = 1;`,
  "app/features/home/look-back/parts/form.tsx": `export const form = 1;`,
  "tests/vectors/service.json": "{}",
};

/** One violation or more of every house rule. */
export const housePlants: readonly Plant[] = [
  { rule: "top-level-is-closed", file: "docs", text: "" },
  { rule: "feature-names-are-closed", file: `${room}/format.ts`, text: "" },
  { rule: "feature-names-are-closed", file: `${room}/log/parts/picker.ts`, text: "" },
  { rule: "feature-names-are-closed", file: `${room}/strings/de.ts`, text: "" },
  { rule: "feature-names-are-closed", file: "app/features/loose.ts", text: "" },
  { rule: "no-vague-names", file: "app/domain/index.ts", text: "" },
  { rule: "no-vague-names", file: "app/shared/utils/day.ts", text: "" },
  { rule: "no-vague-names", file: "tests/support/helpers.ts", text: "" },
  { rule: "no-vague-names", file: "app/shared/service-mail.ts", text: "" },
  { rule: "no-vague-names", file: "db/types.ts", text: "" },
  { rule: "files-stay-short", file: "db/long.ts", text: lines(251) },
  { rule: "files-stay-short", file: `${room}/routes/long.tsx`, text: lines(151) },
  { rule: "no-em-dash", file: "app/domain/dash.ts", text: "// so \u2014 no" },
  {
    rule: "doors-are-locked",
    file: `${room}/routes/a.tsx`,
    text: "export async function loader() { return 1; }",
  },
  { rule: "doors-are-locked", file: `${room}/routes/b.tsx`, text: "export const action = async () => 1;" },
  {
    rule: "doors-are-locked",
    file: `${room}/routes/c.tsx`,
    text: "export const loader = wrap(door(() => 1));",
  },
  { rule: "doors-are-locked", file: `${room}/routes/d.tsx`, text: `export { loader } from "./a.tsx";` },
  { rule: "doors-are-locked", file: `${room}/routes/e.tsx`, text: `export * from "./a.tsx";` },
  {
    rule: "doors-are-locked",
    file: `${room}/routes/f.tsx`,
    text: "const open = () => 1; export { open as action };",
  },
  {
    rule: "one-url-one-action",
    file: `${room}/routes/g.tsx`,
    text: `switch (form.get("intent")) { default: }`,
  },
  {
    rule: "one-url-one-action",
    file: `${room}/routes/h.tsx`,
    text: `const b = <button name="intent" value="go" />;`,
  },
  {
    rule: "one-url-one-action",
    file: `${room}/routes/i.tsx`,
    text: `if (request.method === "DELETE") remove();`,
  },
  {
    rule: "no-inline-style",
    file: `${room}/parts/box.tsx`,
    text: "export const box = <p style={{ margin: 0 }} />;",
  },
  {
    rule: "sql-takes-no-variables",
    file: `${room}/queries.server.ts`,
    text: "export const q = (n) => sql.raw(n);",
  },
  { rule: "sql-takes-no-variables", file: "db/quote.ts", text: "export const q = (n) => sql.lit(n);" },
  {
    rule: "sql-takes-no-variables",
    file: "db/name.ts",
    text: "export const q = (n) => sql.id('a', n + 'b');",
  },
];
