import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "~db/client.server";
import { OWNER, setUp, shownMarkup, type Visitor, visitor } from "../routes/requests";
import { type ServedApp, serveApp } from "../support/served-app";

const { email, password } = OWNER;
const HOUR = 3_600_000;
const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

let app: ServedApp;
let owner: Visitor;
beforeAll(async () => {
  app = await serveApp();
  owner = await setUp(app);
});
afterAll(() => app.stop());

async function signIn(person = visitor(app), headers: Record<string, string> = {}): Promise<Visitor> {
  expect((await person.post("/sign-in", { email, password }, { headers })).status).toBe(302);
  return person;
}

const isIn = async (person: Visitor) => (await person.get("/account")).status === 200;

/** One browser's cookie of the session, as somebody may have copied it. */
function copyOf(person: Visitor): Visitor {
  const copy = visitor(app);
  for (const pair of person.cookie().split("; ")) copy.presentCookie(pair);
  return copy;
}

describe("a session", () => {
  test("that somebody was made to have before is not the one after the sign-in", async () => {
    const fixed = visitor(app);
    fixed.presentCookie("tandem=fixed");
    const before = fixed.cookie();
    await signIn(fixed);
    expect(fixed.cookie()).not.toContain(before);
  });

  test("ends when one signs in again in the same browser", async () => {
    const browser = await signIn();
    const copy = copyOf(browser);
    expect(await isIn(copy)).toBe(true);
    await browser.post("/sign-in", { email, password });
    expect(await isIn(browser)).toBe(true);
    expect(await isIn(copy)).toBe(false);
  });

  test("ends at sign-out, which clears the cache and no storage and no cookie of other applications", async () => {
    const browser = await signIn();
    const copy = copyOf(browser);
    const answer = await browser.post("/sign-out");
    expect(answer.headers.get("Clear-Site-Data")).toBe('"cache"');
    expect(answer.headers.getSetCookie().join()).toMatch(/^tandem=;.*Max-Age=0/);
    expect(await isIn(copy)).toBe(false);
  });

  test("is listed with its browser, and ends when its owner ends it, at once", async () => {
    const elsewhere = await signIn(visitor(app), { "User-Agent": FIREFOX });
    const page = shownMarkup(await (await owner.get("/account")).text());
    expect(page).toContain("Firefox, Linux");
    expect(page).toContain("This browser");
    const mark = /Firefox, Linux[\s\S]*?name="session" value="([0-9a-f]+)"/.exec(page)?.[1] ?? "";
    await owner.post("/account", { intent: "end-session", session: mark });
    expect(await isIn(elsewhere)).toBe(false);
    expect(await isIn(owner)).toBe(true);
  });

  test("of somebody else cannot be ended by its mark", async () => {
    const db = openDatabase(app.databaseFile);
    const before = db.$client.prepare("select count(*) from session").pluck().get();
    await owner.post("/account", { intent: "end-session", session: "0123456789abcdef" });
    expect(db.$client.prepare("select count(*) from session").pluck().get()).toBe(before);
    db.$client.close();
  });

  test("shows neither its secret nor its hash in any page", async () => {
    const db = openDatabase(app.databaseFile);
    const ids = db.$client.prepare("select id from session union select id from known_device").pluck().all();
    db.$client.close();
    const page = await (await owner.get("/account")).text();
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => page.includes(String(id)))).toEqual([]);
  });

  test("ends everywhere at once, and every device counts as new afterwards", async () => {
    const browsers = [await signIn(), await signIn()];
    const asked = await signIn();
    const answer = await asked.post("/account", { intent: "end-every-session" });
    expect(answer.headers.get("Location")).toBe("/sign-in?everywhere");
    expect(answer.headers.get("Clear-Site-Data")).toBe('"cache"');
    for (const browser of [...browsers, asked, owner]) expect(await isIn(browser)).toBe(false);
    const db = openDatabase(app.databaseFile);
    expect(db.$client.prepare("select count(*) from known_device").pluck().get()).toBe(0);
    db.$client.close();
    owner = await signIn();
  });

  test("ends with every other one when the password changes", async () => {
    const elsewhere = await signIn();
    const next = "seven slow ferries north";
    await owner.post("/account", { intent: "own-password", currentPassword: password, nextPassword: next });
    expect(await isIn(owner)).toBe(true);
    expect(await isIn(elsewhere)).toBe(false);
    await owner.post("/account", { intent: "own-password", currentPassword: next, nextPassword: password });
  });

  test("has cookies that scripts cannot read and no other site sends", async () => {
    const lines = (await visitor(app).post("/sign-in", { email, password })).headers.getSetCookie();
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^tandem(-device)?=.*HttpOnly.*SameSite=Lax/i);
  });

  test("has cookies for https alone, bound to the host, where Tandem is reached by https", async () => {
    const origin = "https://tandem.brandt.example";
    const safe = await serveApp({ PUBLIC_URL: origin });
    try {
      const person = visitor(safe, origin);
      await person.get(safe.startPath());
      const lines = (await person.post("/set-up", OWNER)).headers.getSetCookie();
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines) expect(line).toMatch(/^__Host-tandem.*Path=\/;.*Secure/);
    } finally {
      await safe.stop();
    }
  });
});

