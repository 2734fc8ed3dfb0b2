import { useTranslation } from "react-i18next";
import type { TouchCard } from "../rules.ts";
import { TouchButtons } from "./touch-buttons.tsx";

/** On the page of one decision, for whoever works in a department that it touches. */
export function TouchBlock({
  touch,
}: {
  touch: Pick<TouchCard, "id" | "place" | "given"> & { readonly department: string };
}) {
  const { t } = useTranslation();
  return (
    <section id={`d-${touch.id}`} className="panel scroll-mt-4">
      <h2 id="touched-by">
        {touch.place === "named"
          ? t(($) => $.decisions.touched.blockTitle, { department: touch.department })
          : t(($) => $.decisions.touched.blockClaimed, { department: touch.department })}
      </h2>
      <p className="mt-1 mb-3 text-muted">{t(($) => $.decisions.touched.blockWhy)}</p>
      <TouchButtons card={touch} back={`/decisions/${touch.id}`} labelledBy="touched-by" />
    </section>
  );
}
