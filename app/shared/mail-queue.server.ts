import type { AppContext } from "./context.server.ts";
import { newId } from "./id.ts";
import { type NewJob, noteHandOver, type Outcome, type TakenJob } from "./jobs.server.ts";
import type { Mail, MailResult } from "./mail.server.ts";
import { seal, unseal } from "./secret.server.ts";

export interface MailTo {
  readonly memberId: string;
  readonly mail: Mail;
}

/**
 * Mails for the queue, sealed: they hold addresses, and links that open an account. Enqueue them in the transaction of
 * the write that they are about, and wake the work when that is done. None without a mail server.
 */
export function mailJobs(
  { mailer, env }: Pick<AppContext, "mailer" | "env">,
  mails: readonly MailTo[],
): NewJob[] {
  if (!mailer.isOn) return [];
  return mails.map(({ memberId, mail }) => ({
    kind: "mail",
    key: `${memberId}:${newId()}`,
    payload: seal(JSON.stringify(mail), env.sessionSecret),
  }));
}

/** Sends one mail of the queue, at most once. */
export async function sendQueuedMail(context: AppContext, job: TakenJob): Promise<Outcome> {
  const { mailer, connection, clock, env } = context;
  if (!mailer.isOn) return { later: "no-mail-server" };
  const mail = unseal(job.payload, env.sessionSecret);
  if (mail === null) return { failed: "unreadable" };
  if (!(await noteHandOver(connection.db, job, clock()))) return "done";
  return outcomeOf(await mailer.send({ ...(JSON.parse(mail) as Mail), id: job.id }));
}

export function outcomeOf(result: MailResult): Outcome {
  switch (result) {
    case "sent":
      return "done";
    case "not-now":
      return { later: "not-now" };
    case "refused":
      return { failed: "refused" };
    case "perhaps":
      return { failed: "perhaps-sent" };
  }
}
