import { setImmediate } from "node:timers/promises";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { queueSignIns } from "~/http/accounts/sign-in-queue.server";

const FLOOD = 60;
const headers = { "Accept-Language": "en" };

/** A server whose sign-ins never end, so that all that come after the first few are refused. */
function serve(): Hono {
  const app = new Hono();
  const { refuseFlood, takeTurns } = queueSignIns();
  app.use(refuseFlood);
  app.use(takeTurns);
  app.post("/sign-in", () => new Promise<Response>(() => undefined));
  return app;
}

test("sign-ins that arrive together are refused one by one, so that everybody else is answered in between", async () => {
  const app = serve();
  let refused = 0;
  const most: number[] = [];
  const flood = Array.from({ length: FLOOD }, async () => {
    const answer = await app.request("/sign-in", { method: "POST", headers, body: "email=x" });
    expect(answer.status).toBe(503);
    refused += 1;
  });
  for (let turn = 0; turn < 2 * FLOOD; turn += 1) {
    const before = refused;
    await setImmediate();
    most.push(refused - before);
  }
  expect(flood).toHaveLength(FLOOD);
  expect(Math.max(...most)).toBe(1);
  // Ten are let in.
  expect(refused).toBe(FLOOD - 10);
});
