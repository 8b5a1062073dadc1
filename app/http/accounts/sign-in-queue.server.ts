import type { Context, MiddlewareHandler } from "hono";
import pLimit, { type LimitFunction } from "p-limit";
import { accountsTexts } from "~/content/accounts/texts";
import { readerLanguage } from "~/http/page-texts.server";
import { oneEachTurn } from "~/http/turns.server";
import { isKnownDevice } from "./known-device.server";

/** Where strangers have a password hashed and a page drawn for it. */
const HASHES = /^\/+(sign-in|link\/+[^/]+)\/*$/i;
const AT_ONCE = 2;
const MOST_WAITING = 10;
const TRY_AGAIN_AFTER = 5;

type SignInQueue = {
  /** Before anything is done for a request: asks to come again where too many wait already. */
  refuseFlood: MiddlewareHandler;
  /** After the checks of a body. */
  takeTurns: MiddlewareHandler;
};

type Lane = {
  /** Says at once whether there is room, and lets on one attempt at each turn of the event loop. */
  enter: () => Promise<"room" | "full">;
  isFull: () => boolean;
  work: LimitFunction;
};

function openLane(): Lane {
  const work = pLimit(AT_ONCE);
  const turn = oneEachTurn();
  let entering = 0;
  const isFull = () => entering + work.pendingCount >= MOST_WAITING;
  const enter = async () => {
    const full = isFull();
    if (!full) entering += 1;
    await turn();
    if (!full) entering -= 1;
    return full ? "full" : "room";
  };
  return { enter, isFull, work };
}

/**
 * A few attempts at a time, some more wait, and the rest is asked to come again before anything is hashed or drawn: a
 * flood of sign-ins holds up nobody else. Many that arrive together are also refused one by one, so that whatever came
 * with them is answered in between. Devices on which somebody has signed in before queue apart from it.
 */
export function queueSignIns(): SignInQueue {
  const strangers = openLane();
  const known = openLane();
  const laneFor = async ({ req }: Context) => ((await isKnownDevice(req.raw)) ? known : strangers);
  return {
    refuseFlood: async (context, next) => {
      if (!isHashed(context)) return next();
      const { enter } = await laneFor(context);
      return (await enter()) === "full" ? busy(context) : next();
    },
    takeTurns: async (context, next) => {
      if (!isHashed(context)) return next();
      const { isFull, work } = await laneFor(context);
      // Read before its turn: whoever sends slowly must not keep others waiting.
      await holdBody(context);
      if (isFull()) return busy(context);
      await work(next);
    },
  };
}

/** As routes are matched: "/%73ign-in" is "/sign-in" too. What cannot be decoded is refused elsewhere. */
function isHashed({ req }: Context): boolean {
  if (req.method !== "POST") return false;
  try {
    return HASHES.test(decodeURIComponent(new URL(req.url).pathname));
  } catch {
    return false;
  }
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
