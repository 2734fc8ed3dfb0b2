import type { Language } from "#app/domain/language.ts";
import type { AppContext } from "#app/shared/context.server.ts";
import type { NewJob } from "#app/shared/jobs.server.ts";
import { mailJobs } from "#app/shared/mail-queue.server.ts";
import { hashCode, hashToken, newCode, newToken } from "#app/shared/secret.server.ts";
import type { Access } from "./directory/rules.ts";

/** A fresh way in, once as the hash to keep and once as what the administrator may see this one time. */
export function issueAccess(
  { env }: Pick<AppContext, "env">,
  { name, email }: { readonly name: string; readonly email: string | null },
): { secretHash: string; access: Access } {
  if (email !== null) {
    const token = newToken();
    const link = `${env.publicUrl}/invite/${token}`;
    return { secretHash: hashToken(token), access: { way: "invitation", name, email, link } };
  }
  const code = newCode();
  const link = `${env.publicUrl}/login/code/${code}`;
  return { secretHash: hashCode(code, env.sessionSecret), access: { way: "code", name, code, link } };
}

interface Invited {
  readonly memberId: string;
  readonly access: Access;
  readonly language: Language;
}

/** Invitations to mail when there is a mail server, each in the reader's own language; the links stand on the screen anyway. */
export function invitationMails(
  context: Pick<AppContext, "mailer" | "env" | "i18n">,
  organisation: string,
  invited: readonly Invited[],
): NewJob[] {
  const mails = invited.flatMap(({ memberId, access, language }) => {
    if (access.way !== "invitation") return [];
    const { t } = context.i18n(language);
    const { name, link, email } = access;
    const subject = t(($) => $.people.card.mailSubject, { organisation });
    const text = t(($) => $.people.card.mailBody, { name, link });
    return [{ memberId, mail: { to: email, subject, text, language } }];
  });
  return mailJobs(context, mails);
}
