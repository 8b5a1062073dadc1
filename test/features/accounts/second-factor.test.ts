import { Secret, TOTP } from "otpauth";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { GivenRole } from "~/domain/roles";
import { changeOwnPassword, changeRole, resetPassword } from "~/features/accounts/change-account.server";
import { changeSignInRules } from "~/features/accounts/change-sign-in-rules.server";
import { completeSecondStep, type Shown } from "~/features/accounts/complete-second-step.server";
import { createAccount } from "~/features/accounts/create-account.server";
import { rememberDevice } from "~/features/accounts/known-device.server";
import { endEverySession } from "~/features/accounts/list-sessions.server";
import { hashPassword } from "~/features/accounts/password.server";
import {
  removeSecondFactor,
  renewRecoveryCodes,
  resetSecondFactors,
} from "~/features/accounts/remove-second-factor.server";
import { offerNewApp, setUpApp } from "~/features/accounts/set-up-app.server";
import { showAuditTrail } from "~/features/accounts/show-audit-trail.server";
import { showSecondStep } from "~/features/accounts/show-second-step.server";
import { listSigningIn } from "~/features/accounts/show-signing-in.server";
import { accountOfSession, signIn, startSession } from "~/features/accounts/sign-in.server";
import type { Database } from "~db/client.server";
import { updateAccount } from "~db/queries/accounts/accounts.server";
import { insertOrganisation } from "~db/queries/organisation.server";
import { freshDatabase } from "../../support/database";

const NOW = new Date("2026-01-10T10:00:00Z");
const PASSWORD = "four quiet garden chairs";
const NO_OTHER_WAYS = { issuer: null, passkeys: true, passwordsOff: false };
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

let db: Database;
let admin: string;
beforeEach(async () => {
  db = freshDatabase();
  insertOrganisation(db, { id: 1, name: "Brandt Optics", createdAt: NOW });
  admin = await add("ada@x.example", "administrator");
});
afterEach(() => db.$client.close());

async function add(email: string, role: GivenRole): Promise<string> {
  const account = { name: "Ada", email, role, password: PASSWORD };
  const created = await createAccount(db, account, { accountId: null, now: NOW });
  if (!created.ok) throw new Error(created.reason);
  return created.id;
}

/** What an app shows that was given the secret. */
function codeAt(typed: string, at: Date): string {
  const secret = Secret.fromBase32(typed.replaceAll(" ", ""));
  return new TOTP({ secret }).generate({ timestamp: at.getTime() });
}

const complete = (...[pending, shown, now]: [string | null, Shown, Date]) =>
  completeSecondStep(db, pending, shown, { now, client: null });

/** Sets up an app for an account in a session of its own. */
function withApp(id: string, email: string, at = NOW) {
  const session = startSession(db, id, at);
  const { started, offered } = offerNewApp(db, { id, email }, at);
  const code = codeAt(offered.typed, at);
  const done = setUpApp(db, { id, email }, { started, code, session }, at);
  if (!done.ok) throw new Error(done.reason);
  return { typed: offered.typed, session, recoveryCodes: done.recoveryCodes };
}

async function passwordOf(email: string, at = NOW): Promise<string> {
  const first = await signIn(db, email, PASSWORD, at, { next: "/method" });
  if (first.ok || first.reason !== "second-step") throw new Error("asked for no second step");
  return first.pending;
}

const isSignedIn = (secret: string, at = NOW) => accountOfSession(db, secret, at) !== null;
const code = (by: "app" | "recovery" | "new-app", text: string) => ({ by, code: text });

