import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import type { TFunction } from "i18next";
import type { Language } from "#app/domain/language.ts";
import { may, type Need } from "./access.ts";
import type { RequestContext } from "./context.server.ts";
import { languageOf } from "./language.server.ts";
import { problem } from "./problem.ts";
import type { Scope } from "./scope.server.ts";
import { readScope } from "./session.server.ts";

interface Visit {
  readonly request: Request;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly context: RequestContext;
  readonly language: Language;
  readonly t: TFunction;
}

export interface OpenVisit extends Visit {
  readonly scope: Scope | null;
}

export interface ScopedVisit extends Visit {
  readonly scope: Scope;
}

/** Remix runs nested loaders in parallel, so nothing above protects them: every loader and action is a door. */
export function door<T>(need: Need, answer: (visit: ScopedVisit) => T | Promise<T>) {
  const enter = async (args: ActionFunctionArgs): Promise<T> => {
    const visit = await arrive(args);
    if (!visit.scope) throw redirect(signInAddress(args.request));
    if (!may(visit.scope.role, need)) throw problem("forbidden");
    return answer({ ...visit, scope: visit.scope });
  };
  return Object.assign(enter, { need });
}

/** A door without a lock: only for pages that stand on the public list of `tests/doors.test.ts`. */
export function openDoor<T>(answer: (visit: OpenVisit) => T | Promise<T>) {
  const enter = async (args: ActionFunctionArgs): Promise<T> => answer(await arrive(args));
  return Object.assign(enter, { need: "nothing" as const });
}

async function arrive({ request, params, context }: ActionFunctionArgs): Promise<OpenVisit> {
  const app = context as unknown as RequestContext;
  const scope = await readScope(app, request);
  const language = await languageOf(app, request, scope);
  return { request, params, context: app, scope, language, t: app.i18n(language).t };
}

function signInAddress(request: Request): string {
  const url = new URL(request.url);
  const next = request.method === "GET" ? url.pathname.replace(/\.data$/, "") + url.search : "/";
  return next === "/" ? "/login" : `/login?${new URLSearchParams({ next })}`;
}
