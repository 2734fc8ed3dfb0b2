import { useTranslation } from "react-i18next";

const kinds = {
  400: "invalid",
  403: "forbidden",
  404: "notFound",
  409: "conflict",
  413: "tooLarge",
  429: "tooMany",
  offline: "offline",
} as const;

/** One page for every problem: what happened, what to do, a way on. */
export function ProblemPage({ status }: { status: number | "offline" }) {
  const { t } = useTranslation();
  const kind = kinds[status as keyof typeof kinds] ?? "unexpected";
  return (
    <div className="max-w-2xl py-8">
      <h1>{t(($) => $.shared.problem[kind].title)}</h1>
      <p className="mt-2">{t(($) => $.shared.problem[kind].advice)}</p>
      <p className="mt-6">
        <a className="button" href="/">
          {t(($) => $.shared.problem.home)}
        </a>
      </p>
    </div>
  );
}
