import { languageOf, type ShownLanguage } from "~/content/language";
import { askedLanguage } from "./page-texts.server";
import { secondsToWait, throttle } from "./throttle.server";

const MINUTE = 60;
// A room full of people shares one address. 60 of them look twenty times a minute and send now and then.
const looks = throttle(3000, MINUTE);
const sendsOfAddress = throttle(300, MINUTE);
const sendsOfMeeting = throttle(600, MINUTE);
// Of 10^10 codes.
const unknownCodes = throttle(60, 15 * MINUTE);

/** A document without scripts but its own; the Origin of its form is what shows that a post is no other site's. */
export function phonePage(markup: string, status: number): Response {
  return new Response(`<!doctype html>${markup}`, {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy":
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      // Never the path, which holds the code; an Origin all the same, which no-referrer would take away.
      "Referrer-Policy": "strict-origin",
      "Cache-Control": "no-store",
      Vary: "Accept-Language",
    },
  });
}

/** `?lang=` chooses by hand. */
export function phoneLanguage(request: Request): ShownLanguage {
  return languageOf(new URL(request.url).searchParams.get("lang")) ?? askedLanguage(request);
}

/** Too many looks, or too many codes that do not exist: then known ones are not answered either. */
export async function mayLook(address: string): Promise<boolean> {
  const guessed = await unknownCodes.get(address);
  if (guessed !== null && guessed.remainingPoints <= 0) return false;
  return (await secondsToWait(looks, address)) === 0;
}

export async function countUnknownCode(address: string): Promise<void> {
  await secondsToWait(unknownCodes, address);
}

export async function maySend(address: string, code: string): Promise<boolean> {
  if (!(await mayLook(address))) return false;
  if ((await secondsToWait(sendsOfAddress, address)) > 0) return false;
  return (await secondsToWait(sendsOfMeeting, code)) === 0;
}

export function addressOf(context: { address?: unknown }): string {
  return typeof context.address === "string" ? context.address : "unknown";
}
