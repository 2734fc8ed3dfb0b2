import type { Scope } from "#app/shared/scope.server.ts";
import { hashToken } from "#app/shared/secret.server.ts";
import type { Db } from "#db/client.server.ts";

interface Marked {
  readonly canary: string;
  readonly now: number;
  readonly employee: Scope;
  readonly admin: Scope;
}

/** Decisions of the employee and imports of the administrator, each text marked with the canary. */
export async function insertWorldDecisions(db: Db, { canary, now, employee, admin }: Marked) {
  const organisation_id = employee.organisationId;
  const day = new Date(now).toISOString().slice(0, 10);
  const decision = (id: string) => ({
    id,
    organisation_id,
    author_id: employee.authorId,
    department_id: employee.departmentId,
    title: `Besluitvorming ${canary}`,
    note: `Notitie ${canary}`,
    language: "nl" as const,
    decided_on: day,
    logged_at: now,
    month: day.slice(0, 7),
    touch: "direct" as const,
    weighing: "weighed" as const,
    weight: 3,
    prevailed: null,
    level: null,
    handover: null,
    cx_help: null,
    customer_group: null,
    reach: null,
    visibility: "shared" as const,
    status: null,
    external_key: null,
    import_id: null,
    edited_at: null,
    withdrawn_at: null,
  });
  const ids = {
    decision: crypto.randomUUID(),
    draftDecision: crypto.randomUUID(),
    opinion: crypto.randomUUID(),
    opinionLink: crypto.randomUUID(),
    importRun: crypto.randomUUID(),
    importDone: crypto.randomUUID(),
    importMadr: crypto.randomUUID(),
  };
  await db.insertInto("decision").values(decision(ids.decision)).execute();
  await db
    .insertInto("decision")
    .values({ ...decision(ids.draftDecision), weighing: "pending", weight: null, import_id: ids.importDone })
    .execute();
  await db
    .insertInto("decision_revision")
    .values({
      id: crypto.randomUUID(),
      organisation_id,
      decision_id: ids.decision,
      changed_at: now,
      before: JSON.stringify({ title: `Eerst ${canary}` }),
    })
    .execute();
  await db
    .insertInto("look_back")
    .values({
      decision_id: ids.decision,
      organisation_id,
      author_id: employee.authorId,
      due_on: day,
      outcome: "better",
      noticed: `Gemerkt ${canary}`,
      should_hear: `Hoort ${canary}`,
      answered_at: now,
      month: day.slice(0, 7),
    })
    .execute();
  const opinion = {
    organisation_id,
    decision_id: ids.decision,
    drawn: 0,
    asked_at: now,
    weighing: null,
    weight: null,
    own_weight: null,
    answered_at: null,
    declined_at: null,
    month: null,
  };
  await db
    .insertInto("second_opinion")
    .values([
      { ...opinion, id: ids.opinion, rater_id: admin.authorId, token_hash: null },
      { ...opinion, id: crypto.randomUUID(), rater_id: null, token_hash: hashToken(ids.opinionLink) },
    ])
    .execute();
  await db
    .insertInto("decision_repair")
    .values({ decision_id: ids.draftDecision, organisation_id, repaired_id: ids.decision, linked_at: now })
    .execute();
  await db
    .insertInto("decision_draft")
    .values({
      organisation_id,
      member_id: employee.memberId,
      fields: JSON.stringify({ title: `Kladje ${canary}` }),
      saved_at: now,
    })
    .execute();
  const run = (id: string, kind: "csv" | "madr", status: "uploaded" | "done") => ({
    id,
    organisation_id,
    member_id: admin.memberId,
    kind,
    status,
    file_name: `lijst-${canary}.${kind === "csv" ? "csv" : "md"}`,
    created_at: now,
    finished_at: status === "done" ? now : null,
  });
  const file = (import_id: string, text: string) => ({
    import_id,
    organisation_id,
    content: Buffer.from(text),
  });
  await db
    .insertInto("import_run")
    .values([
      run(ids.importRun, "csv", "uploaded"),
      run(ids.importDone, "csv", "done"),
      run(ids.importMadr, "madr", "uploaded"),
    ])
    .execute();
  await db
    .insertInto("import_file")
    .values([
      file(ids.importRun, `title;date\r\nRij ${canary};${day}\r\n`),
      file(ids.importMadr, `# Rij ${canary}\n\n## Context\n\nx\n`),
    ])
    .execute();
  return ids;
}
