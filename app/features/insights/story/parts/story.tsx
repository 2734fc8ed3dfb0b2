import type { TFunction } from "i18next";
import { Icon, type IconName } from "#app/shared/ui/icon.tsx";
import type { Sentence, SentenceKey } from "../rules.ts";

const icons: Partial<Record<SentenceKey, IconName>> = {
  pulledUp: "up",
  pulledDown: "down",
  lowPoint: "chart",
  lowPointMaybe: "chart",
  lowRange: "chart",
  lowRangeMaybe: "chart",
  blindLeaders: "eye",
  blindPair: "eye",
  blindGroup: "eye",
  blindAnywhere: "eye",
  blindHidden: "eye",
};

type Name =
  | "by"
  | "day"
  | "group"
  | "hi"
  | "index"
  | "leaders"
  | "lo"
  | "others"
  | "points"
  | "since"
  | "total";
/** Each text is filled by the values that its own rule made; the compiler wants those of all of them. */
export type Filled = Record<Name, string | number> & { count: number };

/** One sentence of the story in the reader's language. */
export function told(t: TFunction, { key, values, since }: Sentence): string {
  const compared = since && { since: t(($) => $.insights.story.since[since]) };
  return t(($) => $.insights.story[key], { ...values, ...compared } as Filled);
}

/** A story in the reader's language. */
export type StoryTold = {
  readonly lead: string;
  readonly rest: readonly { readonly key: SentenceKey; readonly text: string }[];
};

/** What the figures say: one bold sentence, then why, and what they cannot see. */
export function Story({ story, quarter }: { story: StoryTold; quarter: string | null }) {
  return (
    <div className="max-w-[38rem]">
      {quarter === null ? null : <p className="text-muted">{quarter}</p>}
      <p className="text-[1.375rem] leading-snug font-bold">{story.lead}</p>
      <ul className="mt-4 space-y-3 text-[1.0625rem]">
        {story.rest.map(({ key, text }) => (
          <li key={key} className="flex gap-3">
            <Icon name={icons[key] ?? "calendar"} className="mt-0.5 text-muted" />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
