import { type Kysely, sql } from "kysely";

/** What was decided, the sums per author, and what was published. Frozen, as every migration. */
export async function up(db: Kysely<any>, dialect: "sqlite" | "postgres"): Promise<void> {
  const sqlite = dialect === "sqlite";
  const bigint = sqlite ? sql`integer` : sql`bigint`;
  const blob = sqlite ? sql`blob` : sql`bytea`;
  const table = (name: string) =>
    sqlite ? db.schema.createTable(name).modifyEnd(sql`strict`) : db.schema.createTable(name);
  // SQLite keeps STRICT tables fast by their text key only without a hidden row number.
  const keyed = (name: string) =>
    sqlite ? db.schema.createTable(name).modifyEnd(sql`strict, without rowid`) : db.schema.createTable(name);

  const decision = table("decision");
  await (sqlite
    ? decision.addColumn("seq", "integer", (c) => c.primaryKey().autoIncrement())
    : decision.addColumn("seq", "bigserial", (c) => c.primaryKey())
  )
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"))
    .addColumn("author_id", "text", (c) => c.notNull())
    .addColumn("department_id", "text", (c) => c.notNull().references("department.id"))
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("note", "text", (c) => c.notNull().defaultTo(""))
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("decided_on", "text", (c) => c.notNull())
    .addColumn("logged_at", bigint, (c) => c.notNull())
    .addColumn("month", "text", (c) => c.notNull())
    .addColumn("touch", "text")
    .addColumn("weighing", "text", (c) => c.notNull())
    .addColumn("weight", "integer", (c) => c.check(sql`weight between 0 and 4`))
    .addColumn("prevailed", "text")
    .addColumn("level", "text")
    .addColumn("handover", "integer")
    .addColumn("cx_help", "integer")
    .addColumn("customer_group", "text")
    .addColumn("reach", "integer", (c) => c.check(sql`reach between 1 and 4`))
    .addColumn("visibility", "text", (c) => c.notNull())
    .addColumn("status", "text")
    .addColumn("external_key", "text")
    .addColumn("import_id", "text")
    .addColumn("edited_at", bigint)
    .addColumn("withdrawn_at", bigint)
    .addCheckConstraint("decision_weight_when_weighed", sql`(weighing = 'weighed') = (weight is not null)`)
    .execute();
  await db.schema
    .createIndex("decision_listed")
    .on("decision")
    .columns(["organisation_id", "visibility", "decided_on", "seq"])
    .execute();
  await db.schema
    .createIndex("decision_department")
    .on("decision")
    .columns(["organisation_id", "department_id", "visibility", "decided_on", "seq"])
    .execute();
  await db.schema
    .createIndex("decision_author")
    .on("decision")
    .columns(["organisation_id", "author_id", "decided_on", "seq"])
    .execute();
  // Short ranges inside one author's decisions: somebody who imported a hundred thousand has few of these.
  await db.schema
    .createIndex("decision_own_private")
    .on("decision")
    .columns(["organisation_id", "author_id", "decided_on", "seq"])
    .where(sql<boolean>`visibility = 'private'`)
    .execute();
  await db.schema
    .createIndex("decision_to_weigh")
    .on("decision")
    .columns(["organisation_id", "author_id", "decided_on", "seq"])
    .where(sql<boolean>`weighing = 'pending'`)
    .execute();
  await db.schema
    .createIndex("decision_external")
    .on("decision")
    .columns(["organisation_id", "external_key"])
    .unique()
    .execute();

  await keyed("decision_choice")
    .addColumn("organisation_id", "text", (c) => c.notNull())
    .addColumn("decision_id", "text", (c) => c.notNull().references("decision.id").onDelete("cascade"))
    .addColumn("field", "text", (c) => c.notNull())
    .addColumn("value", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("decision_choice_key", ["decision_id", "field", "value"])
    .execute();
  await db.schema
    .createIndex("decision_choice_value")
    .on("decision_choice")
    .columns(["organisation_id", "field", "value"])
    .execute();

  await keyed("decision_revision")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("organisation_id", "text", (c) => c.notNull())
    .addColumn("decision_id", "text", (c) => c.notNull().references("decision.id").onDelete("cascade"))
    .addColumn("changed_at", bigint, (c) => c.notNull())
    .addColumn("before", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("decision_revision_decision")
    .on("decision_revision")
    .columns(["decision_id", "changed_at"])
    .execute();

  await keyed("decision_draft")
    .addColumn("organisation_id", "text", (c) => c.notNull())
    .addColumn("member_id", "text", (c) =>
      c.primaryKey().notNull().references("member.id").onDelete("cascade"),
    )
    .addColumn("fields", "text", (c) => c.notNull())
    .addColumn("saved_at", bigint, (c) => c.notNull())
    .execute();

  await keyed("idempotency")
    .addColumn("organisation_id", "text", (c) => c.notNull())
    .addColumn("member_id", "text", (c) => c.notNull().references("member.id").onDelete("cascade"))
    .addColumn("key", "text", (c) => c.notNull())
    .addColumn("body_hash", "text", (c) => c.notNull())
    .addColumn("result", "text", (c) => c.notNull())
    .addColumn("created_at", bigint, (c) => c.notNull())
    .addPrimaryKeyConstraint("idempotency_key", ["member_id", "key"])
    .execute();
  await db.schema.createIndex("idempotency_age").on("idempotency").column("created_at").execute();

  let sums = keyed("author_month")
    .addColumn("organisation_id", "text", (c) => c.notNull())
    .addColumn("month", "text", (c) => c.notNull())
    .addColumn("department_id", "text", (c) => c.notNull())
    .addColumn("author_id", "text", (c) => c.notNull())
    .addColumn("level", "text", (c) => c.notNull());
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
    sums = sums.addColumn(sum, "integer", (c) => c.notNull().defaultTo(0));
  }
  await sums
    .addPrimaryKeyConstraint("author_month_key", [
      "organisation_id",
      "month",
      "department_id",
      "author_id",
      "level",
    ])
    .execute();

  await keyed("publication")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"))
    .addColumn("month", "text", (c) => c.notNull())
    .addColumn("revision", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("methodology", "text", (c) => c.notNull())
    .addColumn("parameters", "text", (c) => c.notNull())
    .addColumn("figures", "text", (c) => c.notNull())
    .addColumn("basis", "text", (c) => c.notNull())
    .addColumn("published_at", bigint, (c) => c.notNull())
    .addUniqueConstraint("publication_once", ["organisation_id", "month", "revision"])
    .execute();

  await keyed("import_run")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"))
    .addColumn("member_id", "text", (c) => c.notNull().references("member.id").onDelete("cascade"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("file_name", "text", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("mapping", "text", (c) => c.notNull().defaultTo("{}"))
    .addColumn("rows_total", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("rows_done", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("added", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("already", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("refused", "text", (c) => c.notNull().defaultTo("[]"))
    .addColumn("created_at", bigint, (c) => c.notNull())
    .addColumn("finished_at", bigint)
    .execute();
  await db.schema
    .createIndex("import_run_member")
    .on("import_run")
    .columns(["organisation_id", "member_id", "created_at"])
    .execute();

  // Apart from its run: SQLite writes a whole row anew at every step of the progress.
  await table("import_file")
    .addColumn("import_id", "text", (c) =>
      c.primaryKey().notNull().references("import_run.id").onDelete("cascade"),
    )
    .addColumn("organisation_id", "text", (c) => c.notNull())
    .addColumn("content", blob, (c) => c.notNull())
    .execute();

  await keyed("change_log")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"))
    .addColumn("member_id", "text", (c) => c.notNull())
    .addColumn("at", bigint, (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("before", "text", (c) => c.notNull())
    .addColumn("after", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("change_log_organisation")
    .on("change_log")
    .columns(["organisation_id", "at"])
    .execute();

  if (sqlite) {
    // The organisation and department stand in the index as words, so a search never scans another's rows.
    await sql`create virtual table decision_search using fts5(
      title, note, organisation, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2", prefix='2 3')`.execute(
      db,
    );
  } else {
    await sql`alter table decision add column search tsvector`.execute(db);
    await sql`create index decision_search on decision using gin (search)`.execute(db);
  }
}
