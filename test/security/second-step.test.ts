import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import routes from "~/routes";
import { openDatabase } from "~db/client.server";
import { OWNER, setUp, shownMarkup, type Visitor, visitor } from "../routes/requests";
import { type ServedApp, serveApp } from "../support/served-app";

const MINUTE = 60_000;
const SECOND = "/sign-in/second-step";
const PAGE = "/account/signing-in";
const RULES = "/accounts/signing-in";

let app: ServedApp;
let owner: Visitor;
let secret: string;
let recovery: string[];
/** How far the server's clock is ahead: each test has half minutes of its own. */
let ahead = 0;
beforeAll(async () => {
  app = await serveApp({ TRUST_PROXY: "true" });
  owner = await setUp(app);
  ({ secret, recovery } = await setUpApp(owner));
});
afterAll(() => app?.stop());

function query(statement: string): unknown[] {
  const db = openDatabase(app.databaseFile);
  const prepared = db.$client.prepare(statement);
  const rows = prepared.reader ? prepared.pluck().all() : [prepared.run()];
  db.$client.close();
  return rows;
}

function goOn(minutes = 1): void {
  ahead += minutes * MINUTE;
  app.setClockAhead(ahead);
}

const codeFor = (of: string, off = 0) =>
  new TOTP({ secret: Secret.fromBase32(of) }).generate({ timestamp: Date.now() + ahead + off });

const secretOn = (page: string) =>
  /class="app-secret">([A-Z2-7 ]+)</.exec(page)?.[1]?.replaceAll(" ", "") ?? "";
const recoveryOn = (page: string) => shownMarkup(page).match(/([0-9a-z]{4}-){3}[0-9a-z]{4}/g) ?? [];

/** The way an owner does it, without JavaScript. */
async function setUpApp(person: Visitor): Promise<{ secret: string; recovery: string[] }> {
  const offered = await (await person.post(PAGE, { intent: "begin-app" })).text();
  expect(offered).toContain('aria-label="Picture for your authenticator app"');
  const made = secretOn(offered);
  const done = await person.post(PAGE, { intent: "set-up-app", "new-code": codeFor(made) });
  return { secret: made, recovery: recoveryOn(await done.text()) };
}

let places = 0;
/** A browser in which the right password was typed, from an address of its own. */
async function afterPassword(who = OWNER, next = "/method"): Promise<Visitor> {
  const person = visitor(app);
  places += 1;
  const headers = { "X-Forwarded-For": `192.0.2.${places}` };
  const answer = await person.post(`/sign-in?next=${encodeURIComponent(next)}`, who, { headers });
  expect(answer.headers.get("Location")).toBe(SECOND);
  return person;
}

const answer = (person: Visitor, by: "app" | "recovery" | "new-app", code: string) =>
  person.post(SECOND, { by, [`code-${by}`]: code });
const isSignedIn = async (person: Visitor) => (await person.get("/account")).status === 200;

describe("setting up an app", () => {
  test("hands out ten recovery codes once, and shows the secret to nobody afterwards", async () => {
    expect(recovery).toHaveLength(10);
    expect(await isSignedIn(owner)).toBe(true);
    for (const path of [PAGE, RULES, `${PAGE}?_data=routes/accounts/own-signing-in`]) {
      const page = await (await owner.get(path)).text();
      expect(page).not.toContain(secret);
      expect(recoveryOn(page)).toEqual([]);
    }
    const everything = await (await owner.post("/data-protection/export", {})).text();
    expect(everything).toContain('"authenticator_app"');
    expect(everything).not.toContain(secret);
  });

  test("needs a sign-in that is not old", async () => {
    goOn(16);
    const refused = await owner.post(PAGE, { intent: "begin-app" });
    expect(await refused.text()).toContain("Your sign-in is too old for this.");
    const rules = await owner.post(RULES, { intent: "rules", demanded: "hr" });
    expect(await rules.text()).toContain("Your sign-in is too old for this.");
    expect(query("select role from demanded_second_factor")).toEqual([]);
    const again = await owner.post(PAGE, { intent: "again" });
    expect(again.headers.get("Location")).toBe("/sign-in?next=%2Faccount%2Fsigning-in");
    expect(await isSignedIn(owner)).toBe(false);
    owner = await afterPassword(OWNER, PAGE);
    expect((await answer(owner, "app", codeFor(secret))).headers.get("Location")).toBe(PAGE);
  });
});

