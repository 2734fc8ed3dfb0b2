import { useTranslation } from "react-i18next";
import type { Run } from "../queries.server.ts";
import { Discard } from "./discard.tsx";

/** Nothing came in: the file was not read yet, or the work was broken off. */
export function Stopped({ run }: { run: Pick<Run, "id" | "stage" | "plan"> }) {
  const { t } = useTranslation();
  const wasRemoving = run.plan.task === "remove";
  const says =
    run.stage === "unread"
      ? t(($) => $.exchange.import.unread)
      : wasRemoving
        ? t(($) => $.exchange.import.removalFailed)
        : t(($) => $.exchange.import.failed);
  return (
    <section className="mt-6 max-w-[40rem]">
      <p role="alert" className={`notice ${run.stage === "unread" ? "" : "notice-danger"}`}>
        {says}
      </p>
      <form
        method="post"
        action={`/decisions/import/${run.id}/${wasRemoving ? "removal" : "start"}`}
        className="mt-6"
      >
        <button type="submit" className="button">
          {run.stage === "unread" ? t(($) => $.exchange.import.read) : t(($) => $.exchange.import.again)}
        </button>
      </form>
      {wasRemoving ? null : <Discard id={run.id} />}
    </section>
  );
}
