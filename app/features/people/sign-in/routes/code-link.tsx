import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { openDoor } from "#app/shared/door.server.ts";
import { SubmitButton } from "#app/shared/ui/form.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { DeviceChoice } from "../parts/device-choice.tsx";

export const handle = { title: ($) => $.people.signIn.codeTitle, bare: true } satisfies PageHandle;

/** Where the QR leads. Looking signs nobody in: a camera app or a scanner opens links by itself. */
export const loader = openDoor(async ({ params }) => ({ code: (params.code ?? "").slice(0, 100) }));

export default function CodeLink() {
  const { t } = useTranslation();
  const { code } = useLoaderData<typeof loader>();
  return (
    <div className="mx-auto max-w-md pt-4 md:pt-10">
      <h1 className="mb-2">{t(($) => $.people.signIn.codeTitle)}</h1>
      <p className="mb-6">{t(($) => $.people.signIn.codeFound)}</p>
      <form method="post" action="/login/code">
        <input type="hidden" name="code" value={code} />
        <DeviceChoice />
        <SubmitButton className="w-full">{t(($) => $.people.signIn.submit)}</SubmitButton>
      </form>
    </div>
  );
}
