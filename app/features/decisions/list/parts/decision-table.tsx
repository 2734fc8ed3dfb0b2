import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { RowView } from "../rules.ts";

type Labels = Readonly<Record<"withdrawn" | "onlyMe" | "example" | "toBeWeighed" | "weight" | "own", string>>;

/** A table on a desktop, the same cells as a card on a phone. Plain anchors, and each label looked up once. */
export function DecisionTable({ rows, areMine }: { rows: readonly RowView[]; areMine: boolean }) {
  const { t } = useTranslation();
  const labels: Labels = {
    withdrawn: t(($) => $.decisions.list.withdrawn),
    onlyMe: t(($) => $.decisions.list.onlyMe),
    example: t(($) => $.decisions.list.example),
    toBeWeighed: t(($) => $.decisions.list.toBeWeighed),
    weight: t(($) => $.decisions.list.weightChip),
    own: areMine ? "" : t(($) => $.decisions.list.own),
  };
  return (
    <table className="table block md:table">
      <caption className="sr-only">{t(($) => $.decisions.list.title)}</caption>
      <thead className="sr-only md:not-sr-only md:table-header-group">
        <tr>
          <th scope="col">{t(($) => $.decisions.list.column.title)}</th>
          <th scope="col">{t(($) => $.decisions.list.column.department)}</th>
          <th scope="col">{t(($) => $.decisions.list.column.moment)}</th>
          <th scope="col">{t(($) => $.decisions.list.column.decidedOn)}</th>
        </tr>
      </thead>
      <tbody className="block border-t border-line md:table-row-group md:border-0">
        {rows.map((row) => (
          <Row key={row.id} row={row} labels={labels} />
        ))}
      </tbody>
    </table>
  );
}

const phoneCell = "max-md:block max-md:border-0 max-md:p-0";
const phoneDetail = `${phoneCell} max-md:text-xs text-muted`;

function Row({ row, labels }: { row: RowView; labels: Labels }) {
  return (
    <tr className="max-md:block max-md:border-b max-md:border-line max-md:py-3">
      <td className={`${phoneCell} md:w-1/2`}>
        <a
          href={`/decisions/${row.id}`}
          lang={row.lang}
          className={`inline-block py-1 font-semibold ${row.isWithdrawn ? "text-muted" : ""}`}
        >
          {row.title}
        </a>
        <Marks row={row} labels={labels} />
      </td>
      <td className={phoneDetail}>{row.department}</td>
      <td className={row.moments ? phoneDetail : `${phoneDetail} max-md:hidden`}>{row.moments}</td>
      <td className={`${phoneDetail} md:whitespace-nowrap`}>
        <time dateTime={row.day}>{row.date}</time>
      </td>
    </tr>
  );
}

/** What the reader may know beyond the title: nothing at all for most decisions of others. */
function Marks({ row, labels }: { row: RowView; labels: Labels }) {
  const isMarked = row.weight || row.isOwn || row.visibility === "example";
  if (!isMarked) return null;
  return (
    <div className="mt-1 mb-1 flex flex-wrap gap-2">
      {row.weight ? (
        <span className="chip pl-1">
          <span className="sr-only">{labels.weight}</span>
          <b
            className={`weight-${row.weight.value} inline-flex h-6 w-6 items-center justify-center rounded-full`}
          >
            {row.weight.value}
          </b>
          {row.weight.label}
        </span>
      ) : null}
      {row.isWithdrawn ? <span className="chip">{labels.withdrawn}</span> : null}
      {row.isPending ? <span className="chip">{labels.toBeWeighed}</span> : null}
      {row.visibility === "example" ? (
        <span className="chip">
          <Icon name="star" className="h-4 w-4" />
          {labels.example}
        </span>
      ) : null}
      {row.visibility === "private" ? (
        <span className="chip">
          <Icon name="lock" className="h-4 w-4" />
          {labels.onlyMe}
        </span>
      ) : null}
      {labels.own && row.isOwn && row.visibility !== "private" ? (
        <span className="chip">
          <Icon name="person" className="h-4 w-4" />
          {labels.own}
        </span>
      ) : null}
    </div>
  );
}
