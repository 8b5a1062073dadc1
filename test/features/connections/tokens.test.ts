import { describe, expect, test } from "vitest";
import { describeConnections } from "~/features/connections/describe-connections.server";
import { endToken, makeToken } from "~/features/connections/make-token.server";
import { readToken } from "~/features/connections/read-token.server";
import type { Database } from "~db/client.server";
import { updateAccount } from "~db/queries/accounts/accounts.server";
import { listTrail } from "~db/queries/audit-events.server";
import { addPair, foundCompany } from "../../support/cast";
import { ADMINISTRATOR, addAdministrator } from "../../support/connections/administrator";
import { everyRow, freshDatabase } from "../../support/database";

const NOW = new Date("2026-11-30T10:00:00Z");
const LATER = new Date("2026-12-01T08:00:00Z");
const BY = { accountId: ADMINISTRATOR, now: NOW };

function companyWithToken(): { db: Database; secret: string } {
  const db = freshDatabase();
  foundCompany(db);
  addPair(db);
  addAdministrator(db);
  const made = makeToken(
    db,
    { name: "HR system", permissions: ["read-roster"], relationshipId: null, days: 30 },
    BY,
  );
  if (!made.ok) throw new Error(made.reason);
  return { db, secret: made.secret };
}

const listed = (db: Database, now = NOW) => describeConnections(db, now, "en").tokens[0];

test("a token opens what it was given, and of its use the day is kept", () => {
  const { db, secret } = companyWithToken();
  expect(listed(db)?.used).toBe("Not used yet");
  expect(readToken(db, secret, LATER)).toMatchObject({
    ok: true,
    token: { name: "HR system", permissions: ["read-roster"], relationshipId: null },
  });
  expect(listed(db)).toMatchObject({ used: "Last used on 1 Dec 2026", works: true });
  const stored = db.$client.prepare("select last_used_on from api_token").pluck().all();
  expect(stored).toEqual(["2026-12-01"]);
});

test("its secret stands nowhere: not in the database, not in the trail, not in the list", () => {
  const { db, secret } = companyWithToken();
  readToken(db, secret, LATER);
  expect(everyRow(db)).not.toContain(secret);
  expect(everyRow(db)).not.toContain(secret.slice("tandem_".length));
  expect(JSON.stringify(describeConnections(db, NOW, "en"))).not.toContain(secret.slice(7));
  expect(listTrail(db).map(({ action, subject }) => `${action}: ${subject}`)).toEqual([
    "token made: HR system: read-roster *",
  ]);
});

describe("it opens nothing", () => {
  test("once it has expired", () => {
    const { db, secret } = companyWithToken();
    const lastSecond = new Date(+NOW + 30 * 24 * 3_600_000 - 1000);
    expect(readToken(db, secret, lastSecond).ok).toBe(true);
    expect(readToken(db, secret, new Date(+lastSecond + 1000))).toEqual({ ok: false, reason: "expired" });
  });

  test("once somebody has ended it, and it stays in the list", () => {
    const { db, secret } = companyWithToken();
    expect(endToken(db, listed(db)?.id ?? "", BY)).toBe("HR system");
    expect(readToken(db, secret, NOW)).toEqual({ ok: false, reason: "ended" });
    expect(listed(db)).toMatchObject({ works: false, ended: true, state: "Ended on 30 Nov 2026" });
    expect(endToken(db, listed(db)?.id ?? "", BY)).toBeNull();
  });

  test("while whoever made it is disabled, is no administrator any more or is gone", () => {
    const { db, secret } = companyWithToken();
    updateAccount(db, ADMINISTRATOR, { disabledAt: NOW });
    expect(readToken(db, secret, NOW)).toEqual({ ok: false, reason: "ended" });
    updateAccount(db, ADMINISTRATOR, { disabledAt: null, role: "hr" });
    expect(readToken(db, secret, NOW)).toEqual({ ok: false, reason: "ended" });
    expect(listed(db)?.state).toContain("may no longer have tokens");
    db.$client.prepare("delete from account").run();
    expect(readToken(db, secret, NOW)).toEqual({ ok: false, reason: "ended" });
  });

  test("with another secret, and before the installation is set up", () => {
    const { db, secret } = companyWithToken();
    expect(readToken(db, `${secret.slice(0, -1)}${secret.endsWith("A") ? "B" : "A"}`, NOW).ok).toBe(false);
    expect(readToken(db, secret.toUpperCase(), NOW).ok).toBe(false);
    db.$client.prepare("update organisation set demonstration = 1").run();
    expect(readToken(db, secret, NOW)).toEqual({ ok: false, reason: "unknown" });
  });

  test("of what a later version may call permissions", () => {
    const { db, secret } = companyWithToken();
    db.$client.prepare("update api_token set permissions = ?").run('["read-ballots", "read-waves"]');
    expect(readToken(db, secret, NOW)).toMatchObject({ ok: true, token: { permissions: ["read-waves"] } });
  });
});

test("a token for a pair that does not exist is not made", () => {
  const { db } = companyWithToken();
  const wanted = { name: "X", permissions: ["read-waves"], relationshipId: "nowhere", days: 30 } as const;
  expect(makeToken(db, wanted, BY)).toEqual({ ok: false, reason: "unknown-pair" });
});
