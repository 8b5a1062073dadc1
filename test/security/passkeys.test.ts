import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { openDatabase } from "~db/client.server";
import { OWNER, setUp, type Visitor, visitor } from "../routes/requests";
import { type ServedApp, serveApp } from "../support/served-app";
import { type Changes, softPasskey } from "../support/sign-in/soft-passkey";

const ALONE = "/sign-in/passkey";
const SECOND = "/sign-in/second-step/passkey";
const OWN = "/account/signing-in/passkey";
const answerOf = z.object({
  options: z.object({ challenge: z.string() }).optional(),
  problem: z.string().optional(),
  to: z.string().optional(),
  added: z.boolean().optional(),
  recoveryCodes: z.array(z.string()).nullish(),
});

let app: ServedApp;
let owner: Visitor;
let accountId: string;
let passkey: ReturnType<typeof softPasskey>;
beforeAll(async () => {
  app = await serveApp({ TRUST_PROXY: "true" });
  owner = await setUp(app);
  accountId = String(query("select id from account").at(0));
  passkey = softPasskey(home());
  const added = await register(owner, passkey);
  expect(added).toMatchObject({ added: true });
  expect(added.recoveryCodes).toHaveLength(10);
});
afterAll(() => app?.stop());
beforeEach(() => {
  query("update passkey set counter = 0");
});

const home = () => ({ origin: app.url, site: "localhost" });

function query(statement: string): unknown[] {
  const db = openDatabase(app.databaseFile);
  const prepared = db.$client.prepare(statement);
  const rows = prepared.reader ? prepared.pluck().all() : [prepared.run()];
  db.$client.close();
  return rows;
}

async function say(
  person: Visitor,
  path: string,
  body: object,
  more: Record<string, string> = {},
): Promise<z.infer<typeof answerOf>> {
  const init = { body: JSON.stringify(body), headers: { "Content-Type": "application/json", ...more } };
  const response = await person.send("POST", path, init);
  if (!response.ok) throw new Error(`answered ${response.status}: ${await response.text()}`);
  return answerOf.parse(await response.json());
}

async function ask(person: Visitor, path: string): Promise<string> {
  const { options, problem } = await say(person, path, { step: "ask" });
  if (!options) throw new Error(problem);
  return options.challenge;
}

async function register(person: Visitor, made: ReturnType<typeof softPasskey>, changes: Changes = {}) {
  const challenge = await ask(person, OWN);
  return say(person, OWN, { step: "answer", name: "soft", response: made.register(challenge, changes) });
}

async function use(person: Visitor, path: string, changes: Changes = {}, made = passkey) {
  const challenge = await ask(person, path);
  return say(person, path, { step: "answer", response: made.answer(challenge, changes) });
}

let places = 0;

/** A browser in which the right password was typed. */
async function afterPassword(): Promise<Visitor> {
  const person = visitor(app);
  places += 1;
  // From an address of its own each time: many sign-ins from one are slowed down.
  const headers = { "X-Forwarded-For": `192.0.2.${places}` };
  const answer = await person.post("/sign-in?next=/method", OWNER, { headers });
  expect(answer.headers.get("Location")).toBe("/sign-in/second-step");
  return person;
}

const isSignedIn = async (person: Visitor) => (await person.get("/account")).status === 200;

/** Each is refused as a new passkey, alone and as a second step. */
const LIES: readonly [what: string, changes: Changes][] = [
  ["of another origin", { origin: "https://tandem.evil.example" }],
  ["of an origin that begins alike", { origin: "http://localhost" }],
  ["of another port", { origin: "http://localhost:1" }],
  ["of another site", { site: "evil.example" }],
  ["to another question", { challenge: Buffer.from("made up").toString("base64url") }],
  ["of another kind", { type: "payment.get" }],
  ["without anybody present", { present: false }],
];

