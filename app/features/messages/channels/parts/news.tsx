import { useTranslation } from "react-i18next";
import type { PostResultWord } from "../card/rules.ts";

export function useResultText(): (result: PostResultWord) => string {
  const { t } = useTranslation();
  const words: Readonly<Record<PostResultWord, string>> = {
    sent: t(($) => $.messages.channels.result.sent),
    refused: t(($) => $.messages.channels.result.refused),
    "not-now": t(($) => $.messages.channels.result.notNow),
    perhaps: t(($) => $.messages.channels.result.perhaps),
    blocked: t(($) => $.messages.channels.result.blocked),
    unreadable: t(($) => $.messages.channels.result.unreadable),
  };
  return (result) => words[result];
}

/** What has just happened. */
export function News({ isAdded, tested }: { isAdded: boolean; tested: PostResultWord | null }) {
  const { t } = useTranslation();
  const resultText = useResultText();
  if (!isAdded && tested === null) return null;
  const isWell = tested === null || tested === "sent";
  return (
    <p role="status" className={`notice mb-6 ${isWell ? "notice-ok" : "notice-warn"}`}>
      {tested === null
        ? t(($) => $.messages.channels.added)
        : isWell
          ? t(($) => $.messages.channels.tested)
          : t(($) => $.messages.channels.notTested, { why: resultText(tested) })}
    </p>
  );
}
