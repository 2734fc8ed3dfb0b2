export type Language = "nl" | "en";

/** A text in both languages of the app. */
export type Text = { readonly nl: string; readonly en: string };
