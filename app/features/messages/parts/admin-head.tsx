import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";

export function AdminHead({ title, lead }: { title: string; lead: string }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/admin" className="link-button -mt-2 mb-2 gap-2">
        <Icon name="back" />
        {t(($) => $.shared.menu.admin)}
      </Link>
      <h1>{title}</h1>
      <p className="mt-2 mb-6 text-muted">{lead}</p>
    </>
  );
}
