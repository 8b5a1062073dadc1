import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { NonceContext } from "~/components/nonce";
import { contentSecurityPolicy } from "~/http/security-headers.server";
import { log } from "./log.server";

export { startServer } from "~/http/server.server";

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entryContext: EntryContext,
  loadContext: AppLoadContext,
) {
  const nonce = typeof loadContext.nonce === "string" ? loadContext.nonce : "";
  const markup = renderToString(
    <NonceContext.Provider value={nonce}>
      <RemixServer context={entryContext} url={request.url} />
    </NonceContext.Provider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (nonce !== "") headers.set("Content-Security-Policy", contentSecurityPolicy(nonce));
  return new Response(`<!doctype html>${markup}`, { status, headers });
}

/** Errors are logged without the request: an address or a query could stand in it. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  if (typeof context.noteFault === "function") context.noteFault(error);
  log().error({ err: error }, "a page failed");
}
