import { RemixBrowser } from "@remix-run/react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { createI18n } from "./shared/i18n.ts";

/** Only the reader's own language is fetched. */
const load = {
  nl: async () => (await import("./browser-strings.nl.ts")).browserStrings,
  en: async () => (await import("./browser-strings.en.ts")).browserStrings,
};

const language = document.documentElement.lang === "en" ? "en" : "nl";
const strings = await load[language]();

// RemixBrowser suspends until the data of the page is decoded, and a tap in between ends in React's error 345 with
// a page that no script takes over. So it is waited for here: called outside React, it throws what it waits for.
try {
  RemixBrowser({});
} catch (waiting) {
  await waiting;
}

hydrateRoot(
  document,
  <I18nextProvider i18n={createI18n(language, strings)}>
    <RemixBrowser />
  </I18nextProvider>,
);
