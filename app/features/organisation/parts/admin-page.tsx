import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";

interface AdminPageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly isSaved?: boolean;
  readonly problems?: ReactNode;
  /** Where "back" goes: the overview unless the page belongs to a list. */
  readonly back?: { readonly to: string; readonly label: string };
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A page of settings: the way back, what it is about, what has just been saved. */
export function AdminPage({ title, lead, isSaved, problems, back, isWide, children }: AdminPageProps) {
  const { t } = useTranslation();
  return (
    <div className={isWide ? "max-w-[56rem]" : "max-w-[40rem]"}>
      <Link to={back?.to ?? "/admin"} className="link-button -mt-2 mb-2 gap-2">
        <Icon name="back" />
        {back?.label ?? t(($) => $.organisation.admin.title)}
      </Link>
      {problems}
      {isSaved ? (
        <p role="status" className="notice notice-ok mb-4">
          {t(($) => $.organisation.saved)}
        </p>
      ) : null}
      <h1 className="wrap-anywhere">{title}</h1>
      {lead ? <p className="mt-2 text-muted">{lead}</p> : null}
      <div className="mt-6">{children}</div>
    </div>
  );
}
