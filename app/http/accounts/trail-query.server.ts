import { accountsTexts } from "~/content/accounts/texts";
import { TRAIL_KINDS, type TrailQuery } from "~/features/accounts/show-audit-trail.server";
import { readerLanguage } from "~/http/page-texts.server";

type ReadQuery = { query: TrailQuery; errors: Readonly<Record<string, string>> };

/** What the address asks of the trail. A day that is none shows everything and says so. */
export function readTrailQuery(request: Request): ReadQuery {
  const asked = new URL(request.url).searchParams;
  const { badDay } = accountsTexts(readerLanguage(request)).texts.page.trail;
  const first = readDay(asked.get("from"));
  const last = readDay(asked.get("to"));
  const before = Number(asked.get("before") ?? "");
  return {
    query: {
      who: asked.get("who") ?? "",
      kind: TRAIL_KINDS.find((kind) => kind === asked.get("kind")) ?? "",
      first: first ?? null,
      last: last ?? null,
      text: (asked.get("text") ?? "").trim().slice(0, 200),
      before: Number.isSafeInteger(before) && before > 0 ? before : null,
    },
    errors: Object.fromEntries([
      ...(first === undefined ? [["from", badDay]] : []),
      ...(last === undefined ? [["to", badDay]] : []),
    ]),
  };
}

/** The beginning of a day here; null where none is asked for, undefined where it is no day. */
function readDay(text: string | null): Date | null | undefined {
  if (text === null || text.trim() === "") return null;
  const [, year, month, day] = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text) ?? [];
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  return date.getMonth() === Number(month) - 1 && date.getDate() === Number(day) ? date : undefined;
}
