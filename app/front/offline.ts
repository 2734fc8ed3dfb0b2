import type { AppContext } from "#app/shared/context.server.ts";

/** What the service worker shows without a connection, in both languages: the same file for everybody. */
export function offlinePage({ i18n }: Pick<AppContext, "i18n">, stylesheet: string): string {
  const parts = (["nl", "en"] as const).map((language) => {
    const { t } = i18n(language);
    return `<section lang="${language}" class="py-8"><h1>${t(($) => $.shared.offline.title)}</h1>
<p class="mt-2">${t(($) => $.shared.offline.advice)}</p>
<p class="mt-6 flex flex-wrap gap-3"><a class="button" href="/decisions/new">${t(($) => $.shared.offline.log)}</a>
<a class="button button-quiet" href="">${t(($) => $.shared.offline.again)}</a></p></section>`;
  });
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Meegewogen</title>${stylesheet}</head>
<body><main class="mx-auto max-w-2xl px-4 pt-6">${parts.join("\n")}</main></body></html>`;
}