describe("a code of the app", () => {
  test("is the one of RFC 6238 for its time", () => {
    const secret = Secret.fromUTF8("12345678901234567890").base32;
    expect(codeAt(secret, new Date(59_000))).toBe("287082");
    expect(codeAt(secret, new Date(1_111_111_109_000))).toBe("081804");
  });

  test("completes a sign-in that the password alone does not", async () => {
    const { typed } = withApp(admin, "ada@x.example");
    const pending = await passwordOf("ada@x.example", later(60));
    expect(isSignedIn(pending, later(60))).toBe(false);
    const done = await complete(pending, code("app", codeAt(typed, later(60))), later(60));
    expect(done).toMatchObject({ ok: true, next: "/method", recoveryCodes: null });
    expect(done.ok && isSignedIn(done.secret, later(60))).toBe(true);
    expect(await complete(pending, code("app", codeAt(typed, later(90))), later(90))).toEqual({
      ok: false,
      reason: "ended",
    });
  });

  test("counts once, and none that is older counts after it", async () => {
    const { typed } = withApp(admin, "ada@x.example");
    const shown = codeAt(typed, later(60));
    const [first, second, third] = [
      await passwordOf("ada@x.example", later(60)),
      await passwordOf("ada@x.example", later(60)),
      await passwordOf("ada@x.example", later(60)),
    ];
    expect(await complete(first, code("app", shown), later(60))).toMatchObject({ ok: true });
    expect(await complete(second, code("app", shown), later(61))).toEqual({
      ok: false,
      reason: "wrong",
    });
    const before = codeAt(typed, later(30));
    expect(await complete(third, code("app", before), later(62))).toEqual({
      ok: false,
      reason: "wrong",
    });
  });

  test("with which the app was set up has been used", async () => {
    const { typed } = withApp(admin, "ada@x.example");
    const pending = await passwordOf("ada@x.example");
    const done = await complete(pending, code("app", codeAt(typed, NOW)), NOW);
    expect(done).toEqual({ ok: false, reason: "wrong" });
  });

  test("completes no sign-in that began with a password from before", async () => {
    const { typed } = withApp(admin, "ada@x.example");
    const at = later(600);
    const by = { accountId: "other", now: at };
    const acts: (() => unknown)[] = [
      () => resetPassword(db, admin, by),
      () => endEverySession(db, admin, by),
      () =>
        changeOwnPassword(
          db,
          { current: PASSWORD, next: "nine odd purple kettles" },
          { ...by, accountId: admin },
        ),
    ];
    for (const act of acts) {
      const passwordHash = await hashPassword(PASSWORD);
      updateAccount(db, admin, { passwordHash, mustChangePassword: false });
      const pending = await passwordOf("ada@x.example", at);
      await act();
      expect(await complete(pending, code("app", codeAt(typed, at)), at)).toEqual({
        ok: false,
        reason: "ended",
      });
    }
  });

  test("does not open what was changed or disabled while the password was compared", async () => {
    const hal = await add("hal@x.example", "hr");
    const changes = [{ passwordHash: await hashPassword("nine odd purple kettles") }, { disabledAt: NOW }];
    for (const change of changes) {
      updateAccount(db, hal, { passwordHash: await hashPassword(PASSWORD), disabledAt: null });
      const signing = signIn(db, "hal@x.example", PASSWORD, NOW);
      updateAccount(db, hal, change);
      expect(await signing).toEqual({ ok: false, reason: "wrong-credentials" });
    }
  });

  test("is taken half a minute early and late, and no further off", async () => {
    const { typed } = withApp(admin, "ada@x.example");
    for (const [off, right] of [
      [-60, false],
      [60, false],
      [-30, true],
      [30, true],
    ] as const) {
      const at = later(600);
      const shown = codeAt(typed, new Date(at.getTime() + off * 1000));
      const pending = await passwordOf("ada@x.example", at);
      expect([off, (await complete(pending, code("app", shown), at)).ok]).toEqual([off, right]);
    }
  });

  test("of somebody else opens nothing", async () => {
    const other = await add("hal@x.example", "hr");
    withApp(admin, "ada@x.example");
    const { typed } = withApp(other, "hal@x.example");
    const pending = await passwordOf("ada@x.example", later(60));
    const done = await complete(pending, code("app", codeAt(typed, later(60))), later(60));
    expect(done).toEqual({ ok: false, reason: "wrong" });
  });
});

describe("the second step", () => {
  test("ends after five wrong answers and after ten minutes", async () => {
    const { typed } = withApp(admin, "ada@x.example");
    const pending = await passwordOf("ada@x.example", later(60));
    const reasons: string[] = [];
    for (let time = 0; time < 6; time += 1) {
      const tried = await complete(pending, code("app", "000000"), later(60));
      reasons.push(tried.ok ? "" : tried.reason);
    }
    expect(reasons).toEqual(["wrong", "wrong", "wrong", "wrong", "too-many", "ended"]);
    const old = await passwordOf("ada@x.example", later(60));
    const at = later(60 + 601);
    expect(await complete(old, code("app", codeAt(typed, at)), at)).toEqual({
      ok: false,
      reason: "ended",
    });
  });

  test("is not opened by another kind of answer that was begun", async () => {
    withApp(admin, "ada@x.example");
    const { started } = offerNewApp(db, { id: admin, email: "ada@x.example" }, NOW);
    expect(await complete(started, code("new-app", "000000"), NOW)).toMatchObject({
      reason: "ended",
    });
    expect(showSecondStep(db, started, null, NOW)).toEqual({ state: "ended" });
  });

  test("is not there for an account that was disabled meanwhile", async () => {
    const { typed } = withApp(admin, "ada@x.example");
    const pending = await passwordOf("ada@x.example", later(60));
    db.$client.prepare("update account set disabled_at = 1").run();
    const done = await complete(pending, code("app", codeAt(typed, later(60))), later(60));
    expect(done).toEqual({ ok: false, reason: "ended" });
  });
});

