import { createCookie } from "@remix-run/node";
import { configuration, publicUrl } from "~/env.server";
import { isSetUpCode, isSetUpPass, setUpPass } from "~/features/company/set-up-code.server";

const HALF_A_DAY = 43_200;

function passCookie() {
  const secure = publicUrl().startsWith("https://");
  return createCookie(secure ? "__Host-tandem-start" : "tandem-start", {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
    maxAge: HALF_A_DAY,
  });
}

/** Whether this browser has shown the start-up code. Matters only until Tandem is set up. */
export async function hasSetUpPass(request: Request): Promise<boolean> {
  const shown: unknown = await passCookie().parse(request.headers.get("Cookie"));
  return typeof shown === "string" && isSetUpPass(configuration(), shown);
}

/**
 * Why a code is refused, or null. Wrong ones are not counted: 100 bits cannot be guessed, a chosen code has at
 * least 16 characters, and whatever makes wrong ones wait lets a stranger keep the right one out.
 */
export function refuseSetUpCode(typed: string): "missing" | "wrong" | null {
  if (typed.trim() === "") return "missing";
  return isSetUpCode(configuration(), typed) ? null : "wrong";
}

export function giveSetUpPass(): Promise<string> {
  return passCookie().serialize(setUpPass(configuration()));
}

export function takeSetUpPass(): Promise<string> {
  return passCookie().serialize("", { maxAge: 0 });
}
