import { JOIN_MEETING_PATH, surveyPath } from "~/addresses";
import { failureTexts } from "~/content/failure/texts";
import type { ShownLanguage } from "~/content/language";

/** What lies below a survey and below a meeting, as in `routes.ts`. */
export const BELOW_SURVEY = ["claim", "ballot", "receipts", "chain", "manifest", "accessibility"] as const;
export const BELOW_MEETING = ["now"] as const;

const SURVEY = new RegExp(`^/s/[a-z0-9]+(/(${BELOW_SURVEY.join("|")}))?$`, "i");
const MEETING = new RegExp(`^/m(/[^/%]+(/(${BELOW_MEETING.join("|")}))?)?$`, "i");

/**
 * Refuses addresses that no page has before the framework sees them: it would repeat them on the page and, where they
 * cannot be decoded, in the log, and a link that went wrong may carry a code. Its own page for them would also fetch
 * scripts that lie outside `/s/` and `/m/`, where a proxy may write down who fetches what.
 */
export function refuseAddress(url: string, language: ShownLanguage): Response | null {
  const { texts } = failureTexts(language);
  const { pathname } = new URL(url);
  // As routes are matched: without regard to case, and to slashes at the end, but to those between.
  const segments = pathname.replace(/\/+$/, "").split("/").map(decoded);
  if (segments.includes(null)) return plain(texts.unreadableAddress, 400);
  const place = segments.join("/").split("/").find(Boolean)?.toLowerCase();
  const path = segments.map((segment) => segment?.replaceAll("/", "%2F")).join("/");
  const mended = mendSurveyAddress(pathname);
  if (mended !== null) return new Response(null, { status: 303, headers: { Location: mended } });
  if (place === "s" && !SURVEY.test(path)) return plain(texts.noSurvey, 404);
  // Where a code is typed.
  if (place === "m" && !MEETING.test(path))
    return new Response(null, { status: 303, headers: { Location: JOIN_MEETING_PATH } });
  return null;
}

/**
 * Where a survey's address leads that a mail gateway or a hand has changed: "#" as "%23" or "%2523", a full stop or a
 * bracket after it, capitals, O for 0 and I for 1 as in codes. null for one that is as it should be, or no survey's.
 */
function mendSurveyAddress(pathname: string): string | null {
  const [, typed = "", code = ""] =
    /^\/s\/([a-z0-9]{10})(?:%(?:25)*23([\w.-]*))?(?:[.,;:!?)\]>"']|%[0-9a-f]{2})*\/*$/i.exec(pathname) ?? [];
  if (typed === "") return null;
  const wave = typed.toLowerCase().replaceAll("o", "0").replace(/[il]/g, "1");
  const fragment = code.replace(/\.+$/, "");
  const path = surveyPath(wave) + (fragment === "" ? "" : `#${fragment}`);
  return path === pathname.replace(/\/+$/, "") ? null : path;
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