describe("recovery codes", () => {
  test("come with the first second factor, open an account once each, and stand in the database as hashes", async () => {
    const { recoveryCodes } = withApp(admin, "ada@x.example");
    expect(new Set(recoveryCodes).size).toBe(10);
    for (const each of recoveryCodes ?? []) expect(each).toMatch(/^([0-9a-z]{4}-){3}[0-9a-z]{4}$/);
    const stored = db.$client.serialize().toString("latin1").toLowerCase();
    for (const each of recoveryCodes ?? []) {
      expect(stored).not.toContain(each);
      expect(stored).not.toContain(each.replaceAll("-", ""));
    }
    const [one = ""] = recoveryCodes ?? [];
    const first = await complete(
      await passwordOf("ada@x.example"),
      code("recovery", one.toUpperCase().replaceAll("-", " ")),
      NOW,
    );
    expect(first.ok).toBe(true);
    const again = await complete(await passwordOf("ada@x.example"), code("recovery", one), NOW);
    expect(again).toEqual({ ok: false, reason: "wrong" });
    expect(listSigningIn(db, admin, null)[0]?.codesLeft).toBe(9);
  });

  test("of an account open no other, and new ones take the place of the old", async () => {
    const other = await add("hal@x.example", "hr");
    const { recoveryCodes } = withApp(other, "hal@x.example");
    withApp(admin, "ada@x.example");
    const foreign = code("recovery", recoveryCodes?.[0] ?? "");
    expect(await complete(await passwordOf("ada@x.example"), foreign, NOW)).toMatchObject({
      ok: false,
    });
    const renewed = renewRecoveryCodes(db, { accountId: other, now: NOW });
    const old = code("recovery", recoveryCodes?.[1] ?? "");
    expect(await complete(await passwordOf("hal@x.example"), old, NOW)).toMatchObject({
      ok: false,
    });
    const fresh = code("recovery", renewed?.[0] ?? "");
    expect(await complete(await passwordOf("hal@x.example"), fresh, NOW)).toMatchObject({
      ok: true,
    });
  });

  test("are none where there is no second factor", () => {
    expect(renewRecoveryCodes(db, { accountId: admin, now: NOW })).toBeNull();
  });
});

describe("setting up an app", () => {
  test("ends every other session and every sign-in that had begun, and keeps its own", async () => {
    const other = startSession(db, admin, NOW);
    const { session } = withApp(admin, "ada@x.example");
    expect([isSignedIn(other), isSignedIn(session)]).toEqual([false, true]);
    const pending = await passwordOf("ada@x.example");
    withApp(admin, "ada@x.example", later(60));
    expect(showSecondStep(db, pending, null, later(60))).toEqual({ state: "ended" });
  });

  test("belongs to whoever began it, with a right code", () => {
    const session = startSession(db, admin, NOW);
    const own = { id: admin, email: "ada@x.example" };
    const { started, offered } = offerNewApp(db, own, NOW);
    const right = codeAt(offered.typed, NOW);
    const given = (typed: string) => ({ started, code: typed, session });
    expect(setUpApp(db, { ...own, id: "somebody" }, given(right), NOW)).toMatchObject({ reason: "ended" });
    expect(setUpApp(db, own, given("000000"), NOW)).toMatchObject({ reason: "wrong", offered });
    expect(setUpApp(db, own, { ...given(right), started: null }, NOW)).toMatchObject({ reason: "ended" });
    expect(setUpApp(db, own, given(right), NOW)).toMatchObject({ ok: true });
    expect(setUpApp(db, own, given(right), NOW)).toMatchObject({ reason: "ended" });
  });

  test("of another app in its place leaves the old one and its codes behind", async () => {
    const first = withApp(admin, "ada@x.example");
    const second = withApp(admin, "ada@x.example", later(60));
    expect(second.recoveryCodes).toBeNull();
    const pending = await passwordOf("ada@x.example", later(120));
    const old = code("app", codeAt(first.typed, later(120)));
    expect(await complete(pending, old, later(120))).toMatchObject({ ok: false });
    const own = code("app", codeAt(second.typed, later(120)));
    expect(await complete(pending, own, later(120))).toMatchObject({ ok: true });
  });
});

