import { setImmediate } from "node:timers/promises";
import type { MiddlewareHandler } from "hono";
import pLimit from "p-limit";

/**
 * Lets on one request at each turn of the event loop, in the order in which they came: many that arrive together do not
 * hold up what else has arrived, which is answered in between.
 */
export function oneEachTurn(): () => Promise<void> {
  const turns = pLimit(1);
  return () => turns(() => setImmediate());
}

/** As routes are matched: without regard to case and to slashes at the end. */
const BALLOTS = /^\/+s\/+[^/]+\/+(claim|ballot)\/*$/i;

/** Claims and ballots, one at each turn: whoever sends forged ones without end keeps no page from anybody. */
export function ballotsInTurn(): MiddlewareHandler {
  const turn = oneEachTurn();
  return async ({ req }, next) => {
    if (req.method === "POST" && BALLOTS.test(req.path)) await turn();
    await next();
  };
}