describe("between password and second step", () => {
  const open = ["", "set-up", "sign-in", "sign-out", "demonstration", "work/:id", "m", "*"];
  const forStrangers = ["link/:secret", "forgotten-password"];
  const guarded = routes.flatMap(({ path = "", file }) =>
    [...open, ...forStrangers].includes(path) || /^(s|m|sign-in)\//.test(path)
      ? []
      : [
          {
            path: `/${path.replace(":relationship", "sales-marketing").replace(/:\w+/g, "abcdefgh23")}`,
            id: file.replace(/\.tsx?$/, ""),
          },
        ],
  );

  test("nothing opens, whichever cookie the secret is shown in", async () => {
    const waiting = await afterPassword();
    const pending = waiting.cookie().replace(/^tandem-step=/, "");
    const posing = visitor(app);
    posing.presentCookie(`tandem=${pending}`);
    const opened: string[] = [];
    expect(guarded.length).toBeGreaterThan(50);
    for (const person of [waiting, posing]) {
      for (const { path, id } of guarded) {
        for (const target of [path, `${path}?_data=${encodeURIComponent(id)}`]) {
          for (const method of ["GET", "POST"]) {
            const response = await person.send(method, target);
            const to = response.headers.get("Location") ?? response.headers.get("X-Remix-Redirect") ?? "";
            const refused = to.startsWith("/sign-in") || [403, 404, 405].includes(response.status);
            if (!refused) opened.push(`${method} ${target}: ${response.status}`);
          }
        }
      }
    }
    expect(opened).toEqual([]);
    expect(await (await waiting.get("/")).text()).not.toContain("Ines");
  }, 120_000);

  test("the session is a new one, whatever the browser brought along", async () => {
    const person = await afterPassword();
    person.presentCookie("tandem=Im1hZGUtdXAi");
    goOn();
    await answer(person, "app", codeFor(secret));
    expect(person.cookie()).not.toContain("Im1hZGUtdXAi");
    expect(person.cookie()).not.toContain("tandem-step");
    expect(await isSignedIn(person)).toBe(true);
  });

  test("cookies are out of reach of scripts and of other sites", async () => {
    const response = await visitor(app).post("/sign-in", OWNER, {
      headers: { "X-Forwarded-For": "198.51.100.1" },
    });
    const [line = ""] = response.headers.getSetCookie();
    for (const flag of ["tandem-step=", "HttpOnly", "SameSite=Lax", "Path=/"]) expect(line).toContain(flag);
  });

  test("another site sends no answer", async () => {
    const person = await afterPassword();
    goOn();
    const init = { headers: { Origin: "https://evil.example" } };
    const refused = await person.post(SECOND, { by: "app", "code-app": codeFor(secret) }, init);
    expect(refused.status).toBe(403);
    expect(await isSignedIn(person)).toBe(false);
  });

  test("it leads on only to pages of this installation", async () => {
    for (const next of ["//evil.example", "/\\evil.example", "https://evil.example"]) {
      const person = await afterPassword(OWNER, next);
      goOn();
      expect((await answer(person, "app", codeFor(secret))).headers.get("Location")).toBe("/");
    }
  });

  test("without it, the second step says so and takes nothing", async () => {
    const stranger = visitor(app);
    expect(await (await stranger.get(SECOND)).text()).toContain("This sign-in has ended");
    const tried = await answer(stranger, "app", codeFor(secret));
    expect(tried.headers.get("Location")).toBe("/sign-in?problem=ended");
    expect((await stranger.post(SECOND, { by: "skip" })).status).toBe(400);
  });

  test("a sign-in that was ended is not completed", async () => {
    const person = await afterPassword();
    goOn(11);
    const late = await answer(person, "app", codeFor(secret));
    expect(late.headers.get("Location")).toBe("/sign-in?problem=ended");
  });
});

describe("a code", () => {
  test("that was seen over somebody's shoulder opens nothing again", async () => {
    goOn();
    const shown = codeFor(secret);
    const [first, second] = [await afterPassword(), await afterPassword()];
    expect((await answer(first, "app", shown)).status).toBe(302);
    expect(await (await answer(second, "app", shown)).text()).toContain("was used before");
    expect(await isSignedIn(second)).toBe(false);
  });

  test("that is sent many times at once signs in once", async () => {
    goOn();
    const shown = codeFor(secret);
    const person = await afterPassword();
    const kept = person.cookie();
    const copies = Array.from({ length: 6 }, () => {
      const copy = visitor(app);
      copy.presentCookie(kept);
      return copy;
    });
    await Promise.all(copies.map((copy) => answer(copy, "app", shown)));
    const opened = await Promise.all(copies.map(isSignedIn));
    expect(opened.filter(Boolean)).toHaveLength(1);
  });

  test("is not guessed on and on, from whatever address; the owner gets in all the same", async () => {
    goOn(61);
    const said: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      const guessing = await afterPassword();
      for (let time = 0; time < 5; time += 1) {
        const tried = await answer(guessing, "app", "000000");
        said.push(tried.headers.get("Location") ?? (await tried.text()));
      }
    }
    expect(said.filter((text) => text === "/sign-in?problem=too-many")).toHaveLength(2);
    expect(said.slice(10).every((text) => text.includes("Too many attempts."))).toBe(true);
    const owners = await afterPassword();
    expect(await (await answer(owners, "app", codeFor(secret))).text()).toContain("Too many attempts.");
    expect((await answer(owners, "recovery", recovery.pop() ?? "")).headers.get("Location")).toBe("/method");
    expect(await isSignedIn(owners)).toBe(true);
    const held = query(
      "select subject from audit_event where action = 'codes held back' and account_id is null",
    );
    expect(held).toContain(OWNER.email);
    expect(held).toContain(`${OWNER.email}, 10 times in a quarter of an hour`);
    expect(held).toHaveLength(4);
  });

  test("of recovery works once", async () => {
    const code = recovery.pop() ?? "";
    expect((await answer(await afterPassword(), "recovery", code)).status).toBe(302);
    const again = await afterPassword();
    expect(await (await answer(again, "recovery", code)).text()).toContain("used before");
    expect(await isSignedIn(again)).toBe(false);
  });
});

