import { expect, test } from "vitest";
import { createJobs } from "#app/front/jobs.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { headerOf, partOf, startMailServer } from "#tests/support/mail-server.ts";
import { insertSmallOrganisation, testNow } from "#tests/support/small-organisation.ts";
import { workContext } from "#tests/support/work-context.ts";
import { invitationMails, issueAccess } from "../format.server.ts";
import { addPeople } from "../queries.server.ts";

onBothDatabases("mailing invitations", (open) => {
  const person = (departmentId: string, email: string | null) => ({
    ...{ memberId: crypto.randomUUID(), name: "Sam Vos", email, role: "employee" as const },
    ...{ departmentId, language: "en" as const },
  });

  test("goes through the queue, sealed, and nothing of it stays when it has arrived", async () => {
    const server = await startMailServer();
    const organisation = await insertSmallOrganisation(open());
    const scope = organisation.scope("admin");
    const context = workContext(open(), { smtpUrl: server.url, clock: () => testNow });
    const newcomers = ["sam@voorbeeld.example", "kim@voorbeeld.example", null].map((email) => {
      const one = person(organisation.departments.service, email && `${organisation.id.slice(0, 6)}${email}`);
      return { ...one, ...issueAccess(context, one) };
    });
    const mails = invitationMails(context, scope.organisationName, newcomers);
    expect(mails).toHaveLength(2);
    expect(await addPeople(scope, newcomers, mails)).toEqual({ outcome: "added" });
    // The same form once more asks for nothing more.
    const again = invitationMails(context, scope.organisationName, newcomers);
    expect(await addPeople(scope, newcomers, again)).toEqual({ outcome: "again" });
    const rows = () =>
      open().db.selectFrom("job").selectAll().where("organisation_id", "=", organisation.id).execute();
    const kept = JSON.stringify(await rows());
    expect((await rows()).length).toBe(2);
    for (const { access } of newcomers) expect(kept).not.toContain(access.link.split("/").at(-1));
    expect(kept).not.toContain("@");
    const jobs = createJobs(context);
    jobs.wake();
    await jobs.rest();
    expect(server.received).toHaveLength(2);
    const [first] = server.received;
    expect(headerOf(first?.raw ?? "", "Subject")).toBe("Invitation to Meegewogen by Proefbedrijf");
    const links = newcomers.map(({ access }) => access.link);
    expect(links.some((link) => partOf(first?.raw ?? "", "text/plain").includes(link))).toBe(true);
    expect((await rows()).filter(({ kind }) => kind === "mail").map(({ payload }) => payload)).toEqual([
      "",
      "",
    ]);
    await server.stop();
  });

  test("asks for nothing without a mail server", async () => {
    const context = workContext(open(), { smtpUrl: null, clock: () => testNow });
    const one = person("", "kim@voorbeeld.example");
    expect(invitationMails(context, "Proef", [{ ...one, ...issueAccess(context, one) }])).toEqual([]);
  });
});
