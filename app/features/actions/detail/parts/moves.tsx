import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { ActionStatus } from "#app/domain/actions.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { Card } from "../../rules.ts";

/** The next steps; done goes by way of what customers noticed. */
export function Moves({ card, moves }: { card: Card; moves: readonly ActionStatus[] }) {
  const { t } = useTranslation();
  const { id, status } = card;
  if (status === "done") return null;
  const words = {
    busy: t(($) => $.actions.move.busy),
    open: status === "dropped" ? t(($) => $.actions.move.again) : t(($) => $.actions.move.open),
    dropped: t(($) => $.actions.move.dropped),
    done: null,
  };
  const order = (["busy", "open", "dropped"] as const).filter((one) => moves.includes(one));
  return (
    <Form method="post" action={`/actions/${id}/status`} className="flex flex-wrap gap-3">
      {status === "dropped" ? null : (
        <Link
          to={`/actions/${id}/closing`}
          className={`button ${status === "busy" ? "" : "button-quiet order-1"}`}
        >
          <Icon name="check" />
          {t(($) => $.actions.move.finish)}
        </Link>
      )}
      {order.map((to) => (
        <button
          key={to}
          type="submit"
          name="status"
          value={to}
          className={`button ${to === "busy" ? "" : "button-quiet"} ${to === "dropped" ? "order-2" : ""}`}
        >
          {words[to]}
        </button>
      ))}
    </Form>
  );
}
