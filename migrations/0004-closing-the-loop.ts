import { type CreateTableBuilder, type Kysely, sql } from "kysely";

/** What comes back of a decision: look-backs, second opinions, answers of who was touched, actions, messages, work. Frozen. */
export async function up(db: Kysely<any>, dialect: "sqlite" | "postgres"): Promise<void> {
  const sqlite = dialect === "sqlite";
  const bigint = sqlite ? sql`integer` : sql`bigint`;
  const keyed = (name: string) =>
    sqlite ? db.schema.createTable(name).modifyEnd(sql`strict, without rowid`) : db.schema.createTable(name);
  const index = (table: string, name: string, columns: string[]) =>
    db.schema.createIndex(name).on(table).columns(columns);
  const owned = <T extends string, C extends string>(builder: CreateTableBuilder<T, C>) =>
    builder.addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"));
  const ofDecision = <T extends string, C extends string>(builder: CreateTableBuilder<T, C>) =>
    owned(builder).addColumn("decision_id", "text", (c) =>
      c.notNull().references("decision.id").onDelete("cascade"),
    );
  const ofMember = <T extends string, C extends string>(builder: CreateTableBuilder<T, C>) =>
    owned(builder).addColumn("member_id", "text", (c) =>
      c.notNull().references("member.id").onDelete("cascade"),
    );

  await db.schema
    .alterTable("organisation")
    .addColumn("look_back_weeks", "integer", (c) =>
      c.notNull().defaultTo(8).check(sql`look_back_weeks between 4 and 12`),
    )
    .execute();
  await db.schema
    .alterTable("organisation")
    .addColumn("opinion_percent", "integer", (c) =>
      c.notNull().defaultTo(10).check(sql`opinion_percent between 0 and 50`),
    )
    .execute();

  // One row once the author chose a moment, postponed or answered; else the moment follows from the day of the decision.
  await ofDecision(keyed("look_back"))
    .addColumn("author_id", "text", (c) => c.notNull())
    .addColumn("due_on", "text", (c) => c.notNull())
    .addColumn("postponed", "integer", (c) => c.notNull().defaultTo(0).check(sql`postponed between 0 and 2`))
    .addColumn("outcome", "text")
    .addColumn("noticed", "text", (c) => c.notNull().defaultTo(""))
    .addColumn("should_hear", "text", (c) => c.notNull().defaultTo(""))
    .addColumn("next_time", "text", (c) => c.notNull().defaultTo(""))
    .addColumn("answered_at", bigint)
    .addColumn("month", "text")
    .addPrimaryKeyConstraint("look_back_key", ["decision_id"])
    .execute();
  await index("look_back", "look_back_author", ["organisation_id", "author_id", "due_on"]).execute();
  await index("look_back", "look_back_month", ["organisation_id", "month"]).execute();

  await ofDecision(keyed("decision_repair"))
    .addColumn("repaired_id", "text", (c) => c.notNull().references("decision.id").onDelete("cascade"))
    .addColumn("linked_at", bigint, (c) => c.notNull())
    .addPrimaryKeyConstraint("decision_repair_key", ["decision_id"])
    .execute();
  await index("decision_repair", "decision_repair_repaired", ["organisation_id", "repaired_id"]).execute();

  // Whoever opens the link of an author becomes the one who is asked; a drawn request has its person from the start.
  await ofDecision(keyed("second_opinion"))
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("rater_id", "text")
    .addColumn("drawn", "integer", (c) => c.notNull())
    .addColumn("token_hash", "text", (c) => c.unique())
    .addColumn("asked_at", bigint, (c) => c.notNull())
    .addColumn("weighing", "text")
    .addColumn("weight", "integer", (c) => c.check(sql`weight between 0 and 4`))
    .addColumn("own_weight", "integer", (c) => c.check(sql`own_weight between 0 and 4`))
    .addColumn("answered_at", bigint)
    .addColumn("declined_at", bigint)
    .addColumn("month", "text")
    .addUniqueConstraint("second_opinion_once", ["decision_id", "rater_id"])
    .execute();
  await index("second_opinion", "second_opinion_rater", [
    "organisation_id",
    "rater_id",
    "asked_at",
  ]).execute();
  await index("second_opinion", "second_opinion_month", ["organisation_id", "month"]).execute();

  // What a department says of a decision that touched it, or that did not name it ("claimed").
  await ofDecision(keyed("touch_answer"))
    .addColumn("author_id", "text", (c) => c.notNull())
    .addColumn("department_id", "text", (c) => c.notNull().references("department.id"))
    .addColumn("answer", "text", (c) => c.notNull())
    .addColumn("claimed", "integer", (c) => c.notNull())
    .addColumn("answered_at", bigint, (c) => c.notNull())
    .addColumn("month", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("touch_answer_key", ["decision_id", "author_id"])
    .execute();
  await index("touch_answer", "touch_answer_month", ["organisation_id", "month"]).execute();
  await index("touch_answer", "touch_answer_author", ["organisation_id", "author_id"]).execute();

  // Which decisions of a month touch a department, newest first: the choices alone know no month.
  await owned(keyed("touched_department"))
    .addColumn("decision_seq", bigint, (c) => c.notNull().references("decision.seq").onDelete("cascade"))
    .addColumn("department_id", "text", (c) => c.notNull())
    .addColumn("month", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("touched_department_key", ["decision_seq", "department_id"])
    .execute();
  await sql`insert into touched_department (organisation_id, decision_seq, department_id, month)
    select decision.organisation_id, decision.seq, decision_choice.value, decision.month
    from decision_choice join decision on decision.id = decision_choice.decision_id
    where decision_choice.field = 'touched' and decision.weighing <> 'pending'`.execute(db);
  await index("touched_department", "touched_department_month", [
    "organisation_id",
    "department_id",
    "month",
    "decision_seq",
  ]).execute();

  await owned(keyed("action"))
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("note", "text", (c) => c.notNull().defaultTo(""))
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("owner_id", "text", (c) => c.references("member.id").onDelete("set null"))
    .addColumn("created_by", "text", (c) => c.references("member.id").onDelete("set null"))
    .addColumn("reporting_group_id", "text", (c) => c.references("reporting_group.id"))
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("source_key", "text")
    .addColumn("due_on", "text", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("started_month", "text")
    .addColumn("created_at", bigint, (c) => c.notNull())
    .addColumn("changed_at", bigint, (c) => c.notNull())
    .addColumn("sequence", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("done_at", bigint)
    .addColumn("noticed", "text")
    .addColumn("noticed_text", "text", (c) => c.notNull().defaultTo(""))
    .addColumn("learned", "text", (c) => c.notNull().defaultTo(""))
    .addColumn("search", "text", (c) => c.notNull())
    .execute();
  await index("action", "action_status", ["organisation_id", "status", "due_on"]).execute();
  await index("action", "action_source", ["organisation_id", "source", "source_key"]).execute();
  await index("action", "action_owner", ["organisation_id", "owner_id", "status"]).execute();

  // Who hears it when an action is done, and whether that happened.
  await ofMember(keyed("action_concern"))
    .addColumn("action_id", "text", (c) => c.notNull().references("action.id").onDelete("cascade"))
    .addColumn("told_at", bigint)
    .addColumn("seen_at", bigint)
    .addPrimaryKeyConstraint("action_concern_key", ["action_id", "member_id"])
    .execute();
  await index("action_concern", "action_concern_member", [
    "organisation_id",
    "member_id",
    "told_at",
  ]).execute();

  // No row: the member was not asked yet, and gets nothing.
  await ofMember(keyed("message_setting"))
    .addColumn("way", "text", (c) => c.notNull())
    .addColumn("weekday", "integer", (c) => c.notNull().defaultTo(4).check(sql`weekday between 1 and 7`))
    .addColumn("hour", "integer", (c) => c.notNull().defaultTo(10).check(sql`hour between 0 and 23`))
    .addColumn("paused_until", "text")
    .addColumn("ignored", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("quiet_week", "text")
    .addColumn("next_at", bigint)
    .addPrimaryKeyConstraint("message_setting_key", ["member_id"])
    .execute();
  await index("message_setting", "message_setting_next", ["next_at"]).execute();

  // At most one a week: the key says so.
  await ofMember(keyed("message"))
    .addColumn("week", "text", (c) => c.notNull())
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("made_at", bigint, (c) => c.notNull())
    .addColumn("sent_at", bigint)
    .addColumn("heeded_at", bigint)
    .addPrimaryKeyConstraint("message_once_a_week", ["member_id", "week"])
    .execute();

  await owned(keyed("channel"))
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("url", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("department_id", "text", (c) => c.references("department.id"))
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("active", "integer", (c) => c.notNull())
    .addColumn("created_at", bigint, (c) => c.notNull())
    .addColumn("last_week", "text")
    .addColumn("last_result", "text")
    .execute();
  await index("channel", "channel_organisation", ["organisation_id"]).execute();

  await ofMember(keyed("calendar_feed"))
    .addColumn("token_hash", "text", (c) => c.primaryKey().notNull())
    .addColumn("created_at", bigint, (c) => c.notNull())
    .addUniqueConstraint("calendar_feed_one", ["member_id"])
    .execute();

  // Work to be done once, by whichever process takes it. A key is taken once for as long as its row is kept.
  await keyed("job")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("key", "text", (c) => c.notNull())
    .addColumn("payload", "text", (c) => c.notNull())
    .addColumn("due_at", bigint, (c) => c.notNull())
    .addColumn("tries", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("lease_until", bigint)
    .addColumn("leased_by", "text")
    .addColumn("problem", "text")
    .addColumn("done_at", bigint)
    .addColumn("failed_at", bigint)
    .addColumn("created_at", bigint, (c) => c.notNull())
    .addUniqueConstraint("job_once", ["kind", "key"])
    .execute();
  await db.schema
    .createIndex("job_due")
    .on("job")
    .columns(["due_at"])
    .where(sql<boolean>`done_at is null and failed_at is null`)
    .execute();
  await index("job", "job_organisation", ["organisation_id", "created_at"]).execute();
}