describe("a passkey on its own", () => {
  test("opens its account", async () => {
    const person = visitor(app);
    expect(await use(person, `${ALONE}?next=/method`, { userHandle: accountId })).toEqual({ to: "/method" });
    expect(await isSignedIn(person)).toBe(true);
  });

  test.each<[string, Changes]>([
    ...LIES,
    ["that asked for no finger, face or PIN", { verified: false }],
    ["that says it is somebody else's", { userHandle: "somebody" }],
  ])("opens nothing with an answer %s", async (_, changes) => {
    const person = visitor(app);
    expect((await use(person, ALONE, changes)).problem).toMatch(/does not belong/);
    expect(await isSignedIn(person)).toBe(false);
  });

  test("opens nothing with another key under the same name, or as an unknown one", async () => {
    const other = softPasskey(home());
    const challenge = await ask(owner, ALONE);
    const forged = { ...other.answer(challenge), id: passkey.id, rawId: passkey.id };
    expect((await say(owner, ALONE, { step: "answer", response: forged })).problem).toBeDefined();
    expect((await use(visitor(app), ALONE, {}, other)).problem).toBeDefined();
  });

  test("answers each question once, in the browser that was asked", async () => {
    const person = visitor(app);
    const challenge = await ask(person, ALONE);
    const body = { step: "answer", response: passkey.answer(challenge) };
    const began = person.cookie();
    expect((await say(visitor(app), ALONE, body)).problem).toMatch(/has ended/);
    expect((await say(person, ALONE, body)).to).toBe("/");
    const replaying = visitor(app);
    replaying.presentCookie(began);
    expect((await say(replaying, ALONE, body)).problem).toMatch(/has ended/);
    expect(await isSignedIn(replaying)).toBe(false);
  });

  test("that a wrong answer was given to is not asked the same again", async () => {
    const person = visitor(app);
    const challenge = await ask(person, ALONE);
    const wrong = passkey.answer(challenge, { site: "evil.example" });
    await say(person, ALONE, { step: "answer", response: wrong });
    const right = { step: "answer", response: passkey.answer(challenge) };
    expect((await say(person, ALONE, right)).problem).toMatch(/has ended/);
  });

  test("whose count goes back was copied, and opens nothing", async () => {
    expect((await use(visitor(app), ALONE, { counter: 9 })).to).toBe("/");
    for (const counter of [9, 8, 0]) {
      expect((await use(visitor(app), ALONE, { counter })).problem).toBeDefined();
    }
    expect((await use(visitor(app), ALONE, { counter: 10 })).to).toBe("/");
  });

  test("leads only to pages of this installation", async () => {
    for (const next of ["//evil.example", "/\\evil.example", "javascript:alert(1)"]) {
      expect((await use(visitor(app), `${ALONE}?next=${encodeURIComponent(next)}`)).to).toBe("/");
    }
  });

  test("opens no disabled account", async () => {
    query("update account set disabled_at = 1");
    expect((await use(visitor(app), ALONE)).problem).toBeDefined();
    query("update account set disabled_at = null");
  });
});

test("refused passkeys stand in the audit trail, in few lines, with the account whose passkey it is", async () => {
  // From an address of its own: many from one are held back.
  const from = { "X-Forwarded-For": "198.51.100.1" };
  const refusedWith = async (made: typeof passkey, changes: Changes) => {
    const person = visitor(app);
    const { options } = await say(person, ALONE, { step: "ask" }, from);
    const response = made.answer(options?.challenge ?? "", changes);
    expect((await say(person, ALONE, { step: "answer", response }, from)).problem).toMatch(/does not belong/);
  };
  for (let time = 0; time < 12; time += 1) await refusedWith(passkey, { site: "evil.example" });
  await refusedWith(softPasskey(home()), {});
  const subjects = query(
    "select subject from audit_event where action = 'passkey refused' and account_id is null",
  );
  // Those of the tests before are in the same series.
  expect(subjects.filter((subject) => subject === OWNER.email)).toHaveLength(3);
  expect(subjects).toContain(`${OWNER.email}, 10 times in a quarter of an hour`);
  expect(subjects).toContain("unknown address");
  expect(subjects.length).toBeLessThan(9);
});

