import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Language, Text } from "#app/domain/language.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import { MoveButtons } from "../../parts/move-buttons.tsx";
import type { GroupSize } from "../rules.ts";

interface GroupRowProps {
  readonly group: {
    readonly id: string;
    readonly name: Text;
    readonly departments: readonly string[];
    readonly size: GroupSize;
  };
  readonly threshold: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** A reporting group: what counts in it, how many people, and a warning when it will seldom be shown. */
export function GroupRow({ group, threshold, isFirst, isLast }: GroupRowProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const other = language === "nl" ? "en" : "nl";
  const { id, name, departments, size } = group;
  const isEmpty = departments.length === 0;
  const isItself = departments.length === 1 && departments[0] === name[language];
  return (
    <li className="flex items-start gap-2 border-b border-line py-2">
      <div className="min-w-0 flex-1 pb-1">
        <p className="flex flex-wrap items-center gap-x-2">
          <Link to={`/admin/groups/${id}`} className="inline-flex min-h-[44px] items-center font-semibold">
            {name[language]}
          </Link>
          {name[other] === name[language] ? null : (
            <span lang={other} className="text-xs text-muted">
              {name[other]}
            </span>
          )}
        </p>
        {isItself ? null : (
          <p className="text-muted">
            {isEmpty ? t(($) => $.organisation.groups.none) : departments.join(" · ")}
          </p>
        )}
        {isEmpty ? null : (
          <p>
            {size.known > 0 ? t(($) => $.organisation.departments.people, { count: size.known }) : null}{" "}
            {size.unknown > 0 ? (
              <span className="text-muted">
                {t(($) => $.organisation.groups.unknown, { count: size.unknown })}
              </span>
            ) : null}
          </p>
        )}
        {size.isMostlyHidden ? (
          <p className="mt-1 flex gap-2 font-semibold text-warn">
            <Icon name="warning" className="mt-0.5" />
            {t(($) => $.organisation.groups.small, { count: threshold * 2 })}
          </p>
        ) : null}
      </div>
      <MoveButtons
        action={`/admin/groups/${id}/position`}
        name={name[language]}
        isFirst={isFirst}
        isLast={isLast}
      />
    </li>
  );
}
