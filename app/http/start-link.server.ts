import { SET_UP_PATH } from "~/addresses";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { findFirstRun } from "~/features/home/find-first-run.server";
import { giveSetUpPass, refuseSetUpCode } from "./set-up-pass.server";

const PARAMETER = "start";

/**
 * The link that the start prints carries the start-up code. It is exchanged for a cookie before any page is made, so
 * that the code stands in no history, no referrer and no page, and leads on to a clean address.
 */
export async function followStartLink(request: Request): Promise<Response | null> {
  const { pathname, searchParams } = new URL(request.url);
  const code = searchParams.get(PARAMETER);
  if (code === null || pathname !== "/") return null;
  if (findFirstRun(database(), configuration().keys).state !== "waits") return leadTo("/");
  if (isForeignGuess(request)) return leadTo(`${SET_UP_PATH}?code=foreign`);
  const problem = refuseSetUpCode(code);
  return problem === null ? leadTo("/", await giveSetUpPass()) : leadTo(`${SET_UP_PATH}?code=refused`);
}

/**
 * Any website can make its visitors' browsers ask here, as a picture or a page. Whoever follows the printed link types or
 * pastes it, or opens it from a terminal. Browsers at plain http addresses other than localhost say nothing: then the code
 * alone counts, and a website does not know it.
 */
function isForeignGuess({ headers }: Request): boolean {
  const site = headers.get("Sec-Fetch-Site") ?? "none";
  const destination = headers.get("Sec-Fetch-Dest") ?? "document";
  return !["none", "same-origin"].includes(site) || destination !== "document";
}

function leadTo(path: string, cookie?: string): Response {
  const headers = new Headers({
    Location: path,
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
  });
  if (cookie !== undefined) headers.append("Set-Cookie", cookie);
  return new Response(null, { status: 302, headers });
}
