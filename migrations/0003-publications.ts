import { type Kysely, sql } from "kysely";

/**
 * Publications per period instead of per month, and a book of what each closed period counted. Publications of the step before
 * told other figures by other rules: they go, and the periods are closed anew from the sums.
 */
export async function up(db: Kysely<any>, dialect: "sqlite" | "postgres"): Promise<void> {
  const sqlite = dialect === "sqlite";
  const bigint = sqlite ? sql`integer` : sql`bigint`;
  const keyed = (name: string) =>
    sqlite ? db.schema.createTable(name).modifyEnd(sql`strict, without rowid`) : db.schema.createTable(name);

  await db.schema.dropTable("publication").execute();
  await keyed("publication")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"))
    .addColumn("through", "text", (c) => c.notNull())
    .addColumn("revision", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("moved", "integer", (c) => c.notNull())
    .addColumn("methodology", "text", (c) => c.notNull())
    .addColumn("parameters", "text", (c) => c.notNull())
    .addColumn("figures", "text", (c) => c.notNull())
    .addColumn("inputs", "text", (c) => c.notNull())
    .addColumn("published_at", bigint, (c) => c.notNull())
    .addUniqueConstraint("publication_once", ["organisation_id", "through", "revision"])
    .execute();

  let counted = keyed("counted")
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"))
    .addColumn("through", "text", (c) => c.notNull())
    .addColumn("month", "text", (c) => c.notNull())
    .addColumn("department_id", "text", (c) => c.notNull())
    .addColumn("author_id", "text", (c) => c.notNull())
    .addColumn("counted_in", "text", (c) => c.notNull())
    .addColumn("reporting_group_id", "text", (c) => c.notNull())
    .addColumn("is_leader", "integer", (c) => c.notNull());
  for (const sum of [
    "n",
    "c0",
    "c1",
    "c2",
    "c3",
    "c4",
    "w0",
    "w1",
    "w2",
    "w3",
    "w4",
    "u",
    "none_seen",
    "unknown",
  ]) {
    counted = counted.addColumn(sum, "integer", (c) => c.notNull());
  }
  await counted
    .addPrimaryKeyConstraint("counted_key", [
      "organisation_id",
      "through",
      "month",
      "department_id",
      "author_id",
      "counted_in",
    ])
    .execute();

  await db.schema
    .createIndex("decision_month")
    .on("decision")
    .columns(["organisation_id", "month", "seq"])
    .execute();
}
