import { createCookie, redirect } from "@remix-run/node";
import type { Language } from "#app/domain/language.ts";
import type { AppContext } from "./context.server.ts";
import { ownPath } from "./redirect.server.ts";
import type { Scope } from "./scope.server.ts";

const languages: readonly Language[] = ["nl", "en"];

export function asLanguage(value: unknown): Language | null {
  return languages.find((language) => language === value) ?? null;
}

function cookie(context: AppContext) {
  return createCookie("language", {
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    secure: context.env.publicUrl.startsWith("https:"),
    maxAge: 365 * 24 * 3600,
  });
}

/** The member's own choice, then this browser's, then what the browser asks for, then Dutch. */
export async function languageOf(
  context: AppContext,
  request: Request,
  scope: Scope | null,
): Promise<Language> {
  if (scope) return scope.language;
  const kept = asLanguage(await cookie(context).parse(request.headers.get("Cookie")));
  return kept ?? accepted(request.headers.get("Accept-Language")) ?? "nl";
}

function accepted(header: string | null): Language | null {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", quality] = part.trim().split(";q=");
      return { language: asLanguage(tag.toLowerCase().split("-")[0]), quality: Number(quality ?? 1) };
    })
    .filter((entry) => entry.language !== null && entry.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted[0]?.language ?? null;
}

/** Keeps a choice of language: with the person when signed in, and in this browser. */
export async function keepLanguage(
  context: AppContext,
  scope: Scope | null,
  language: Language,
): Promise<string> {
  if (scope) {
    await scope.db.updateTable("person").set({ language }).where("id", "=", scope.personId).execute();
  }
  return cookie(context).serialize(language);
}

/** `?lang=` switches the language once and is kept; the answer goes on to the same address without it. */
export async function switchLanguage(
  context: AppContext,
  scope: Scope | null,
  request: Request,
): Promise<Response | null> {
  const url = new URL(request.url);
  const wanted = asLanguage(url.searchParams.get("lang"));
  if (!wanted) return null;
  url.searchParams.delete("lang");
  const cookie = await keepLanguage(context, scope, wanted);
  return redirect(ownPath(url.pathname.replace(/\.data$/, "") + url.search), {
    headers: { "Set-Cookie": cookie },
  });
}
