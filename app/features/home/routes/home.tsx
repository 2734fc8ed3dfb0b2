import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";

export const handle = { title: ($: { home: { title: string } }) => $.home.title };

export const loader = door("self", async ({ scope }) => ({ name: scope.name }));

export default function Home() {
  const { t } = useTranslation();
  return <h1>{t(($) => $.home.title)}</h1>;
}
