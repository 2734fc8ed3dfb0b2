import { it } from "vitest";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { addPeople } from "./queries.server.ts";
import { listPeople } from "./directory/queries.server.ts";
onBothDatabases("big", (open) => {
  it("x", async () => {
    const o = await insertSmallOrganisation(open()); const s = o.scope("admin");
    for (let b=0;b<10;b++) await addPeople(s, Array.from({length:5000},(_, i)=>({memberId:crypto.randomUUID(),name:`Naam ${(i*7919)%5000} ${b}`,email:`p${b}-${i}-${o.id.slice(0,6)}@b.example`,role:"employee" as const,departmentId:o.departments.service,language:null,secretHash:crypto.randomUUID()})));
    if (open().dialect==="postgres") { const {sql}=await import("kysely"); await sql`analyze`.execute(open().db); }
    for (const f of [{page:1},{page:900},{q:"p9-4999",page:1},{q:"naam 12",page:1},{state:"invited" as const,page:500},{state:"active" as const,page:1}]) { const t=performance.now(); const r=await listPeople(s,f); process.stdout.write(`${open().dialect} ${JSON.stringify(f)} ${r.total} ${Math.round(performance.now()-t)}ms\n`); }
  }, 120000);
});
