import { createCookie } from "@remix-run/node";
import { SET_UP_PROBLEMS } from "~/content/home/first-run";
import { configuration, publicUrl } from "~/env.server";
import { isSetUpCode, isSetUpPass, setUpPass } from "~/features/company/set-up-code.server";
import { secondsToWait, throttle } from "./throttle.server";

const HALF_A_DAY = 43_200;
/** A code of our own cannot be guessed; one that somebody chose could be, given time. */
const wrongCodes = throttle(10, 600);

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

/** The sentence that refuses a code, or null. Only wrong ones count, for each address. */
export async function refuseSetUpCode(typed: string, address: string): Promise<string | null> {
  if (typed.trim() === "") return SET_UP_PROBLEMS.missing;
  // Counted before it is looked at, so that many at once are no more than many in a row.
  const wait = await secondsToWait(wrongCodes, address);
  if (wait > 0) return SET_UP_PROBLEMS.tooMany(Math.ceil(wait / 60));
  if (!isSetUpCode(configuration(), typed)) return SET_UP_PROBLEMS.wrong;
  await wrongCodes.reward(address);
  return null;
}

export function giveSetUpPass(): Promise<string> {
  return passCookie().serialize(setUpPass(configuration()));
}

export function takeSetUpPass(): Promise<string> {
  return passCookie().serialize("", { maxAge: 0 });
}
