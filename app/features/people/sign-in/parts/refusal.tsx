import { useTranslation } from "react-i18next";
import { useProblemText } from "#app/shared/ui/problem-text.ts";

/** Why nobody was let in: a wrong answer, or too many of them and how long to wait. */
export function Refusal({ errors = [], wait }: { errors?: readonly string[] | undefined; wait: number }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const lines =
    wait > 0 ? [t(($) => $.people.signIn.wait, { count: Math.ceil(wait / 60) })] : errors.map(problemText);
  if (lines.length === 0) return null;
  return (
    <div role="alert" className="notice notice-danger mb-6">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
