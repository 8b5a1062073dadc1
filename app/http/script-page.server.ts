/** Nothing but the document's own script and style, and nothing sent by a form. */
export const ONE_SCRIPT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A document with one script of its own: nothing else runs on a page that holds a key, or answers. */
export function scriptPage(markup: string): Response {
  return new Response(`<!doctype html>${markup}`, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": ONE_SCRIPT,
      "Cache-Control": "no-store",
    },
  });
}
