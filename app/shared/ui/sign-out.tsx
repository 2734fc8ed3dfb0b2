import { useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useOutbox } from "./outbox.tsx";

type Root = { readonly member: { readonly id: string; readonly sharedDevice: boolean } | null };

/** Around a button that signs out: says beforehand what happens to decisions that were not sent yet. */
export function SignOut({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const member = useRouteLoaderData<Root>("root")?.member;
  const count = useOutbox(member?.id ?? "").waiting.length;
  return (
    <form method="post" action="/logout" className="max-w-[24rem]">
      {count > 0 ? (
        <p role="status" className="notice notice-warn mb-3">
          {member?.sharedDevice
            ? t(($) => $.shared.outbox.signOutShared, { count })
            : t(($) => $.shared.outbox.signOut, { count })}
        </p>
      ) : null}
      {children}
    </form>
  );
}
