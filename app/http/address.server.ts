import { JOIN_MEETING_PATH, surveyPath } from "~/addresses";
import { failureTexts } from "~/content/failure/texts";
import type { ShownLanguage } from "~/content/language";

/** What lies below a survey and below a meeting, as in `routes.ts`. */
export const BELOW_SURVEY = ["claim", "ballot", "receipts", "chain", "manifest", "accessibility"] as const;
export const BELOW_MEETING = ["now", "answer"] as const;

const SURVEY = new RegExp(`^/s/[a-z0-9]+(/(${BELOW_SURVEY.join("|")}))?$`, "i");
const MEETING = new RegExp(`^/m(/[^/%]+(/(${BELOW_MEETING.join("|")}))?)?$`, "i");

/**
 * Refuses addresses that no page has before the framework sees them: it would repeat them on the page and, where they
 * cannot be decoded, in the log, and a link that went wrong may carry a code. Its own page for them would also fetch
 * scripts that lie outside `/s/` and `/m/`, where a proxy may write down who fetches what.
 */
export function refuseAddress(url: string, language: ShownLanguage): Response | null {
  const { texts } = failureTexts(language);
  const { pathname, search } = new URL(url);
  const mended = mendSurveyAddress(pathname, search);
  if (mended !== null) return new Response(null, { status: 303, headers: { Location: mended } });
  // As routes are matched: without regard to case, and to slashes at the end, but to those between.
  const segments = pathname.replace(/\/+$/, "").split("/").map(decoded);
  if (segments.includes(null)) return plain(texts.unreadableAddress, 400);
  const place = segments.join("/").split("/").find(Boolean)?.toLowerCase();
  const path = segments.map((segment) => segment?.replaceAll("/", "%2F")).join("/");
  if (place === "s" && !SURVEY.test(path)) return plain(texts.noSurvey, 404);
  // Where a code is typed.
  if (place === "m" && !MEETING.test(path))
    return new Response(null, { status: 303, headers: { Location: JOIN_MEETING_PATH } });
  return null;
}

/** A wave and what follows it. Words right after it are another wave's name, or none. */
const REWRITTEN = /^\/+s\/+([a-z0-9]{10})((?:[^a-z0-9].*)?|[01]\..*)$/is;
/** A code, with whatever stands in place of the "#". */
const CODE = /(?:^|[^a-z0-9])([01]\.[0-9a-z]{20,})/i;
const TICKET = /#\/*(t\.[\w-]*)/;
/** Anything else after "#", for instance a code in groups or half of one: the page says what it makes of it. */
const OTHER = /#\/*([\w.-]*)/;

/**
 * Where a survey's address leads that a mail gateway or a hand has changed: "#" as "%23", "%2523", "=23" or a wide one, a
 * slash before it, parameters before or after the code, punctuation at the end, capitals, O for 0 and I for 1 as in codes.
 * null for one that is as it should be, or no survey's.
 */
function mendSurveyAddress(pathname: string, search: string): string | null {
  const [, typed = "", rest = ""] = REWRITTEN.exec(unwrapped(pathname)) ?? [];
  if (typed === "") return null;
  const wave = typed.toLowerCase().replaceAll("o", "0").replace(/[il]/g, "1");
  const below = belowIn(rest);
  const fragment = fragmentOf(rest, below) || (below === "" ? fragmentOf(unwrapped(search), below) : "");
  if (fragment === "" && below === null) return null;
  const path = surveyPath(wave) + (fragment === "" ? below : `#${fragment}`);
  return path === pathname.replace(/\/+$/, "") ? null : path;
}

/** What follows "#" on another page than the survey is a place on it, unless it is a code. */
function fragmentOf(rest: string, below: string | null): string {
  const code = CODE.exec(rest)?.[1];
  if (code !== undefined || below !== "") return code ?? "";
  return TICKET.exec(rest)?.[1] ?? OTHER.exec(rest)?.[1]?.replace(/[._-]+$/, "") ?? "";
}

/** Which of a survey's pages is meant, "" for the survey itself; null where it is spelt as it should be, or is none. */
function belowIn(rest: string): string | null {
  const [, word = ""] = /^\/*([a-z0-9]*)/i.exec(rest) ?? [];
  if (word === "") return "";
  const known = BELOW_SURVEY.find((name) => name === word.toLowerCase());
  return known !== undefined && /^\/\w+[^a-z0-9/]/i.test(rest) ? `/${known}` : null;
}

/** Without percent signs, however often they were put on, line breaks of mail and signs that nobody sees. */
function unwrapped(text: string): string {
  let plain = text;
  for (let layer = 0; layer < 4; layer += 1)
    plain = plain.replace(/(?:%[0-9a-f]{2})+/gi, (found) => decoded(found) ?? " ");
  return plain
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]|=\r?\n/g, "")
    .normalize("NFKC")
    .replace(/=23|&num;/gi, "#");
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