describe("what was typed when a session had ended", () => {
  const NOTES = "/r/sales-marketing/trends/notes";

  test("goes on after the second step", async () => {
    const kept = JSON.stringify({ action: NOTES, fields: [["text", "A <b> note"]], account: null });
    const person = visitor(app);
    const headers = { "X-Forwarded-For": "192.0.2.240" };
    const first = await person.post("/sign-in?again", { ...OWNER, kept }, { headers });
    expect(first.headers.get("Location")).toBe(SECOND);
    const page = await (await answer(person, "recovery", recovery.pop() ?? "")).text();
    expect(page).toContain(`action="${NOTES}"`);
    expect(shownMarkup(page)).toContain("A &lt;b&gt; note");
    expect(query("select count(*) from started_sign_in where detail like '%note%'")).toEqual([0]);
  });

  test("waits for no longer than the sign-in, and never for another account", async () => {
    const kept = JSON.stringify({ action: NOTES, fields: [], account: "somebody-else" });
    const person = visitor(app);
    const headers = { "X-Forwarded-For": "192.0.2.241" };
    const refused = await person.post("/sign-in?again", { ...OWNER, kept }, { headers });
    expect(refused.headers.get("Location")).toBeNull();
    expect(await refused.text()).toContain("typed in another account");
    goOn(11);
    await afterPassword();
    expect(query("select count(*) from started_sign_in where detail like '%somebody-else%'")).toEqual([0]);
  });
});

describe("a second factor that is demanded", () => {
  const HAL = { email: "hal@brandt.example", password: "seven slow ferries north" };
  const GIVEN = { ...HAL, password: "nine odd purple kettles" };

  test("is set up before anything opens, and can be removed by an administrator", async () => {
    await signInOwner();
    await owner.post("/accounts", { intent: "create", name: "Hal Moss", role: "hr", ...GIVEN });
    const hal = visitor(app);
    expect((await hal.post("/sign-in", GIVEN)).headers.get("Location")).toBe("/first-password?next=%2F");
    await hal.post("/first-password", { nextPassword: HAL.password });
    expect(await isSignedIn(hal)).toBe(true);
    expect((await owner.post(RULES, { intent: "rules", demanded: "hr" })).status).toBe(302);
    expect(await isSignedIn(hal)).toBe(false);
    // Lifted, the session of before does not come back.
    expect((await owner.post(RULES, { intent: "rules" })).status).toBe(302);
    expect(await isSignedIn(hal)).toBe(false);
    expect((await owner.post(RULES, { intent: "rules", demanded: "hr" })).status).toBe(302);

    const person = await afterPassword({ ...OWNER, ...HAL });
    const page = await (await person.get(SECOND)).text();
    expect(page).toContain("Your role needs one");
    const own = secretOn(page);
    const wrong = await answer(person, "new-app", "000000");
    expect(secretOn(await wrong.text())).toBe(own);
    const done = await answer(person, "new-app", codeFor(own));
    const codes = recoveryOn(await done.text());
    expect(codes).toHaveLength(10);
    expect(await isSignedIn(person)).toBe(true);

    const [id] = query(`select id from account where email = '${HAL.email}'`);
    const reset = await owner.post(RULES, { intent: "reset", account: String(id) });
    expect(await reset.text()).toContain("The second factors were removed");
    expect(await isSignedIn(person)).toBe(false);
    const lost = await afterPassword({ ...OWNER, ...HAL });
    expect(await (await answer(lost, "recovery", codes[0] ?? "")).text()).toContain("none of your recovery");
    expect(secretOn(await (await lost.get(SECOND)).text())).not.toBe(own);
  });

  test("cannot be removed by somebody else, or from oneself by that door", async () => {
    const [id] = query(`select id from account where email = '${OWNER.email}'`);
    const own = await owner.post(RULES, { intent: "reset", account: String(id) });
    expect(await own.text()).toContain("Your own second factors are on your own page.");
    expect(query("select count(*) from authenticator_app")).toEqual([1]);
  });

  async function signInOwner(): Promise<void> {
    owner = await afterPassword();
    expect((await answer(owner, "recovery", recovery.pop() ?? "")).status).toBe(302);
  }
});

test("passwords stay on where an administrator has no other way in", async () => {
  const refused = await owner.post(RULES, { intent: "rules", "passwords-off": "yes" });
  expect(await refused.text()).toContain("No administrator could sign in any more.");
});

test("the log holds no code, secret or address", () => {
  const log = app.output();
  for (const code of recovery) expect(log).not.toContain(code);
  expect(log).not.toContain(secret);
  expect(log).not.toContain("brandt.example");
});
