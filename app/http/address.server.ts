const SURVEY = /^\/s\/[a-z0-9]+(\/[a-z]+)?\/?$/;

/**
 * Refuses addresses that no page has before the framework sees them: it would repeat them on the page and, where they
 * cannot be decoded, in the log, and a link that went wrong may carry a code.
 */
export function refuseAddress(url: string): Response | null {
  const { pathname } = new URL(url);
  if (!canDecode(pathname))
    return plain("This address cannot be read. Open the link again as it was sent.", 400);
  if (!pathname.startsWith("/s/") || SURVEY.test(pathname)) return null;
  return plain("There is no survey at this address. Open the link in your invitation again.", 404);
}

function canDecode(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function plain(sentence: string, status: number): Response {
  return new Response(sentence, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