const by = () => ({ accountId: admin, now: NOW });
const demand = (...demanded: GivenRole[]) =>
  changeSignInRules(db, { demanded, passwordsOff: false }, NO_OTHER_WAYS, by());

describe("a second factor that is demanded of a role", () => {
  test("ends sessions that a password alone has opened, of that role only", async () => {
    const hal = await add("hal@x.example", "hr");
    const fay = await add("fay@x.example", "facilitator");
    const [ofHal, ofFay] = [startSession(db, hal, NOW), startSession(db, fay, NOW)];
    expect(demand("hr")).toEqual({ ok: true });
    expect([isSignedIn(ofHal), isSignedIn(ofFay)]).toEqual([false, true]);
    // They do not come back when the demand is lifted.
    expect(demand()).toEqual({ ok: true });
    expect([isSignedIn(ofHal), isSignedIn(ofFay)]).toEqual([false, true]);
    demand("hr");
    expect(changeRole(db, fay, "hr", by())).toEqual({ ok: true });
    expect(isSignedIn(ofFay)).toBe(false);
  });

  test("is set up after the password, before anything opens", async () => {
    const hal = await add("hal@x.example", "hr");
    demand("hr");
    const pending = await passwordOf("hal@x.example");
    const shown = showSecondStep(db, pending, null, NOW);
    if (shown.state !== "sets-up") throw new Error(shown.state);
    expect(showSecondStep(db, pending, null, NOW)).toEqual(shown);
    const wrong = await complete(pending, code("new-app", "000000"), NOW);
    expect(wrong).toEqual({ ok: false, reason: "wrong" });
    const right = code("new-app", codeAt(shown.offered.typed, NOW));
    const done = await complete(pending, right, NOW);
    expect(done.ok && done.recoveryCodes).toHaveLength(10);
    expect(done.ok && isSignedIn(done.secret)).toBe(true);
    expect(listSigningIn(db, admin, null).find(({ id }) => id === hal)).toMatchObject({
      app: true,
      lacking: false,
    });
  });

  test("is not put in the owner's place by an older sign-in with the password", async () => {
    const hal = await add("hal@x.example", "hr");
    demand("hr");
    const stolen = await passwordOf("hal@x.example");
    const shown = showSecondStep(db, stolen, null, NOW);
    if (shown.state !== "sets-up") throw new Error(shown.state);
    const owner = await passwordOf("hal@x.example");
    const own = showSecondStep(db, owner, null, NOW);
    if (own.state !== "sets-up") throw new Error(own.state);
    expect(own.offered.typed).not.toBe(shown.offered.typed);
    expect(await complete(owner, code("new-app", codeAt(own.offered.typed, NOW)), NOW)).toMatchObject({
      ok: true,
    });
    const late = await complete(stolen, code("new-app", codeAt(shown.offered.typed, NOW)), NOW);
    expect(late).toEqual({ ok: false, reason: "ended" });
    expect(listSigningIn(db, admin, null).find(({ id }) => id === hal)?.app).toBe(true);
  });

  test("shuts nobody out who demands it, and cannot be removed as the last one", () => {
    expect(demand("administrator")).toEqual({ ok: false, reason: "own-factor-missing" });
    const { session } = withApp(admin, "ada@x.example");
    expect(demand("administrator")).toEqual({ ok: true });
    expect(isSignedIn(session)).toBe(true);
    expect(removeSecondFactor(db, { app: true }, NO_OTHER_WAYS, by())).toEqual({
      ok: false,
      reason: "demanded",
    });
    expect(demand()).toEqual({ ok: true });
    expect(removeSecondFactor(db, { app: true }, NO_OTHER_WAYS, by())).toEqual({ ok: true });
    expect(listSigningIn(db, admin, null)[0]).toMatchObject({ app: false, codesLeft: 0 });
  });

  test("stays confirmed in the session that follows a changed password", async () => {
    withApp(admin, "ada@x.example");
    const passwords = { current: PASSWORD, next: "seven slow ferries north" };
    const changed = await changeOwnPassword(db, passwords, by());
    expect(changed.ok && isSignedIn(changed.secret)).toBe(true);
  });

  test("does not make a session without one confirmed by a changed password", async () => {
    const hal = await add("hal@x.example", "hr");
    const passwords = { current: PASSWORD, next: "seven slow ferries north" };
    const changed = await changeOwnPassword(db, passwords, { accountId: hal, now: NOW });
    demand("hr");
    expect(changed.ok && isSignedIn(changed.secret)).toBe(false);
  });
});

