import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createAccount, inviteAccount } from "~/features/accounts/create-account.server";
import { deleteAccount, listBelongings } from "~/features/accounts/delete-account.server";
import { isFresh, signIn } from "~/features/accounts/sign-in.server";
import { appointHolders } from "~/features/waves/appoint-holders.server";
import { insertAction, insertPlan } from "~db/queries/action-plans.server";
import { listHolders, updateHolder } from "~db/queries/key-holders.server";
import { updateWave } from "~db/queries/waves.server";
import { type Company, company, plannedWave } from "../../support/company";

const NOW = new Date(2026, 0, 5, 9);
const PASSWORD = "four quiet garden chairs";

let own: Company;
const ids: Record<string, string> = {};
beforeEach(async () => {
  own = company();
  for (const [name, role] of [
    ["ada", "administrator"],
    ["hal", "hr"],
    ["ida", "facilitator"],
  ] as const) {
    const person = { name, email: `${name}@x.example`, role, password: PASSWORD };
    const made = await createAccount(own.db, person, { accountId: null, now: NOW });
    ids[name] = made.ok ? made.id : "";
  }
});
afterEach(() => own.end());

const idOf = (name: string) => ids[name] ?? "";
const by = () => ({ accountId: idOf("ada"), now: NOW });
const remove = (name: string, successor: string | null = null) =>
  deleteAccount(own.db, idOf(name), successor === null ? null : idOf(successor), by());
const emails = () => own.db.$client.prepare("select email from account order by email").pluck().all();

function holdKey(state: "planned" | "open" = "planned"): string {
  const wave = plannedWave(own.db, { relationshipId: own.relationship.id });
  appointHolders(own.db, wave.id, {
    needed: 1,
    holders: [{ accountId: idOf("hal"), name: "Hal, works council", outside: true }],
  });
  updateHolder(own.db, { waveId: wave.id, position: 0 }, { publicKey: "abc", keyTriedAt: NOW });
  if (state === "open") updateWave(own.db, wave.id, { state });
  return wave.id;
}

function ownAction(status: "planned" | "done"): string {
  const wave = plannedWave(own.db, { relationshipId: own.relationship.id, quarter: "2026-Q2" });
  const plan = randomUUID();
  const at = { createdAt: NOW, updatedAt: NOW };
  insertPlan(own.db, {
    id: plan,
    relationshipId: own.relationship.id,
    waveId: wave.id,
    notes: "",
    reviewOn: null,
    ...at,
  });
  const action = {
    planId: plan,
    interventionId: "ride-along",
    position: 0,
    firstOwner: "Hal",
    secondOwner: "Somebody",
    startsOn: "2026-01-10",
    dueOn: "2026-02-10",
    firstStep: "Meet",
    signOfSuccess: "Met",
  };
  const id = randomUUID();
  insertAction(own.db, { ...action, id, status, firstOwnerEmail: "HAL@x.example" });
  return id;
}

test("an account that has nothing goes with its sessions", async () => {
  await signIn(own.db, "ida@x.example", PASSWORD, NOW);
  expect(remove("ida")).toMatchObject({ ok: true });
  expect(emails()).toEqual(["ada@x.example", "hal@x.example"]);
  expect(own.db.$client.prepare("select count(*) from session").pluck().get()).toBe(0);
  expect(await signIn(own.db, "ida@x.example", PASSWORD, NOW)).toMatchObject({ ok: false });
});

test("a key of a planned wave is handed over, and its next holder makes one of their own", () => {
  const wave = holdKey();
  expect(listBelongings(own.db, idOf("hal"))).toEqual({ keys: 1, actions: 0 });
  expect(remove("hal")).toEqual({ ok: false, reason: "successor-missing" });
  expect(remove("hal", "hal")).toEqual({ ok: false, reason: "successor-missing" });
  expect(remove("hal", "ida")).toMatchObject({ ok: true, keys: 1 });
  expect(listHolders(own.db, wave)).toMatchObject([
    { accountId: idOf("ida"), publicKey: null, keyTriedAt: null },
  ]);
});

test("nobody gets two keys of one wave", () => {
  const wave = holdKey();
  appointHolders(own.db, wave, {
    needed: 2,
    holders: ["hal", "ida"].map((name) => ({ accountId: idOf(name), name, outside: true })),
  });
  expect(remove("hal", "ida")).toEqual({ ok: false, reason: "successor-may-not-hold-key" });
  expect(remove("hal", "ada")).toMatchObject({ ok: true });
});

test("who holds a key of an open wave stays: nobody else has it", () => {
  holdKey("open");
  expect(remove("hal", "ida")).toEqual({ ok: false, reason: "holds-key" });
  expect(emails()).toContain("hal@x.example");
});

test("reminders of actions go to whoever takes over; what is done stays as it was", () => {
  const open = ownAction("planned");
  expect(remove("hal", "ida")).toMatchObject({ ok: true, actions: 1 });
  const owners = own.db.$client
    .prepare("select first_owner, first_owner_email, second_owner from action where id = ?")
    .get(open);
  expect(owners).toEqual({
    first_owner: "ida",
    first_owner_email: "ida@x.example",
    second_owner: "Somebody",
  });
});

test("an action that is done needs nobody to take over", () => {
  ownAction("done");
  expect(remove("hal")).toMatchObject({ ok: true, actions: 0 });
});

test("neither one's own account nor the last administrator who has ever come can be deleted", () => {
  expect(remove("ada")).toEqual({ ok: false, reason: "own-account" });
  const invited = { name: "Eve", email: "eve@x.example", role: "administrator" as const };
  expect(inviteAccount(own.db, invited, by())).toMatchObject({ ok: true });
  const asHal = { accountId: idOf("hal"), now: NOW };
  expect(deleteAccount(own.db, idOf("ada"), null, asHal)).toEqual({
    ok: false,
    reason: "last-administrator",
  });
});

test("the trail names what was handed over to whom, under a number that its earlier lines have", () => {
  holdKey();
  remove("hal", "ida");
  const subject = own.db.$client
    .prepare("select subject from audit_event where action = 'account deleted'")
    .pluck()
    .get();
  expect(subject).toBe(
    `hal@x.example (${idOf("hal").slice(0, 8)}), handed over to ida@x.example: keys 1, actions 0`,
  );
});

test("a sign-in is fresh for a quarter of an hour", async () => {
  const signed = await signIn(own.db, "hal@x.example", PASSWORD, NOW);
  const secret = signed.ok ? signed.secret : "";
  expect(isFresh(own.db, secret, new Date(+NOW + 15 * 60_000))).toBe(true);
  expect(isFresh(own.db, secret, new Date(+NOW + 15 * 60_000 + 1000))).toBe(false);
  expect(isFresh(own.db, "made up", NOW)).toBe(false);
});
