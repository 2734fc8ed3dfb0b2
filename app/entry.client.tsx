import { RemixBrowser } from "@remix-run/react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { createI18n } from "./shared/i18n.ts";

/** Texts come by room, in the reader's own language only. */
const files = {
  nl: import.meta.glob<object>("./{features/*,shared/ui}/strings/nl.ts"),
  en: import.meta.glob<object>("./{features/*,shared/ui}/strings/en.ts"),
};
const language = document.documentElement.lang === "en" ? "en" : "nl";
const i18n = createI18n(language, {});
const roomsHere = Object.keys(window.__remixRouteModules).map((route) => route.split("/")[1] ?? "shared");
const rooms = Object.entries(files[language]).map(([file, load]) => {
  const room = /features\/(.+)\/strings/.exec(file)?.[1] ?? "shared";
  return { room, load, isHere: roomsHere.includes(room) };
});

async function addTexts(isHere: boolean): Promise<void> {
  const wanted = rooms.filter((room) => room.isHere === isHere);
  const added = wanted.map(async ({ room, load }) => {
    const [texts] = Object.values(await load());
    i18n.addResourceBundle(language, "translation", { [room]: texts }, true);
  });
  await Promise.all(added);
}

await addTexts(true);

// RemixBrowser suspends until the data of the page is decoded, and a tap in between ends in React's error 345 with
// a page that no script takes over. So it is waited for here: called outside React, it throws what it waits for.
try {
  RemixBrowser({});
} catch (waiting) {
  await waiting;
}

hydrateRoot(
  document,
  <I18nextProvider i18n={i18n}>
    <RemixBrowser />
  </I18nextProvider>,
);
performance.mark("page taken over");

// Until the texts of the other rooms are there, a link goes its ordinary way, as without script.
const goOrdinary = (event: Event) => {
  if (event.target instanceof Element && event.target.closest("a")) event.stopPropagation();
};
window.addEventListener("click", goOrdinary, true);
await addTexts(false).catch(() => undefined);
window.removeEventListener("click", goOrdinary, true);
performance.mark("all texts here");
