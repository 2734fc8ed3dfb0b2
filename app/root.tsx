import type { LinksFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunction,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext, useEffect } from "react";
import { useTranslation } from "react-i18next";
import stylesheet from "./app.css?url";
import { may } from "./shared/access.ts";
import { openDoor } from "./shared/door.server.ts";
import { switchLanguage } from "./shared/language.server.ts";
import { beginOnThisDevice } from "./shared/this-device.ts";
import { AnswerContext } from "./shared/ui/answer.ts";
import { useIsFirstRender } from "./shared/ui/first-render.ts";
import { pageHandle } from "./shared/ui/page.ts";
import { ProblemPage } from "./shared/ui/problem-page.tsx";
import { Shell } from "./shared/ui/shell.tsx";
import paperStylesheet from "./shared/ui/styles/paper.css?url";

export const links: LinksFunction = () => [{ rel: "icon", href: "/icon.svg", type: "image/svg+xml" }];

export const loader = openDoor(async ({ request, context, scope, language }) => {
  const switched = await switchLanguage(context, scope, request);
  if (switched) throw switched;
  const member = scope && {
    id: scope.memberId,
    name: scope.name,
    organisationName: scope.organisationName,
    isDemo: scope.isDemo,
    manages: may(scope.role, "organisation:manage"),
    sharedDevice: scope.sharedDevice,
  };
  return { language, member };
});

/** After a post that never arrived there is nothing new to learn, and asking would fail as well. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionResult, defaultShouldRevalidate }) =>
  actionResult?.offline ? false : defaultShouldRevalidate;

export function Layout({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const { nonce, formFailed } = useContext(AnswerContext);
  const page = pageHandle(useMatches());
  // React makes a script with innerHTML, which Trusted Types rightly refuses: only the server's page brings scripts.
  const bringsScripts = useIsFirstRender();
  // A problem on a page for the printer is told by an ordinary page.
  const isProblem = Boolean(useRouteError());
  const member = useRouteLoaderData<typeof loader>("root")?.member;
  const isPaper = page?.paper === true && !isProblem;
  const title = page ? `${t(page.title)} · ${t(($) => $.shared.name)}` : t(($) => $.shared.name);
  return (
    <html lang={i18n.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title suppressHydrationWarning>
          {formFailed ? `${t(($) => $.shared.form.errorTitle)} ${title}` : title}
        </title>
        <link rel="stylesheet" href={isPaper ? paperStylesheet : stylesheet} />
        {member && !page?.bare ? <Installable /> : null}
        <Links />
      </head>
      <body>
        {children}
        {page?.bare || !bringsScripts ? null : (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

export default function App() {
  const root = useRouteLoaderData<typeof loader>("root");
  const page = pageHandle(useMatches());
  useThisDevice(root?.member?.id, root?.member?.sharedDevice ?? true);
  if (page?.paper) return <Outlet />;
  return (
    <Shell member={root?.member ?? null} bare={page?.bare ?? false}>
      <Outlet />
    </Shell>
  );
}

function useThisDevice(memberId: string | undefined, sharedDevice: boolean) {
  useEffect(() => {
    return memberId ? beginOnThisDevice(memberId, sharedDevice) : undefined;
  }, [memberId, sharedDevice]);
}

/** For whoever is signed in, the pages are an app that a phone can keep. */
function Installable() {
  return (
    <>
      <link rel="manifest" href="/manifest.webmanifest" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0f1820" />
    </>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const root = useRouteLoaderData<typeof loader>("root");
  const status = isRouteErrorResponse(error) ? error.status : error instanceof TypeError ? "offline" : 500;
  return (
    <Shell member={root?.member ?? null} bare={false}>
      <ProblemPage status={status} />
    </Shell>
  );
}
