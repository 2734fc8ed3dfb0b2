import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import type { RequestContext } from "./shared/context.server.ts";
import { languageOf } from "./shared/language.server.ts";
import { readScope } from "./shared/session.server.ts";
import { AnswerContext } from "./shared/ui/answer.ts";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export const streamTimeout = 10_000;

/** The page is made whole before it is sent: one buffer, one compression, and an error can still be an error page. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  loadContext: unknown,
): Promise<Response> {
  const context = loadContext as RequestContext;
  const scope = await readScope(context, request);
  const i18n = context.i18n(await languageOf(context, request, scope));
  const html = await new Promise<Buffer>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <AnswerContext.Provider value={{ nonce: context.nonce, formFailed: hasMistakes(remix) }}>
        <I18nextProvider i18n={i18n}>
          <RemixServer context={remix} url={request.url} nonce={context.nonce} abortDelay={streamTimeout} />
        </I18nextProvider>
      </AnswerContext.Provider>,
      {
        nonce: context.nonce,
        onAllReady: () => {
          const body = new PassThrough();
          buffer(body).then(resolve, reject);
          pipe(body);
        },
        onShellError: reject,
        onError: (error) => context.logger.error({ id: context.requestId, render: String(error) }),
      },
    );
    setTimeout(abort, streamTimeout).unref();
  });
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.append("Vary", "Cookie, Accept-Language");
  return new Response(new Uint8Array(html), { status, headers });
}

/** Did the form that was just posted come back with mistakes? */
function hasMistakes(remix: EntryContext): boolean {
  const answers: unknown[] = Object.values(remix.staticHandlerContext.actionData ?? {});
  return answers.some(
    (answer) => (answer as { submission?: { status?: string } })?.submission?.status === "error",
  );
}

/** Expected problems are answers; only what nobody expected is logged, without the words of the request. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: unknown },
): void {
  if (request.signal.aborted) return;
  const { logger, requestId } = context as RequestContext;
  const stack = error instanceof Error ? error.stack : undefined;
  if (stack) logger.error({ id: requestId, stack });
}
