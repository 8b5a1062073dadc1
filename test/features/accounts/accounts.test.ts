import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  changeOwnPassword,
  changeRole,
  disableAccount,
  enableAccount,
  resetPassword,
} from "~/features/accounts/change-account.server";
import { createAccount, makePassword } from "~/features/accounts/create-account.server";
import { describeAccounts } from "~/features/accounts/describe-accounts.server";
import { accountOfSession, signIn } from "~/features/accounts/sign-in.server";
import type { Database } from "~db/client.server";
import { freshDatabase } from "../../support/database";

const NOW = new Date("2026-01-10T10:00:00Z");

let db: Database;
let admin: string;
beforeEach(async () => {
  db = freshDatabase();
  const created = await createAccount(
    db,
    { name: "Ada", email: "ada@x.example", role: "administrator", password: "four quiet garden chairs" },
    { accountId: null, now: NOW },
  );
  admin = created.ok ? created.id : "";
});
afterEach(() => db.$client.close());

const by = () => ({ accountId: admin, now: NOW });

async function add(email: string, role: "administrator" | "hr" = "hr") {
  const created = await createAccount(db, { name: "Hal", email, role, password: null }, by());
  if (!created.ok) throw new Error(created.reason);
  return created;
}

async function sessionOf(email: string, password: string): Promise<string> {
  const signed = await signIn(db, email, password, NOW);
  if (!signed.ok) throw new Error(signed.reason);
  return signed.secret;
}

const isSignedIn = (secret: string) => accountOfSession(db, secret, NOW) !== null;

describe("a new account", () => {
  test("signs in with the password that was made up for it", async () => {
    const { password } = await add("Hal@x.example");
    expect(password).toMatch(/^([a-z]{4}-){4}\d\d$/);
    expect(isSignedIn(await sessionOf("hal@x.example", password))).toBe(true);
    expect(db.$client.serialize().toString("latin1")).not.toContain(password);
  });

  test("needs an address of its own, whatever the capitals, also when two are added at once", async () => {
    const input = { name: "Hal", email: "HAL@x.example", role: "hr" as const, password: null };
    const both = await Promise.all([createAccount(db, input, by()), createAccount(db, input, by())]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await createAccount(db, { ...input, email: "hal@x.example" }, by())).toMatchObject({ ok: false });
  });

  test("gets another password every time", () => {
    expect(new Set(Array.from({ length: 50 }, makePassword)).size).toBe(50);
  });
});

describe("disabling", () => {
  test("ends every session at once; enabling lets the person sign in again", async () => {
    const { id, password } = await add("hal@x.example");
    const secret = await sessionOf("hal@x.example", password);
    expect(disableAccount(db, id, by())).toEqual({ ok: true });
    expect(isSignedIn(secret)).toBe(false);
    expect(await signIn(db, "hal@x.example", password, NOW)).toMatchObject({ ok: false });
    expect(enableAccount(db, id, by())).toEqual({ ok: true });
    expect(isSignedIn(secret)).toBe(false);
    expect(isSignedIn(await sessionOf("hal@x.example", password))).toBe(true);
  });

  test("of oneself or of the last administrator is refused", async () => {
    expect(disableAccount(db, admin, by())).toEqual({ ok: false, reason: "own-account" });
    const { id } = await add("hal@x.example", "administrator");
    const halsTurn = { accountId: id, now: NOW };
    expect(disableAccount(db, admin, halsTurn)).toEqual({ ok: true });
    expect(changeRole(db, id, "hr", halsTurn)).toEqual({ ok: false, reason: "last-administrator" });
    expect(disableAccount(db, id, by())).toEqual({ ok: false, reason: "last-administrator" });
    expect(describeAccounts(db, id, "en").some((row) => row.role === "administrator" && !row.disabled)).toBe(
      true,
    );
  });

  test("of an unknown account is refused", () => {
    expect(disableAccount(db, "nobody", by())).toEqual({ ok: false, reason: "unknown-account" });
  });
});

describe("a password", () => {
  test("changed by its owner ends the other sessions and starts a new one", async () => {
    const own = await sessionOf("ada@x.example", "four quiet garden chairs");
    const other = await sessionOf("ada@x.example", "four quiet garden chairs");
    const passwords = { current: "four quiet garden chairs", next: "seven slow ferries north" };
    const changed = await changeOwnPassword(db, passwords, by());
    expect(isSignedIn(own) || isSignedIn(other)).toBe(false);
    expect(changed.ok && isSignedIn(changed.secret)).toBe(true);
    expect(await signIn(db, "ada@x.example", "four quiet garden chairs", NOW)).toMatchObject({ ok: false });
    expect(isSignedIn(await sessionOf("ada@x.example", "seven slow ferries north"))).toBe(true);
  });

  test("is not changed by somebody who does not know it", async () => {
    const secret = await sessionOf("ada@x.example", "four quiet garden chairs");
    const passwords = { current: "wrong", next: "seven slow ferries north" };
    expect(await changeOwnPassword(db, passwords, by())).toMatchObject({ ok: false });
    expect(isSignedIn(secret)).toBe(true);
  });

  test("reset for somebody ends their sessions", async () => {
    const { id, password } = await add("hal@x.example");
    const secret = await sessionOf("hal@x.example", password);
    const reset = await resetPassword(db, id, by());
    expect(isSignedIn(secret)).toBe(false);
    expect(reset.ok && isSignedIn(await sessionOf("hal@x.example", reset.password))).toBe(true);
    expect(await resetPassword(db, admin, by())).toEqual({ ok: false, reason: "own-account" });
  });
});

test("every change leaves a trace with who made it, and the list no hash", async () => {
  const { id } = await add("hal@x.example");
  changeRole(db, id, "facilitator", by());
  disableAccount(db, id, by());
  const trail = db.$client
    .prepare("select action from audit_event where account_id = ? order by id")
    .pluck()
    .all(admin);
  expect(trail).toEqual(["account created", "role changed to facilitator", "account disabled"]);
  expect(JSON.stringify(describeAccounts(db, admin, "en"))).not.toMatch(/argon|hash|password/i);
});
