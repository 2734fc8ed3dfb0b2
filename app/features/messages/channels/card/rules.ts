import type { Figures } from "#app/domain/publication.ts";

export const resultWords = ["sent", "refused", "not-now", "perhaps", "blocked", "unreadable"] as const;
export type PostResultWord = (typeof resultWords)[number];

/** Counts that a publication tells already. Nothing is reckoned here. */
export interface Counts {
  readonly people: number;
  readonly decisions: number;
  /** Last day of the publication. */
  readonly through: string;
  readonly group: { readonly nl: string; readonly en: string } | null;
}

/**
 * What a card may count: the figures of the group when the publication shows them, else those of the organisation.
 * @param groupId reporting group of the channel's department; null for the whole organisation
 */
export function countsOf(figures: Figures | null, groupId: string | null): Counts | null {
  if (figures?.kind !== "figures") return null;
  const { through, threshold } = figures;
  const group = figures.groups.find(({ id }) => id === groupId);
  const shown = group?.figure ?? figures.organisation.headline;
  if (shown.people < Math.max(5, threshold)) return null;
  const name = group?.figure ? group.name : null;
  return { people: shown.people, decisions: shown.decisions, through, group: name };
}

export interface Card {
  readonly title: string;
  readonly lines: readonly string[];
  readonly quote: { readonly label: string; readonly text: string } | null;
  readonly link: { readonly text: string; readonly address: string };
}

/** What a Teams workflow takes: a message with one adaptive card. */
export function asTeams(card: Card, language: string): object {
  const text = (words: string, extra: object = {}) => ({
    type: "TextBlock",
    text: plain(words),
    wrap: true,
    ...extra,
  });
  return {
    type: "message",
    attachments: [
      {
        contentType: "application/vnd.microsoft.card.adaptive",
        contentUrl: null,
        content: {
          $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
          type: "AdaptiveCard",
          version: "1.4",
          lang: language,
          body: [
            text(card.title, { weight: "Bolder", size: "Medium" }),
            ...card.lines.map((line) => text(line)),
            ...(card.quote
              ? [text(card.quote.label, { weight: "Bolder", spacing: "Medium" }), text(card.quote.text)]
              : []),
          ],
          actions: [{ type: "Action.OpenUrl", title: card.link.text, url: card.link.address }],
        },
      },
    ],
  };
}

/** Block Kit; `text` is what a notification and a screen reader say. */
export function asSlack(card: Card): object {
  const text = (words: string) => ({ type: "plain_text", text: words.slice(0, 2900), emoji: false });
  const section = (words: string) => ({ type: "section", text: text(words) });
  return {
    text: [card.title, ...card.lines].map(escapeSlack).join(" "),
    blocks: [
      { type: "header", text: text(card.title) },
      ...card.lines.map(section),
      ...(card.quote ? [section(`${card.quote.label}: ${card.quote.text}`)] : []),
      {
        type: "actions",
        elements: [{ type: "button", text: text(card.link.text), url: card.link.address }],
      },
    ],
  };
}

/** An example is somebody's own words: they must not become a link, a mention or mark-up. */
function plain(words: string): string {
  return words.replace(/[\\`*_{}[\]()#+!|<>~]/g, (sign) => `\\${sign}`);
}

function escapeSlack(words: string): string {
  return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
