import { createCookie } from "@remix-run/node";
import { publicUrl } from "~/env.server";
import { STARTED_LIMIT } from "~/features/accounts/started-sign-in.server";

/** Beside the session's, so that a sign-in that has only begun is never taken for a session. */
function startedCookie() {
  const secure = publicUrl().startsWith("https://");
  return createCookie(secure ? "__Host-tandem-step" : "tandem-step", {
    httpOnly: true,
    // A provider sends the browser back by a link: strict would leave the cookie out then.
    sameSite: "lax",
    path: "/",
    secure,
    maxAge: STARTED_LIMIT / 1000,
  });
}

export async function startedSecret(request: Request): Promise<string | null> {
  const value: unknown = await startedCookie().parse(request.headers.get("Cookie"));
  return typeof value === "string" && value !== "" ? value : null;
}

export function keepStarted(secret: string): Promise<string> {
  return startedCookie().serialize(secret);
}

export function forgetStarted(): Promise<string> {
  return startedCookie().serialize("", { maxAge: 0 });
}
