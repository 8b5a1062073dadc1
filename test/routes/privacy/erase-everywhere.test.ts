import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recordPlanChange } from "~/features/plan/record-plan-change.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { keepRosterUpload } from "~/features/roster/keep-upload.server";
import { type Database, openDatabase } from "~db/client.server";
import { insertActionChange } from "~db/queries/action-changes.server";
import { insertAction, insertPlan } from "~db/queries/action-plans.server";
import { addRelationship, plannedWave } from "../../support/company";
import { everyRow } from "../../support/database";
import { type ServedApp, serveApp } from "../../support/served-app";
import { setUp, shownMarkup, type Visitor } from "../requests";

const PAGE = "/data-protection/person";
let app: ServedApp;
let owner: Visitor;
let db: Database;
const now = new Date();

beforeAll(async () => {
  app = await serveApp();
  owner = await setUp(app);
  db = openDatabase(app.databaseFile);
  addRelationship(db, "ferry", [9, 9]);
});
afterAll(async () => {
  db?.$client.close();
  await app?.stop();
});

async function ask(fields: Record<string, string>): Promise<string> {
  return shownMarkup(await (await owner.post(PAGE, fields)).text()).replaceAll("<!-- -->", "");
}

const search = (text: string) => ask({ intent: "search", text });
const show = (address: string) => ask({ intent: "show", address });
const erase = (address: string) => ask({ intent: "erase", address, confirmed: "yes" });

/** A plan whose first action is hers, with a history as this version and as an earlier one wrote it. */
function planOwnedBy(name: string, email: string | null): void {
  const wave = plannedWave(db, { relationshipId: "ferry", quarter: `20${20 + ++plans}-Q1`, id: `p${plans}` });
  const planId = randomUUID();
  const made = { createdAt: now, updatedAt: now };
  insertPlan(db, {
    id: planId,
    relationshipId: "ferry",
    waveId: wave.id,
    notes: "",
    reviewOn: null,
    ...made,
  });
  insertAction(db, {
    id: randomUUID(),
    planId,
    interventionId: "ride-along",
    position: 0,
    firstOwner: name,
    secondOwner: "Bo Marsh",
    startsOn: "2026-12-01",
    dueOn: "2027-01-31",
    firstStep: "Meet",
    signOfSuccess: "Met",
    status: "planned",
    firstOwnerEmail: email,
  });
  const by = { accountId: "hr", now };
  const owners = { kind: "owner", department: "Sales" } as const;
  recordPlanChange(db, by, planId, "ride-along", [
    { ...owners, from: "", to: name },
    { ...owners, from: name, to: "Bo Marsh" },
  ]);
  const change = `Owner from Sales of “Ride-along” named: ${name}`;
  insertActionChange(db, { planId, interventionId: "ride-along", at: now, accountId: "hr", change });
}
let plans = 0;

test("an address is erased from audit trail, history and a disabled account; the owner that stays is named", async () => {
  const email = "zoe@müller.example";
  await owner.post("/accounts", {
    intent: "create",
    name: "Zoe Person",
    email,
    role: "facilitator",
    password: "a long enough password",
  });
  planOwnedBy("Zoe Person", "Zoe@MÜLLER.example");
  const shown = await show(email);
  expect(shown).toContain("Named in 3 lines of the history of plans");
  expect(shown).toContain("Owner of “Ride-along” in the plan of");
  // An account in use keeps its lines: they say who may what.
  expect(shown).toContain("Remove an account that is in use, and its lines in the audit trail");
  expect(shown).not.toContain("line of the audit trail");

  const id = db.$client.prepare("select id from account where email = ?").pluck().get(email);
  await owner.post(`/accounts/${id}`, { intent: "disable" });
  expect(await show(email)).toContain("Named in 2 lines of the audit trail");
  expect(await show(email)).toContain("The disabled account goes");
  expect(await erase(email)).toContain("The person was erased");

  expect(everyRow(db)).not.toMatch(/zoe@/i);
  expect(db.$client.prepare("select count(*) from account where id = ?").pluck().get(id)).toBe(0);
  const trail = db.$client
    .prepare("select subject from audit_event where account_id is not null")
    .pluck()
    .all();
  expect(trail).toContain("[…] as facilitator");
  const history = db.$client.prepare("select change from action_change").pluck().all().join("\n");
  expect(history).not.toContain("Zoe");
  expect(history).toContain("“Ride-along” named: […]");
  expect(history).toContain("Bo Marsh");
  // By her name she is still found, as what stays says.
  const left = await search("zoe person");
  expect(left).toContain('value="Zoe Person"');
  expect(await show("Zoe Person")).toContain("the name stays as that of an owner until the plan");
});

test("people known only as owner, in an upload or as the second person of paper entry are found, however pasted", async () => {
  planOwnedBy("Nora Only", "nora@ferry.example");
  const bytes = Buffer.from("name,email,department\nUlf Pending,ulf@ferry.example,Sales\n");
  await keepRosterUpload(
    db,
    { relationshipId: "ferry", fileName: "new.csv", bytes },
    { accountId: "hr", now },
  );
  for (const [typed, found] of [
    ["Nora", "nora@ferry.example"],
    ["Nora Only <nora@ferry.example>", "nora@ferry.example"],
    ["mailto:nora@ferry.example?subject=Data", "nora@ferry.example"],
    ['"Only, Nora" <mailto:nora@ferry.example>', "nora@ferry.example"],
    ["ulf pending", "ulf@ferry.example"],
    ["ulf@ferry", "ulf@ferry.example"],
  ] as const)
    expect(await search(typed), typed).toContain(`value="${found}"`);

  for (const second of ["Wanda Rat", "Cher"])
    recordAuditEvent(db, {
      at: now,
      accountId: "hr",
      action: "paper ballots: entry begun",
      subject: `ferry: 2026-Q4, together with ${second}`,
    });
  for (const name of ["Wanda Rat", "Cher"]) {
    expect(await search(name.toUpperCase())).toContain(`value="${name}"`);
    expect(await show(name)).toContain("Named in 1 line of the audit trail");
    expect(await erase(name)).toContain("The person was erased");
    expect(everyRow(db)).not.toContain(name);
    expect(await search(name)).toContain("Nobody with this name or address");
  }
  expect(await erase("ulf@ferry.example")).toContain("The person was erased");
  expect(everyRow(db)).not.toContain("Ulf");
});

test("nobody else is touched: another address that holds hers, and a longer name", async () => {
  for (const subject of [
    "dr.eva@ferry.example as hr",
    "eva@ferry.example as hr",
    "eva@ferry.example.org as hr",
  ])
    recordAuditEvent(db, { at: now, accountId: "hr", action: "account created", subject });
  planOwnedBy("Eva Lundgren", null);
  planOwnedBy("Eva Lund", "eva@ferry.example");
  expect(await erase("eva@ferry.example")).toContain("The person was erased");
  const stored = everyRow(db);
  for (const other of ["dr.eva@ferry.example", "eva@ferry.example.org", "Eva Lundgren"])
    expect(stored).toContain(other);
  const history = db.$client.prepare("select change from action_change").pluck().all().join("\n");
  expect(history).not.toMatch(/Eva Lund(?!gren)/);
});
