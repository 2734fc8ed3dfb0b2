import { useTranslation } from "react-i18next";
import type { Apart, WeightWords } from "../rules.ts";
import { WeightChip } from "./weight-chip.tsx";

/** Two weights beside each other, and what that says; nobody is right. */
export function Compared({
  mine,
  theirs,
  apart,
  who,
}: {
  mine: WeightWords;
  theirs: WeightWords;
  apart: Apart;
  who: string;
}) {
  const { t } = useTranslation();
  return (
    <>
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        <WeightChip who={t(($) => $.decisions.opinion.you)} weight={mine} />
        <WeightChip who={who} weight={theirs} />
      </dl>
      <p className="mt-3">
        <b>
          {apart === 0
            ? t(($) => $.decisions.opinion.same)
            : t(($) => $.decisions.opinion.apart, { count: apart })}
        </b>{" "}
        {apart >= 2 ? t(($) => $.decisions.opinion.talk) : null}
      </p>
    </>
  );
}
