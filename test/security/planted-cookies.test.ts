import { afterAll, beforeAll, expect, test } from "vitest";
import { OWNER, setUp, visitor } from "../routes/requests";
import { type ServedApp, serveApp } from "../support/served-app";

const { email, password } = OWNER;
const PLANTED = "A".repeat(43);
const WRONG = "not the right password at all";

let app: ServedApp;
beforeAll(async () => {
  app = await serveApp({ TRUST_PROXY: "true" });
  await setUp(app);
});
afterAll(() => app?.stop());

/** The cookie of a device as a server sets it, with another secret in it. */
function deviceCookie(secret: string): string {
  return `tandem-device=${encodeURIComponent(Buffer.from(JSON.stringify(secret)).toString("base64"))}`;
}

test("a cookie of a device that somebody put into a browser is not what the sign-in makes known", async () => {
  const person = visitor(app);
  person.presentCookie(deviceCookie(PLANTED));
  expect((await person.post("/sign-in", { email, password })).status).toBe(302);
  const [own] = person
    .cookie()
    .split("; ")
    .filter((pair) => pair.startsWith("tandem-device="));
  expect(own).toBeDefined();
  expect(own).not.toBe(deviceCookie(PLANTED));

  // Who planted it guesses like any stranger, and has none of the budget of a device of the owner.
  const outcomes: string[] = [];
  for (let host = 1; host <= 31; host += 1) {
    const guessing = visitor(app);
    guessing.presentCookie(deviceCookie(PLANTED));
    const headers = { "X-Forwarded-For": `198.51.100.${host}` };
    const answer = await guessing.post("/sign-in", { email, password: WRONG }, { headers });
    outcomes.push((await answer.text()).includes("Too many attempts") ? "held back" : "wrong");
  }
  expect(outcomes.filter((it) => it === "wrong")).toHaveLength(20);
  // The owner goes on where they have signed in.
  await person.post("/sign-out");
  expect((await person.post("/sign-in", { email, password })).status).toBe(302);
});

test("the cookie that is tried is one that the server reads", async () => {
  const person = visitor(app);
  const known = "tandem-device=";
  const headers = { "X-Forwarded-For": "203.0.113.5" };
  app.setClockAhead(3_600_000);
  await person.post("/sign-in", { email, password }, { headers });
  const pair = person
    .cookie()
    .split("; ")
    .find((one) => one.startsWith(known));
  const encoded = decodeURIComponent(pair?.slice(known.length) ?? "");
  const secret: unknown = JSON.parse(Buffer.from(encoded, "base64").toString());
  expect(deviceCookie(String(secret))).toBe(pair);
});
