import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";

/** The way back, the title and what one can do from here. */
export function AdminHead(props: { title: string; back: "admin" | "people"; children?: ReactNode }) {
  const { t } = useTranslation();
  const isList = props.back === "admin";
  return (
    <header className="no-print mb-6">
      <Link to={isList ? "/admin" : "/admin/people"} className="link-button -mt-2 mb-2 gap-2">
        <Icon name="back" />
        {isList ? t(($) => $.people.admin) : t(($) => $.people.directory.title)}
      </Link>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="[overflow-wrap:anywhere]">{props.title}</h1>
        {props.children}
      </div>
    </header>
  );
}
