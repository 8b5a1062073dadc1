import type { Context, MiddlewareHandler } from "hono";
import pLimit from "p-limit";
import { accountsTexts } from "~/content/accounts/texts";
import { isKnownDevice } from "./known-device.server";
import { readerLanguage } from "./page-texts.server";

/** Where strangers have a password hashed and a page drawn for it. */
const HASHES = /^\/(sign-in|link\/[^/]+)\/*$/i;
const AT_ONCE = 2;
const MOST_WAITING = 20;
const TRY_AGAIN_AFTER = 5;

/**
 * A few attempts at a time, some more wait, and the rest is asked to come again before anything is hashed or drawn: a
 * flood of sign-ins holds up nobody else. Devices on which somebody has signed in before queue apart from it.
 */
export function queueSignIns(): MiddlewareHandler {
  const strangers = pLimit(AT_ONCE);
  const known = pLimit(AT_ONCE);
  return async (context, next) => {
    if (context.req.method !== "POST" || !HASHES.test(decodeURI(context.req.path))) return next();
    const queue = (await isKnownDevice(context.req.raw)) ? known : strangers;
    if (queue.pendingCount >= MOST_WAITING) return busy(context);
    // Read before its turn: whoever sends slowly must not keep others waiting.
    await holdBody(context);
    await queue(next);
  };
}

async function holdBody(context: Context): Promise<void> {
  const { url, method, headers } = context.req.raw;
  const body = await context.req.arrayBuffer();
  context.req.raw = new Request(url, { method, headers, body });
}

function busy(context: Context): Response {
  const { texts } = accountsTexts(readerLanguage(context.req.raw));
  return context.text(texts.signIn.busy, 503, {
    "Retry-After": String(TRY_AGAIN_AFTER),
    // So that a page that is open shows the sentence.
    ...(context.req.query("_data") === undefined ? {} : { "X-Remix-Catch": "yes" }),
  });
}
