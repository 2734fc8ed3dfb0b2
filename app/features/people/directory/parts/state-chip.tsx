import { useTranslation } from "react-i18next";
import type { PersonState } from "../../rules.ts";

const looks: Readonly<Record<PersonState, string>> = {
  active: "text-ok",
  invited: "text-warn",
  code: "",
  deactivated: "text-muted",
};

export function StateChip({ state }: { state: PersonState }) {
  const { t } = useTranslation();
  return <span className={`chip whitespace-nowrap ${looks[state]}`}>{t(($) => $.people.state[state])}</span>;
}
