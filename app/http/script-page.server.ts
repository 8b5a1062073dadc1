/** A document with one script of its own: nothing else runs on a page that holds a key, or answers. */
export function scriptPage(markup: string): Response {
  return new Response(`<!doctype html>${markup}`, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy":
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      "Cache-Control": "no-store",
    },
  });
}

/** The request's JSON; undefined when it is none. */
export async function jsonRequest(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}

export function jsonReply(reply: { ok: boolean }, status = reply.ok ? 200 : 409): Response {
  return Response.json(reply, { status, headers: { "Cache-Control": "no-store" } });
}
