import { JOIN_MEETING_PATH } from "~/addresses";

const SURVEY = /^\/s\/[a-z0-9]+(\/[a-z]+)?$/i;
const MEETING = /^\/m(\/[^/]+(\/now)?)?$/i;

/**
 * Refuses addresses that no page has before the framework sees them: it would repeat them on the page and, where they
 * cannot be decoded, in the log, and a link that went wrong may carry a code. Its own page for them would also fetch
 * scripts that lie outside `/s/` and `/m/`, where a proxy may write down who fetches what.
 */
export function refuseAddress(url: string): Response | null {
  const { pathname } = new URL(url);
  const segments = pathname.split("/").filter(Boolean).map(decoded);
  if (segments.includes(null))
    return plain("This address cannot be read. Open the link again as it was sent.", 400);
  // As routes are matched: without regard to case, and to a slash at the end.
  const place = segments[0]?.toLowerCase();
  const path = `/${segments.join("/")}`;
  if (place === "s" && !SURVEY.test(path))
    return plain("There is no survey at this address. Open the link in your invitation again.", 404);
  // Where a code is typed.
  if (place === "m" && !MEETING.test(path))
    return new Response(null, { status: 303, headers: { Location: JOIN_MEETING_PATH } });
  return null;
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

function plain(sentence: string, status: number): Response {
  return new Response(sentence, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