describe("an administrator", () => {
  test("removes somebody's second factors and ends their sessions, but not one's own", async () => {
    const hal = await add("hal@x.example", "hr");
    const { session } = withApp(hal, "hal@x.example");
    expect(resetSecondFactors(db, hal, by())).toEqual({ ok: true });
    expect(isSignedIn(session)).toBe(false);
    expect(await signIn(db, "hal@x.example", PASSWORD, NOW)).toMatchObject({ ok: true });
    expect(resetSecondFactors(db, admin, by())).toEqual({ ok: false, reason: "own-account" });
    expect(resetSecondFactors(db, "nobody", by())).toEqual({ ok: false, reason: "unknown-account" });
  });
});

test("what changes second factors leaves a trace, and no secret", async () => {
  const { typed, recoveryCodes } = withApp(admin, "ada@x.example");
  demand("hr", "administrator");
  const pending = await passwordOf("ada@x.example");
  await complete(pending, code("app", "000000"), NOW);
  await complete(pending, code("recovery", recoveryCodes?.[0] ?? ""), NOW);
  renewRecoveryCodes(db, by());
  const trail = db.$client.prepare("select action, subject from audit_event order by id").all();
  const said = trail.map((row) => Object.values(Object(row)).join(": "));
  expect(said.slice(1)).toEqual([
    "authenticator app set up: ada@x.example",
    "second factor demanded: administrator and hr",
    "second factor refused: ada@x.example",
    "signed in with a recovery code: ada@x.example",
    "signed in: ",
    "recovery codes made: ada@x.example",
  ]);
  expect(said.join()).not.toContain(typed.replaceAll(" ", ""));
  const query = { who: "", first: null, last: null, text: "", before: null } as const;
  const ofKind = (kind: "refused" | "accounts") =>
    showAuditTrail(db, { ...query, kind }, "en").lines.map(({ what }) => what);
  expect(ofKind("refused")).toEqual(["second factor refused"]);
  expect(ofKind("accounts")).toEqual([
    "recovery codes made",
    "second factor demanded",
    "authenticator app set up",
    "account created",
  ]);
});

test("the owner is told of every change of second factors, by whomever", async () => {
  const told = () =>
    db.$client
      .prepare("select count(*) from account_mail where message = 'second-factor-changed' and account_id = ?")
      .pluck()
      .get(admin);
  expect(told()).toBe(0);
  withApp(admin, "ada@x.example");
  expect(told()).toBe(1);
  db.$client.exec("delete from account_mail");
  const other = await add("hal@x.example", "administrator");
  expect(resetSecondFactors(db, admin, { accountId: other, now: NOW })).toEqual({ ok: true });
  expect(told()).toBe(1);
  db.$client.exec("delete from account_mail");
  withApp(admin, "ada@x.example");
  db.$client.exec("delete from account_mail");
  removeSecondFactor(db, { app: true }, { ...NO_OTHER_WAYS, passwordsOff: false }, by());
  expect(told()).toBe(1);
});

test("wrong codes after a right password stand in few lines, as somebody's", async () => {
  withApp(admin, "ada@x.example");
  for (let tried = 0; tried < 12; tried += 1) {
    const pending = await passwordOf("ada@x.example");
    await complete(pending, code("recovery", "0000-0000-0000-0000"), NOW);
  }
  const lines = db.$client
    .prepare("select subject from audit_event where action = 'second factor refused' and account_id is null")
    .pluck()
    .all();
  expect(lines.length).toBeLessThanOrEqual(5);
  expect(lines.at(-1)).toMatch(/^ada@x\.example/);
});

test("a browser is known by a secret that a sign-in gave it, not by one that somebody put there", () => {
  const planted = "A".repeat(43);
  const { secret } = rememberDevice(db, admin, planted, NOW);
  expect(secret).not.toBe(planted);
  expect(rememberDevice(db, admin, secret, NOW)).toEqual({ secret, isNew: false });
});
