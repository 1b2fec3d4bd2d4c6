import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { seconds } from "#domain/shared/durations";
import { WithoutNul } from "#http/without-nul.server";
import { warmSearch } from "#search/search.server";
import { PageContext, type PageFacts } from "./page-context";
import { loadSite } from "./site.server";

// Built while the first page is read, so that the first question need not wait; should it fail, that question tries again.
void warmSearch().catch(() => undefined);

const RENDER_LIMIT = seconds(10);

/** Where something was thrown the frame is still wanted, whether or not the root's loader ran. */
async function factsOf(
  request: Request,
  { manifest, staticHandlerContext }: EntryContext,
  context: AppLoadContext,
): Promise<PageFacts> {
  const hasFailed = staticHandlerContext.errors !== null;
  const failed = hasFailed
    ? await loadSite({ request, context }).then(
        ({ view }) => view,
        () => null,
      )
    : null;
  return { nonce: context.nonce, entryUrl: manifest.entry.module, failed };
}

/** Renders a page. Nothing streams in late: every page waits for its data, so that it is whole without JavaScript. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const page = await factsOf(request, remixContext, loadContext);
  return new Promise((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(
      <PageContext.Provider value={page}>
        <RemixServer context={remixContext} url={request.url} nonce={loadContext.nonce} />
      </PageContext.Provider>,
      {
        nonce: loadContext.nonce,
        onAllReady() {
          clearTimeout(limit);
          const body = new WithoutNul();
          headers.set("Content-Type", "text/html; charset=utf-8");
          if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-cache");
          const stream = createReadableStreamFromReadable(body);
          resolve(new Response(stream, { headers, status: failed ? 500 : status }));
          pipe(body);
        },
        onShellError: (error) => {
          clearTimeout(limit);
          reject(error instanceof Error ? error : new Error(String(error)));
        },
        onError(error) {
          failed = true;
          loadContext.log.error({ err: error }, "page failed to render");
        },
      },
    );
    const limit = setTimeout(abort, RENDER_LIMIT);
  });
}

/** What went wrong in a loader or an action, in the log only: the visitor sees a sentence and the request id. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (!request.signal.aborted) context.log.error({ err: error, method: request.method }, "request failed");
}
