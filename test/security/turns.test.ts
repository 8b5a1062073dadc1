import { setImmediate } from "node:timers/promises";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { queueSignIns } from "~/http/accounts/sign-in-queue.server";
import { ballotsInTurn } from "~/http/turns.server";

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

/** How many were done at each turn of the event loop. */
async function doneEachTurn(turns: number, done: () => number): Promise<number[]> {
  const each: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const before = done();
    await setImmediate();
    each.push(done() - before);
  }
  return each;
}

test("sign-ins that arrive together are refused one by one, so that everybody else is answered in between", async () => {
  const app = serve();
  let refused = 0;
  const flood = Array.from({ length: FLOOD }, async () => {
    const answer = await app.request("/sign-in", { method: "POST", headers, body: "email=x" });
    expect(answer.status).toBe(503);
    refused += 1;
  });
  const each = await doneEachTurn(2 * FLOOD, () => refused);
  expect(flood).toHaveLength(FLOOD);
  expect(Math.max(...each)).toBe(1);
  // Ten are let in.
  expect(refused).toBe(FLOOD - 10);
});

test.each(["/s/abcdefgh23/claim", "/S/abcdefgh23/Ballot/"])(
  "what is posted to %s begins one by one, so that everybody else is answered in between",
  async (path) => {
    const app = new Hono();
    let begun = 0;
    app.use(ballotsInTurn());
    app.post("*", ({ text }) => {
      begun += 1;
      return text("refused");
    });
    const flood = Array.from({ length: FLOOD }, () => app.request(path, { method: "POST", body: "{}" }));
    const each = await doneEachTurn(2 * FLOOD, () => begun);
    expect(Math.max(...each)).toBe(1);
    expect(await Promise.all(flood)).toHaveLength(FLOOD);
    expect(begun).toBe(FLOOD);
  },
);
