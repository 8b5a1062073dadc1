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
export async function followStartLink(request: Request, address: string): Promise<Response | null> {
  const { pathname, searchParams } = new URL(request.url);
  const code = searchParams.get(PARAMETER);
  if (code === null || pathname !== "/") return null;
  if (findFirstRun(database(), configuration().keys).state !== "waits") return leadTo("/");
  const problem = await refuseSetUpCode(code, address);
  return problem === null ? leadTo("/", await giveSetUpPass()) : leadTo(`${SET_UP_PATH}?code=refused`);
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