describe("an act that gives power or cannot be undone", () => {
  const ACTS: readonly (readonly [string, string, Record<string, string>])[] = [
    ["/accounts", "Confirm that it is you", { name: "Eve", email: "eve@x.example", role: "administrator" }],
    ["/data-protection/export", "Confirm that it is you", {}],
    [
      "/data-protection/person",
      "Confirm that it is you",
      { intent: "erase", address: "a@x.example", confirmed: "yes" },
    ],
    [
      "/connections/token",
      "Confirm that it is you",
      { name: "X", pair: "", days: "30", permission: "read-waves" },
    ],
    [
      "/connections/webhook",
      "Confirm that it is you",
      {
        kind: "signed",
        name: "X",
        address: "https://x.example/",
        pair: "",
        language: "en",
        event: "wave.opened",
      },
    ],
    ["/accounts/nobody/reach", "Confirm that it is you", { every: "yes" }],
    ["/account", "Confirm that it is you", { intent: "details", name: "Ines", email: "other@x.example" }],
  ];

  test.each(ACTS)(
    "at %s asks for the password again after a quarter of an hour",
    async (path, asks, fields) => {
      app.setClockAhead(0);
      const person = await signIn();
      app.setClockAhead(HOUR / 2);
      const answer = await person.post(path, fields);
      expect(answer.status).toBe(401);
      expect(await answer.text()).toContain(asks);
      app.setClockAhead(0);
      const db = openDatabase(app.databaseFile);
      expect(db.$client.prepare("select count(*) from account").pluck().get()).toBe(1);
      db.$client.close();
    },
  );

  const IDA = "ida@x.example";
  const GIVEN = "nine odd purple kettles";
  /** What is done to somebody else's account at its page. */
  const TO_IDA: readonly (readonly [string, string, Record<string, string>, string])[] = [
    ["making an administrator of somebody", "", { intent: "role", role: "administrator" }, "hr, enabled"],
    ["letting an administrator in again", "", { intent: "enable" }, "administrator, disabled"],
    ["taking the role from an administrator", "", { intent: "role", role: "hr" }, "administrator, enabled"],
    ["a link to a new password", "", { intent: "password", way: "link" }, "hr, enabled"],
    ["a password for somebody", "", { intent: "password", way: "password", password: GIVEN }, "hr, enabled"],
    ["deleting somebody", "", { intent: "delete", confirmed: "yes" }, "hr, enabled"],
    ["a wider reach", "/reach", { every: "yes" }, "hr, enabled"],
  ];

  test.each(TO_IDA)("%s asks for the password again, then does it", async (_, below, fields, before) => {
    app.setClockAhead(0);
    const person = await signIn();
    const created = { name: "Ida", email: IDA, role: "hr", way: "password", password: GIVEN };
    await person.post("/accounts", created);
    const id = idaAs(before);
    const page = `/accounts/${id}${below}`;
    app.setClockAhead(HOUR / 2);
    const asked = await person.post(page, fields);
    expect(asked.status).toBe(401);
    expect(await asked.text()).toContain("Confirm that it is you");
    expect(ida()).toEqual(untouched);
    app.setClockAhead(0);
    await signIn(person);
    expect([200, 302]).toContain((await person.post(page, fields)).status);
    expect(ida()).not.toEqual(untouched);
    query("delete from account where email = ?", IDA);
  });

  /** Everything about the account that an administrator can change; null where there is none. */
  function ida(): unknown {
    const [row] = query(
      `select role, disabled_at, password_hash, every_relationship,
        (select count(*) from one_time_link where account_id = account.id) as links
        from account where email = ?`,
      IDA,
    );
    return row ?? null;
  }

  let untouched: unknown;
  function idaAs(before: string): string {
    const [role = "", state] = before.split(", ");
    const disabledAt = state === "disabled" ? 1 : null;
    const set = "role = ?, disabled_at = ?, every_relationship = 0";
    query(`update account set ${set} where email = ?`, role, disabledAt, IDA);
    untouched = ida();
    const [row] = query("select id from account where email = ?", IDA);
    return String(Object(row).id);
  }

  function query(statement: string, ...values: unknown[]): unknown[] {
    const db = openDatabase(app.databaseFile);
    const prepared = db.$client.prepare(statement);
    const rows = prepared.reader ? prepared.all(...values) : [prepared.run(...values)];
    db.$client.close();
    return rows;
  }

  test("does not ask whoever has just signed in", async () => {
    const person = await signIn();
    expect((await person.post("/data-protection/export")).headers.get("Content-Disposition")).toMatch(
      /^attachment/,
    );
  });
});
