import { useTranslation } from "react-i18next";
import { may } from "#app/shared/access.ts";
import { openDoor } from "#app/shared/door.server.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { readStep } from "../queries.server.ts";

export const handle = { title: ($) => $.organisation.setup.start.title, bare: true } satisfies PageHandle;

/** Where set-up was left; before there is an organisation, where the address can be found. */
export const loader = openDoor(async ({ context, scope }) => {
  if (scope && may(scope.role, "organisation:manage")) throw goTo(`/setup/${await readStep(scope)}`);
  if ((await context.setupTokenHash()) === null) throw goTo("/");
  return null;
});

export default function Resume() {
  const { t } = useTranslation();
  return (
    <div className="mx-auto max-w-[40rem] pt-6">
      <h1>{t(($) => $.organisation.setup.waiting.title)}</h1>
      <p className="mt-3">{t(($) => $.organisation.setup.waiting.advice)}</p>
    </div>
  );
}
