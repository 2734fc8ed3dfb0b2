import { useTranslation } from "react-i18next";
import type { ListFilter } from "../filter.ts";
import { edgeOf, listAddress } from "../rules.ts";

interface Edge {
  readonly decidedOn: string;
  readonly id: string;
}

export function PageLinks({
  filter,
  first,
  last,
  hasNext,
  hasPrevious,
}: {
  filter: ListFilter;
  first: Edge | null;
  last: Edge | null;
  hasNext: boolean;
  hasPrevious: boolean;
}) {
  const { t } = useTranslation();
  if (!first || !last || !(hasNext || hasPrevious)) return null;
  return (
    <nav aria-label={t(($) => $.decisions.list.pages)} className="mt-6 flex flex-wrap gap-3">
      {hasPrevious ? (
        <a className="button button-quiet" rel="prev" href={listAddress(filter, { before: edgeOf(first) })}>
          {t(($) => $.decisions.list.previous)}
        </a>
      ) : null}
      {hasNext ? (
        <a className="button button-quiet" rel="next" href={listAddress(filter, { after: edgeOf(last) })}>
          {t(($) => $.decisions.list.next)}
        </a>
      ) : null}
    </nav>
  );
}
