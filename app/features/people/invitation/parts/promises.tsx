import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";

/** Three lines: what this is, what is private, and that nobody has to. */
export function Promises() {
  const { t } = useTranslation();
  const lines = [
    { icon: "edit", text: t(($) => $.people.invitation.what) },
    { icon: "lock", text: t(($) => $.people.invitation.private) },
    { icon: "check", text: t(($) => $.people.invitation.free) },
  ] as const;
  return (
    <ul className="panel grid gap-4">
      {lines.map(({ icon, text }) => (
        <li key={icon} className="flex gap-3">
          <Icon name={icon} className="mt-0.5 text-brand" />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
