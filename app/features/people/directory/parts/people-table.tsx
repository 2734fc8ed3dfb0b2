import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { ListedPerson } from "../rules.ts";
import { StateChip } from "./state-chip.tsx";

/** A table on a desktop; on a phone the same cells one under the other. */
export function PeopleTable({ people }: { people: readonly ListedPerson[] }) {
  const { t } = useTranslation();
  return (
    <table className="table mt-2 block lg:table">
      <thead className="sr-only lg:not-sr-only lg:table-header-group">
        <tr>
          <th scope="col">{t(($) => $.people.name)}</th>
          <th scope="col">{t(($) => $.people.email)}</th>
          <th scope="col">{t(($) => $.people.department)}</th>
          <th scope="col">{t(($) => $.people.roleLabel)}</th>
          <th scope="col">{t(($) => $.people.directory.state)}</th>
        </tr>
      </thead>
      <tbody className="block lg:table-row-group">
        {people.map((person) => (
          <tr
            key={person.id}
            className="grid grid-cols-[1fr_auto] gap-x-3 border-b border-line py-2 lg:table-row lg:border-0 lg:py-0 [&>*]:border-0! [&>*]:px-0! [&>*]:py-0.5! lg:[&>*]:border-b! lg:[&>*]:border-line! lg:[&>*]:px-2! lg:[&>*]:py-1.5! lg:[&>*]:align-middle!"
          >
            <th scope="row" className="min-w-0 font-semibold [overflow-wrap:anywhere]">
              <Link to={`/admin/people/${person.id}`} className="inline-flex min-h-[44px] items-center">
                {person.name}
              </Link>
            </th>
            <td className="order-3 col-span-2 min-w-0 text-muted [overflow-wrap:anywhere] empty:hidden lg:[overflow-wrap:break-word] lg:empty:table-cell">
              {person.email}
            </td>
            <td className="order-4">{person.department}</td>
            <td className="order-5 text-muted lg:text-ink">{t(($) => $.people.role[person.role])}</td>
            <td className="order-2 self-center">
              <StateChip state={person.state} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
