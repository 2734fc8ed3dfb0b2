import { expect, it } from "vitest";
import { insertDecision } from "#tests/support/any-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { changeVisibility, withdrawOwn } from "../../detail/queries.server.ts";
import {
  findEarlier,
  linkRepair,
  readRepaired,
  readRepairing,
  readRepairs,
  unlinkRepair,
} from "./queries.server.ts";

onBothDatabases("a decision that repairs another", (open) => {
  it("is linked by its author to an earlier decision, once, and let go again", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [author, reader] = [organisation.scope("employee"), organisation.scope("leader")];
    const first = await insertDecision(reader, { decidedOn: "2026-10-01", title: "We sluiten de balie" });
    const other = await insertDecision(reader, { decidedOn: "2026-10-02" });
    const id = await insertDecision(author, { title: "We openen de balie weer" });
    expect(await linkRepair(author, id, other)).toBe("done");
    expect(await linkRepair(author, id, first)).toBe("done");
    expect(await linkRepair(author, id, first)).toBe("done");
    expect(await readRepaired(reader, id)).toMatchObject({ id: first, title: "We sluiten de balie" });
    expect(await readRepairs(reader, first)).toMatchObject([{ id }]);
    expect(await readRepairs(reader, other)).toEqual([]);
    expect(await unlinkRepair(reader, id)).toBe("not-found");
    expect(await unlinkRepair(author, id)).toBe("done");
    expect(await readRepaired(reader, id)).toBeNull();
  });

  it("shows either end only to whoever may see it", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [author, reader] = [organisation.scope("employee"), organisation.scope("leader")];
    const first = await insertDecision(reader, { decidedOn: "2026-10-01" });
    const id = await insertDecision(author);
    await linkRepair(author, id, first);
    await changeVisibility(author, id, "private");
    expect(await readRepairs(reader, first)).toEqual([]);
    expect(await readRepairs(author, first)).toHaveLength(1);
    await changeVisibility(author, id, "shared");
    await changeVisibility(reader, first, "private");
    expect(await readRepaired(author, id)).toBeNull();
    await changeVisibility(reader, first, "shared");
    await withdrawOwn(author, id);
    expect(await readRepairs(reader, first)).toEqual([]);
    expect(await readRepairs(author, first)).toEqual([]);
    expect(await readRepairing(author, id)).toBeNull();
  });

  it("repairs nothing that is later, hidden, elsewhere or itself, and nobody links for somebody else", async () => {
    const organisation = await insertSmallOrganisation(open());
    const elsewhere = (await insertSmallOrganisation(open(), "Elders")).scope("employee");
    const [author, reader] = [organisation.scope("employee"), organisation.scope("leader")];
    const first = await insertDecision(reader, { decidedOn: "2026-10-01" });
    const hidden = await insertDecision(reader, { decidedOn: "2026-10-01", visibility: "private" });
    const foreign = await insertDecision(elsewhere, { decidedOn: "2026-10-01" });
    const id = await insertDecision(author);
    const later = await insertDecision(author);
    expect(await linkRepair(author, id, later)).toBe("conflict");
    expect(await linkRepair(author, id, id)).toBe("conflict");
    for (const not of [hidden, foreign, "nonsense"])
      expect(await linkRepair(author, id, not)).toBe("not-found");
    expect(await linkRepair(reader, id, first)).toBe("not-found");
    expect(await linkRepair(elsewhere, id, first)).toBe("not-found");
    for (const one of [id, later]) expect(await readRepaired(author, one)).toBeNull();
    expect(await linkRepair(author, later, id)).toBe("done");
  });

  it("is looked for among what its author may see: by words, or in the own department", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [author, reader] = [organisation.scope("employee"), organisation.scope("leader")];
    const far = await insertDecision(reader, { decidedOn: "2026-10-01", title: "We sluiten de balie" });
    await insertDecision(reader, { decidedOn: "2026-10-01", title: "Geheime balie", visibility: "private" });
    const near = await insertDecision(organisation.scope("cx"), { decidedOn: "2026-09-01" });
    const id = await insertDecision(author, { title: "De balie gaat open" });
    const repairing = await readRepairing(author, id);
    if (!repairing) throw new Error("the decision is gone");
    expect((await findEarlier(author, repairing, undefined)).map((one) => one.id)).toEqual([near]);
    expect((await findEarlier(author, repairing, "balie")).map((one) => one.id)).toEqual([far]);
  });
});