describe("a passkey after the password", () => {
  test("completes the sign-in, whether or not it asked for finger, face or PIN", async () => {
    for (const verified of [true, false]) {
      const person = await afterPassword();
      expect(await isSignedIn(person)).toBe(false);
      expect(await use(person, SECOND, { verified })).toEqual({ to: "/method" });
      expect(await isSignedIn(person)).toBe(true);
    }
  });

  test.each(LIES)("does not with an answer %s", async (_, changes) => {
    const person = await afterPassword();
    expect((await use(person, SECOND, changes)).problem).toMatch(/does not belong/);
    expect(await isSignedIn(person)).toBe(false);
  });

  test("does not where it is another account's, and is not asked for without the password", async () => {
    const password = "seven slow ferries north";
    const email = "hal@brandt.example";
    await owner.post("/accounts", { intent: "create", name: "Hal Moss", email, role: "hr", password });
    const hal = visitor(app);
    await hal.post("/sign-in", { email, password });
    await hal.post("/first-password", { nextPassword: "nine odd purple kettles" });
    const halsOwn = softPasskey(home());
    expect((await register(hal, halsOwn)).added).toBe(true);
    const person = await afterPassword();
    expect((await use(person, SECOND, {}, halsOwn)).problem).toMatch(/does not belong/);
    expect(await isSignedIn(person)).toBe(false);
    expect((await say(visitor(app), SECOND, { step: "ask" })).problem).toMatch(/has ended/);
    // A question to a passkey alone is none to a second step.
    const mixed = await afterPassword();
    const challenge = await ask(mixed, ALONE);
    const response = passkey.answer(challenge, { verified: false });
    expect((await say(mixed, SECOND, { step: "answer", response })).problem).toMatch(/has ended/);
    expect(await isSignedIn(mixed)).toBe(false);
  });

  test("ends the sign-in after five wrong answers", async () => {
    const person = await afterPassword();
    for (let time = 0; time < 4; time += 1) {
      expect((await use(person, SECOND, { site: "evil.example" })).problem).toBeDefined();
    }
    expect(await use(person, SECOND, { site: "evil.example" })).toEqual({ to: "/sign-in?problem=too-many" });
    expect((await say(person, SECOND, { step: "ask" })).problem).toMatch(/has ended/);
  });
});

describe("a new passkey", () => {
  test.each<[string, Changes]>([...LIES, ["that asks for no finger, face or PIN", { verified: false }]])(
    "is not added with an answer %s",
    async (_, changes) => {
      const before = query("select id from passkey");
      expect((await register(owner, softPasskey(home()), changes)).problem).toBeDefined();
      expect(query("select id from passkey")).toEqual(before);
    },
  );

  test("cannot take the place of one that is there, nor be added by a stranger", async () => {
    expect((await register(owner, passkey)).problem).toMatch(/here already/);
    const stranger = await visitor(app).send("POST", OWN, {
      body: JSON.stringify({ step: "ask" }),
      headers: { "Content-Type": "application/json" },
    });
    expect(stranger.headers.get("Location")).toMatch(/^\/sign-in/);
  });

  test("is added only shortly after a sign-in", async () => {
    const person = visitor(app);
    await use(person, ALONE);
    query("update session set created_at = created_at - 901");
    expect((await say(person, OWN, { step: "ask" })).problem).toMatch(/too old/);
    expect(await isSignedIn(person)).toBe(true);
  });
});

test.each([
  ["nothing", ""],
  ["no JSON", "{"],
  ["another step", JSON.stringify({ step: "skip" })],
  ["no answer", JSON.stringify({ step: "answer" })],
  ["an answer of odd signs", JSON.stringify({ step: "answer", response: { id: "../..", rawId: "x" } })],
  ["a very long one", JSON.stringify({ step: "ask", more: "x".repeat(61_000) })],
])("what no page sends is refused in words: %s", async (_, body) => {
  for (const path of [ALONE, SECOND]) {
    const answer = await visitor(app).send("POST", path, {
      body,
      headers: { "Content-Type": "application/json" },
    });
    expect([path, answer.status]).toEqual([path, 400]);
  }
});
