import type { Language } from "#app/domain/language.ts";
import type { AppContext } from "#app/shared/context.server.ts";
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

/** Mails an invitation when there is a mail server, in the reader's own language; the link stands on the screen anyway. */
export async function mailInvitation(
  { mailer, i18n }: Pick<AppContext, "mailer" | "i18n">,
  access: Access,
  { organisation, language }: { readonly organisation: string; readonly language: Language },
): Promise<boolean> {
  if (access.way !== "invitation") return false;
  const { t } = i18n(language);
  const { name, link, email } = access;
  return mailer.send({
    to: email,
    subject: t(($) => $.people.card.mailSubject, { organisation }),
    text: t(($) => $.people.card.mailBody, { name, link }),
  });
}
