import { expect, it } from "vitest";
import type { Role } from "#app/domain/role.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { hashToken, newToken } from "#app/shared/secret.server.ts";
import { holdOwnDecision, replaceDecision, withdrawDecision } from "#db/decision-log.ts";
import { insertDecision } from "#tests/support/any-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { readBeside } from "./beside/queries.server.ts";
import { besideView } from "./beside/rules.ts";
import {
  answerRequest,
  claimInvitation,
  declineRequest,
  readGivenOpinions,
  readInvitation,
  readOpenRequests,
  readRequest,
} from "./queries.server.ts";
import { askColleague, mostAsked, readAskedDecision, retractRequest } from "./request/queries.server.ts";
import { raterView } from "./rules.ts";

type Weighing = Parameters<typeof answerRequest>[2];
const weighed = (weight: number): Weighing => ({ weighing: "weighed", weight });
const unknown: Weighing = { weighing: "unknown", weight: null };

onBothDatabases("a second opinion", (open) => {
  async function edit(author: Scope, id: string, change: Record<string, unknown>) {
    await author.db.transaction().execute(async (trx) => {
      const old = await holdOwnDecision(trx, author, id);
      if (!old) throw new Error("no such decision");
      await replaceDecision(trx, old, { ...old, ...change }, { at: author.now });
    });
  }

  async function ask(author: Scope, decisionId: string): Promise<string> {
    const token = newToken();
    expect(await askColleague(author, decisionId, hashToken(token))).toBe("done");
    return token;
  }

  async function asked(author: Scope, rater: Scope, decisionId: string): Promise<string> {
    const claimed = await claimInvitation(rater, await ask(author, decisionId));
    if (claimed?.kind !== "mine") throw new Error("not claimed");
    return claimed.opinionId;
  }

  async function start(change: Parameters<typeof insertDecision>[1] = {}) {
    const organisation = await insertSmallOrganisation(open());
    const [author, rater] = [organisation.scope("employee"), organisation.scope("leader")];
    return { organisation, author, rater, id: await insertDecision(author, { weight: 3, ...change }) };
  }

  const beside = async (reader: Scope, id: string, author: Scope) =>
    besideView(
      await readBeside(reader, { id, authorId: author.authorId, withdrawnAt: null }),
      "nl",
      reader.threshold,
    );
  const stored = (scope: Scope, id: string) =>
    scope.db.selectFrom("second_opinion").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

  it("belongs to whoever says yes to the link first: never the author, a stranger or a second colleague", async () => {
    const { organisation, author, rater, id } = await start();
    const elsewhere = await insertSmallOrganisation(open(), "Elders");
    const token = await ask(author, id);
    expect(await readInvitation(author, token)).toMatchObject({ kind: "own", decisionId: id });
    expect(await claimInvitation(author, token)).toMatchObject({ kind: "own" });
    for (const stranger of elsewhere.scopes) {
      expect(await readInvitation(stranger, token)).toBeNull();
      expect(await claimInvitation(stranger, token)).toBeNull();
    }
    expect(await readInvitation(rater, token)).toMatchObject({ kind: "open" });
    const claims = await Promise.all([claimInvitation(rater, token), claimInvitation(rater, token)]);
    expect(new Set(claims.map((one) => JSON.stringify(one))).size).toBe(1);
    for (const role of ["cx", "council", "admin"] satisfies Role[]) {
      expect(await claimInvitation(organisation.scope(role), token)).toEqual({ kind: "taken" });
      expect(await readOpenRequests(organisation.scope(role))).toEqual([]);
    }
    expect(await readOpenRequests(rater)).toHaveLength(1);
  });

  it("is one per person and decision: a second link leads to the first", async () => {
    const { author, rater, id } = await start();
    const first = await asked(author, rater, id);
    const second = await ask(author, id);
    expect(await claimInvitation(rater, second)).toEqual({ kind: "mine", opinionId: first });
    expect(await readOpenRequests(rater)).toHaveLength(1);
  });

  it("keeps a link only as a hash, and a new link makes an unused one worthless", async () => {
    const { author, rater, id } = await start();
    const [old, fresh] = [await ask(author, id), await ask(author, id)];
    const rows = await author.db.selectFrom("second_opinion").selectAll().execute();
    expect(rows.filter((row) => row.decision_id === id)).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(fresh);
    expect(await readInvitation(rater, old)).toBeNull();
    expect(await readInvitation(rater, fresh)).toMatchObject({ kind: "open" });
  });

  it("can be asked of one's own decision only, once that is shared, and of ten colleagues at most", async () => {
    const { organisation, author, rater, id } = await start({ visibility: "private" });
    expect(await askColleague(rater, id, "hash")).toBe("not-found");
    expect(await readAskedDecision(rater, id)).toBeNull();
    expect(await askColleague(author, id, "hash")).toBe("private");
    await edit(author, id, { visibility: "shared" });
    await author.db
      .insertInto("second_opinion")
      .values(
        Array.from({ length: mostAsked }, (_, i) => ({
          id: `${id} ${i}`,
          organisation_id: organisation.id,
          decision_id: id,
          rater_id: `somebody ${i}`,
          drawn: 0,
          token_hash: null,
          asked_at: 0,
          weighing: null,
          weight: null,
          own_weight: null,
          answered_at: null,
          declined_at: null,
          month: null,
        })),
      )
      .execute();
    expect(await askColleague(author, id, "hash")).toBe("full");
    expect((await readAskedDecision(author, id))?.isFull).toBe(true);
  });

  it("stays blind on both sides until both have weighed, and shows both to both after that", async () => {
    const { organisation, author, rater, id } = await start({ weighing: "unknown", weight: null });
    const request = await asked(author, rater, id);
    expect(await answerRequest(rater, request, weighed(1))).toBe("done");
    const mine = await readRequest(rater, request);
    expect(mine && raterView(mine, "nl")).toMatchObject({ kind: "waiting", mine: { value: 1 } });
    const waiting = await beside(author, id, author);
    expect(waiting).toMatchObject({ kind: "author", opinions: [{ view: { kind: "waiting" }, name: null }] });
    expect(JSON.stringify(waiting)).not.toContain("Genoemd");
    await edit(author, id, { weighing: "weighed", weight: 4 });
    const seen = await readRequest(rater, request);
    expect(seen && raterView(seen, "nl")).toMatchObject({ kind: "compared", theirs: { value: 4 }, apart: 3 });
    expect(await beside(author, id, author)).toMatchObject({
      opinions: [{ name: rater.name, view: { kind: "compared", theirs: { value: 1 }, apart: 3 } }],
    });
    expect(await beside(rater, id, author)).toMatchObject({ kind: "rater", view: { kind: "compared" } });
    for (const role of ["cx", "council", "admin"] satisfies Role[]) {
      expect(await beside(organisation.scope(role), id, author)).toBeNull();
    }
    expect(await stored(author, request)).toMatchObject({ own_weight: 4, month: "2026-11" });
  });

  it("leaves what was compared when the author edits the weight later", async () => {
    const { author, rater, id } = await start();
    const request = await asked(author, rater, id);
    await answerRequest(rater, request, weighed(2));
    await edit(author, id, { weight: 0 });
    await edit(author, id, { weighing: "unknown", weight: null });
    await edit(author, id, { weighing: "weighed", weight: 1 });
    expect(await stored(author, request)).toMatchObject({ own_weight: 3, weight: 2 });
    const seen = await readRequest(rater, request);
    expect(seen && raterView(seen, "en")).toMatchObject({ apart: 1, theirs: { value: 3 } });
  });

  it("is stored once: the first answer stands, and what was declined or answered cannot become the other", async () => {
    const { organisation, author, rater, id } = await start();
    const request = await asked(author, rater, id);
    await Promise.all([answerRequest(rater, request, weighed(2)), answerRequest(rater, request, weighed(2))]);
    expect(await answerRequest(rater, request, weighed(4))).toBe("done");
    expect(await stored(rater, request)).toMatchObject({ weight: 2 });
    expect(await declineRequest(rater, request)).toBe("conflict");
    const other = organisation.scope("council");
    const declined = await asked(author, other, id);
    expect(await declineRequest(other, declined)).toBe("done");
    expect(await declineRequest(other, declined)).toBe("done");
    expect(await answerRequest(other, declined, weighed(1))).toBe("conflict");
    expect(await stored(other, declined)).toMatchObject({ weight: null, own_weight: null, month: null });
    for (const stranger of [author, organisation.scope("cx")]) {
      expect(await readRequest(stranger, request)).toBeNull();
      expect(await answerRequest(stranger, request, weighed(0))).toBe("not-found");
      expect(await declineRequest(stranger, request)).toBe("not-found");
    }
  });

  it("shows neither weight after I do not know", async () => {
    const { author, rater, id } = await start();
    const request = await asked(author, rater, id);
    await answerRequest(rater, request, unknown);
    const [given] = await readGivenOpinions(rater);
    expect(given && raterView(given, "nl")).toEqual({ kind: "unknown" });
    expect(await stored(rater, request)).toMatchObject({
      own_weight: null,
      month: null,
      weighing: "unknown",
    });
    expect(await beside(author, id, author)).toMatchObject({ opinions: [{ view: { kind: "unknown" } }] });
  });

  it("says nothing of a drawn opinion before both weighed, and never whose it is", async () => {
    const { organisation, author, rater, id } = await start();
    const request = await asked(author, rater, id);
    await author.db.updateTable("second_opinion").set({ drawn: 1 }).where("id", "=", request).execute();
    expect(await beside(author, id, author)).toMatchObject({ opinions: [] });
    expect(await retractRequest(author, id, request)).toBe(true);
    await answerRequest(rater, request, weighed(3));
    const seen = await beside(author, id, author);
    expect(seen).toMatchObject({
      opinions: [{ name: null, drawn: true, view: { kind: "compared", apart: 0 } }],
    });
    for (const secret of [rater.name, rater.memberId, rater.authorId, organisation.id]) {
      expect(JSON.stringify(seen)).not.toContain(secret);
    }
  });

  it("can be taken back by its author until it is answered", async () => {
    const { author, rater, id } = await start();
    const request = await asked(author, rater, id);
    expect(await retractRequest(rater, id, request)).toBe(false);
    expect(await retractRequest(author, id, request)).toBe(true);
    expect(await readRequest(rater, request)).toBeNull();
    const again = await asked(author, rater, id);
    await answerRequest(rater, again, weighed(3));
    expect(await retractRequest(author, id, again)).toBe(true);
    expect(await stored(author, again)).toMatchObject({ weight: 3 });
  });

  it("closes with the decision: private or withdrawn, and the colleague can no longer read or answer it", async () => {
    const { author, rater, id } = await start();
    const request = await asked(author, rater, id);
    await edit(author, id, { visibility: "private" });
    expect(await readRequest(rater, request)).toBeNull();
    expect(await answerRequest(rater, request, weighed(1))).toBe("not-found");
    await edit(author, id, { visibility: "shared" });
    await author.db.transaction().execute(async (trx) => {
      const old = await holdOwnDecision(trx, author, id);
      if (old) await withdrawDecision(trx, old, author.now);
    });
    expect(await readOpenRequests(rater)).toEqual([]);
    expect(await readAskedDecision(author, id)).toBeNull();
    expect(await askColleague(author, id, "hash")).toBe("not-found");
  });
});
