import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { TextChapter } from "../../../parts/chapter.tsx";
import { Plain, type PlainTopic } from "../../parts/plain.tsx";
import type { ChapterText } from "../../rules.ts";
import type { ColleaguesView } from "../rules.ts";

interface Props {
  readonly text: ChapterText;
  readonly steps: (PlainTopic & { readonly near: number | null }) | null;
  readonly colleagues: ColleaguesView | null;
}

/** How alike people weigh the same decision, in plain words; and the index as colleagues would have it. */
export function Colleagues({ text, steps, colleagues }: Props) {
  const { t } = useTranslation();
  if (steps === null || colleagues === null) {
    return (
      <TextChapter text={text}>
        <p className="text-muted">{t(($) => $.insights.cameBack.colleagues.few)}</p>
      </TextChapter>
    );
  }
  const { calibrated, alpha, chance } = colleagues;
  return (
    <TextChapter text={text}>
      <p className="max-w-[40rem] text-[1.1875rem] font-semibold">
        {steps.near === null
          ? t(($) => $.insights.cameBack.colleagues.noNear)
          : t(($) => $.insights.cameBack.colleagues.near, { near: steps.near, chance })}
      </p>
      <Plain topic={steps} title={t(($) => $.insights.cameBack.colleagues.caption)} />
      {calibrated === null ? (
        <p className="text-muted">{t(($) => $.insights.cameBack.colleagues.fewCalibrated)}</p>
      ) : (
        <div className="card">
          <p className="text-[1.1875rem] font-semibold">{calibratedWords(t, calibrated)}</p>
          <p className="mt-1">{t(($) => $.insights.cameBack.colleagues.own, { own: calibrated.own })}</p>
        </div>
      )}
      {alpha === null ? null : (
        <div className="panel">
          <h3>{t(($) => $.insights.cameBack.colleagues.forCx)}</h3>
          <p className="mt-1 max-w-[40rem]">{alphaWords(t, alpha)}</p>
        </div>
      )}
    </TextChapter>
  );
}

/** "58 (52 to 64)", or only the range while that is too rough for one number. */
export function calibratedWords(
  t: TFunction,
  { isRough, index, lo, hi }: NonNullable<ColleaguesView["calibrated"]>,
): string {
  return isRough
    ? t(($) => $.insights.cameBack.colleagues.rough, { lo, hi })
    : t(($) => $.insights.cameBack.colleagues.calibrated, { index, lo, hi });
}

function alphaWords(t: TFunction, alpha: NonNullable<ColleaguesView["alpha"]>): string {
  if (alpha === "same") return t(($) => $.insights.cameBack.colleagues.same);
  const { word, ...values } = alpha;
  const words = {
    little: t(($) => $.insights.cameBack.colleagues.word.little),
    fair: t(($) => $.insights.cameBack.colleagues.word.fair),
    usable: t(($) => $.insights.cameBack.colleagues.word.usable),
    good: t(($) => $.insights.cameBack.colleagues.word.good),
  };
  return t(($) => $.insights.cameBack.colleagues.alpha, { ...values, words: words[word] });
}
