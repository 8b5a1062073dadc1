import { randomUUID } from "node:crypto";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startSession } from "~/features/accounts/sign-in.server";
import routes from "~/routes";
import { openDatabase } from "~db/client.server";
import { insertAccount } from "~db/queries/accounts/accounts.server";
import { demonstrationLoaded } from "../support/demonstration";
import { type ServedApp, serveApp } from "../support/served-app";
import { OWNER, setUp, type Visitor, visitor } from "./requests";

/** Open to strangers, each for a reason. Everything else in routes.ts must refuse them. */
const OPEN = [
  "/", // first run, or on to the sign-in
  "set-up", // with the start-up code, until somebody has set up
  "sign-in",
  "sign-in/second-step", // with the cookie of a right password; says nothing without it
  "sign-in/second-step/passkey",
  "sign-in/passkey", // a question that only a passkey answers
  "sign-in/provider", // to the identity provider
  "sign-in/provider/return", // and back
  "sign-out",
  "link/:secret", // the secret is random, and works once
  "first-password", // for whoever has signed in and may do nothing else yet; strangers go to the sign-in
  "forgotten-password", // says the same whatever the address
  "demonstration", // to look, until somebody has set up
  "work/:id", // the id is a random secret
  "s/:wave", // the survey
  "*", // nothing
  "s/:wave/claim",
  "s/:wave/ballot",
  "s/:wave/receipts",
  "s/:wave/chain",
  "s/:wave/manifest",
  "s/:wave/accessibility", // nobody needs an account to know what does not work for them
  "m", // typing the code of a meeting
  "m/:code", // who is in the room has the code; guesses are limited and say nothing about a person
  "m/:code/answer", // an owner has the secret from a mail; it opens one action, for a month
  "m/:code/now", // what phones are asked just now
];

type Address = { pattern: string; path: string; id: string };
const WAVE = "abcdefgh23";

function addresses(entries: readonly RouteConfigEntry[], parent = ""): Address[] {
  return entries.flatMap((entry) => {
    const pattern = [parent, entry.path].filter(Boolean).join("/");
    const path = `/${pattern
      .replace(":relationship", "sales-marketing")
      .replace(":wave", WAVE)
      .replace(":intervention", "lead-definition-workshop")
      .replace(/:\w+/g, randomUUID())}`;
    const id = entry.file.replace(/\.tsx?$/, "");
    return [{ pattern: pattern || "/", path, id }, ...addresses(entry.children ?? [], pattern)];
  });
}

const all = addresses(routes);
const guarded = all.filter(({ pattern }) => !OPEN.includes(pattern));
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

/** What a stranger got that was not a refusal. */
async function openings(stranger: Visitor, { path, id }: Address): Promise<string[]> {
  const found: string[] = [];
  for (const method of METHODS) {
    for (const target of [path, `${path}?_data=${encodeURIComponent(id)}`]) {
      const response = await stranger.send(method, target);
      if (!refuses(response)) found.push(`${method} ${target} answered ${response.status}`);
    }
  }
  return found;
}

function refuses(response: Response): boolean {
  const to = response.headers.get("Location") ?? response.headers.get("X-Remix-Redirect") ?? "";
  return to.startsWith("/sign-in") || [401, 403, 404, 405].includes(response.status);
}

let app: ServedApp;
beforeAll(async () => {
  app = await serveApp();
  await setUp(app);
});
afterAll(() => app.stop());

describe("a stranger", () => {
  test.each(guarded)("is refused at $pattern", async (address) => {
    expect(await openings(visitor(app), address)).toEqual([]);
  });

  test("is sent to the sign-in by every guarded page, not told that it does not exist", async () => {
    for (const { path, id } of guarded) {
      const response = await visitor(app).get(`${path}?_data=${encodeURIComponent(id)}`);
      if (response.status === 405 || response.status === 400) continue;
      expect(response.headers.get("X-Remix-Redirect") ?? response.headers.get("Location"), path).toMatch(
        /^\/sign-in/,
      );
    }
  });

  test("would be noticed at a page that forgot its guard", async () => {
    const forgotten = all.find(({ pattern }) => pattern === "sign-in");
    expect(forgotten && (await openings(visitor(app), forgotten))).not.toEqual([]);
  });
});

type Role = "hr" | "facilitator" | "trustee";

/** Who besides the administrator may open what. */
const ALLOWED: Readonly<Record<string, readonly Role[]>> = {
  account: ["hr", "facilitator", "trustee"],
  "account/signing-in": ["hr", "facilitator", "trustee"],
  "account/signing-in/passkey": ["hr", "facilitator", "trustee"],
  accounts: [],
  "accounts/signing-in": [],
  anonymity: [],
  "accounts/:account": [],
  "accounts/:account/reach": [],
  connections: [],
  "connections/token": [],
  "connections/webhook": [],
  "connections/webhooks/:webhook": [],
  "connections/interface": [],
  installation: [],
  "audit-trail": [],
  "audit-trail/export": [],
  relationships: ["hr", "facilitator"],
  "relationships/:relationship": [],
  "organisation-settings": [],
  "data-protection": ["hr", "trustee"],
  "data-protection/print": ["hr", "trustee"],
  "data-protection/export": [],
  "data-protection/person": ["hr"],
  "data-protection/person/export": ["hr"],
  method: ["hr", "facilitator", "trustee"],
  "serious-comments": ["hr", "facilitator", "trustee"],
  interventions: ["hr", "facilitator"],
  "interventions/new": ["hr", "facilitator"],
  "interventions/:intervention": ["hr", "facilitator"],
  "interventions/:intervention/edit": ["hr", "facilitator"],
  "interventions/:intervention/hiding": ["hr", "facilitator"],
  "r/:relationship/roster": ["hr"],
  "r/:relationship/roster/import": ["hr"],
  "r/:relationship/roster/import/:import": ["hr"],
  "r/:relationship/roster/import/:import/columns": ["hr"],
  "r/:relationship/roster/import/:import/leaving": ["hr"],
  "r/:relationship/roster/people/:entry": ["hr"],
  "r/:relationship/target": ["hr", "facilitator"],
  "r/:relationship/trends": ["hr", "facilitator"],
  "r/:relationship/trends/notes": ["hr"],
  "r/:relationship/trends/notes/:note": ["hr"],
  "r/:relationship/waves": ["hr", "facilitator", "trustee"],
  "r/:relationship/waves/new": ["hr"],
  "r/:relationship/waves/calendar": ["hr", "facilitator", "trustee"],
  "r/:relationship/waves/:wave/announcements": ["hr", "facilitator"],
  "r/:relationship/waves/:wave": ["hr", "facilitator", "trustee"],
  "r/:relationship/waves/:wave/opening": ["hr"],
  "r/:relationship/waves/:wave/preview": ["hr"],
  "r/:relationship/waves/:wave/taking-back": ["hr"],
  "r/:relationship/waves/:wave/closure": ["hr"],
  "r/:relationship/waves/:wave/cancellation": ["hr"],
  "r/:relationship/waves/:wave/tally-key": ["hr", "facilitator", "trustee"],
  "r/:relationship/waves/:wave/tally-ballots": ["hr", "facilitator", "trustee"],
  "r/:relationship/waves/:wave/tally-offline": ["hr", "facilitator", "trustee"],
  "r/:relationship/waves/:wave/tally-opening": ["hr", "facilitator", "trustee"],
  "r/:relationship/waves/:wave/key-rehearsal": ["hr", "facilitator", "trustee"],
  "r/:relationship/waves/:wave/tally-loss": ["hr"],
  "r/:relationship/waves/:wave/slips": ["hr"],
  "r/:relationship/waves/:wave/notice": ["hr", "facilitator", "trustee"],
  "r/:relationship/waves/:wave/paper-ballots": ["hr", "facilitator", "trustee"],
  "r/:relationship/waves/:wave/paper-entry": ["hr"],
  "r/:relationship/waves/:wave/report": ["hr", "facilitator"],
  "r/:relationship/waves/:wave/summary": ["hr", "facilitator"],
  "r/:relationship/waves/:wave/export/:file": ["hr", "facilitator"],
  "r/:relationship/waves/:wave/pictures/:picture": ["hr", "facilitator"],
  "r/:relationship/export": ["hr", "facilitator"],
  "r/:relationship/export/:file": ["hr", "facilitator"],
  "export-schema": ["hr", "facilitator"],
  "r/:relationship/history": ["hr", "facilitator"],
  "r/:relationship/waves/:wave/comparison": ["hr", "facilitator"],
  "r/:relationship/waves/:wave/plan": ["hr", "facilitator"],
  "r/:relationship/waves/:wave/meeting": ["hr", "facilitator"],
  "r/:relationship/waves/:wave/agreements": ["hr", "facilitator"],
  "r/:relationship/waves/:wave/plan/print": ["hr", "facilitator"],
  "r/:relationship/waves/:wave/plan/calendar": ["hr", "facilitator"],
  "r/:relationship/waves/:wave/plan/poster": ["hr", "facilitator"],
};

function member(role: Role): Visitor {
  const db = openDatabase(app.databaseFile);
  const now = new Date();
  const id = randomUUID();
  insertAccount(db, {
    id,
    email: `${id}@brandt.example`,
    name: role,
    role,
    passwordHash: "-",
    createdAt: now,
  });
  const secret = startSession(db, id, now);
  db.$client.close();
  const person = visitor(app);
  person.presentCookie(
    `tandem=${encodeURIComponent(Buffer.from(JSON.stringify(secret)).toString("base64"))}`,
  );
  return person;
}

describe("a member", () => {
  test("finds every guarded address in the table of roles", () => {
    expect(guarded.map(({ pattern }) => pattern).sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  test.each(["hr", "facilitator", "trustee"] as const)(
    "with the role %s gets what it needs and no more",
    async (role) => {
      const person = member(role);
      const wrong: string[] = [];
      for (const { pattern, path, id } of guarded) {
        const allowed = ALLOWED[pattern]?.includes(role) ?? false;
        for (const method of ["GET", "POST"]) {
          const { status } = await person.send(method, `${path}?_data=${encodeURIComponent(id)}`);
          const missing = status === 405 || status === 400;
          if (!allowed && status !== 403 && !missing)
            wrong.push(`${role} ${method} ${path}: ${status}, not refused`);
          if (allowed && method === "GET" && status === 403) wrong.push(`${role} ${method} ${path}: refused`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  test("with an account that was disabled is a stranger", async () => {
    const person = member("hr");
    const db = openDatabase(app.databaseFile);
    db.$client.prepare("update account set disabled_at = 1 where name = 'hr'").run();
    db.$client.close();
    expect((await person.get("/method")).headers.get("Location")).toMatch(/^\/sign-in/);
  });
});

/** What the guest finds besides everything of HR and facilitators below "/r/demonstration/". */
const SHOWN_TO_GUESTS = [
  "data-protection",
  "data-protection/print",
  "method",
  "serious-comments",
  "interventions",
  "interventions/new",
  "interventions/:intervention",
  "interventions/:intervention/edit",
  "interventions/:intervention/hiding",
  "export-schema",
];

/** Everything that a guest must leave as it is. */
function outside(app: ServedApp): string {
  const db = openDatabase(app.databaseFile);
  const rows = ["account", "organisation", "relationship", "anonymity_check", "account_relationship"].map(
    (table) => db.$client.prepare(`select * from ${table} order by 1`).all(),
  );
  db.$client.close();
  return JSON.stringify(rows);
}

describe("the demonstration's guest", () => {
  let demonstration: ServedApp;
  let guest: Visitor;
  beforeAll(async () => {
    demonstration = await serveApp();
    guest = visitor(demonstration);
    await guest.post("/demonstration");
    await demonstrationLoaded(demonstration);
    const db = openDatabase(demonstration.databaseFile);
    // A pair that is none of the demonstration's, as an earlier version let guests add.
    db.$client.exec(`insert into relationship (id, name, first_department, second_department, demonstration, created_at)
      values ('sales-marketing', 'Payroll and IT', 'Payroll', 'IT', 0, 1)`);
    db.$client.close();
  }, 120_000);
  afterAll(() => demonstration?.stop());

  const mayOpen = (pattern: string) =>
    SHOWN_TO_GUESTS.includes(pattern) ||
    (pattern.startsWith("r/") && ["hr", "facilitator"].some((role) => opensTo(pattern, role)));
  const opensTo = (pattern: string, role: string) => ALLOWED[pattern]?.some((allowed) => allowed === role);

  /** Where the guest got more, or inside the demonstration less, than it should. */
  async function misfits(pattern: string, path: string, id: string): Promise<string[]> {
    const found: string[] = [];
    for (const method of METHODS) {
      for (const target of [path, `${path}?_data=${encodeURIComponent(id)}`]) {
        const { status } = await guest.send(method, target);
        const missing = status === 405 || status === 400;
        if (!mayOpen(pattern) && status !== 403 && !missing) found.push(`${method} ${target}: ${status}`);
        if (mayOpen(pattern) && status === 403) found.push(`${method} ${target}: refused`);
      }
    }
    return found;
  }

  test("opens inside the demonstration what HR and facilitators open, and nothing else", async () => {
    const before = outside(demonstration);
    const wrong: string[] = [];
    for (const { pattern, path, id } of guarded) {
      const inside = path.replace("/r/sales-marketing", "/r/demonstration");
      wrong.push(...(await misfits(pattern, inside, id)));
    }
    expect(wrong).toEqual([]);
    expect(outside(demonstration)).toBe(before);
  }, 120_000);

  test("reaches no other pair, whichever way its address is written", async () => {
    const found: string[] = [];
    for (const { pattern, path, id } of guarded.filter(({ pattern }) => pattern.startsWith("r/"))) {
      for (const target of [path, path.replace("/r/", "/R/"), `${path}?_data=${encodeURIComponent(id)}`]) {
        for (const method of METHODS) {
          const { status } = await guest.send(method, target);
          if (![403, 404, 405, 400].includes(status)) found.push(`${pattern} ${method} ${target}: ${status}`);
        }
      }
    }
    expect(found).toEqual([]);
    const document = await (await guest.get("/data-protection/print")).text();
    expect(document).not.toContain("Payroll");
    expect((await guest.get("/r/demonstration/waves")).status).toBe(200);
  }, 120_000);

  test("is a stranger once somebody has set up", async () => {
    const owner = visitor(demonstration);
    await owner.get(demonstration.startPath());
    expect((await owner.post("/set-up", { ...OWNER, read: "yes" })).status).toBe(302);
    const found: string[] = [];
    for (const address of guarded) found.push(...(await openings(guest, address)));
    for (const fields of [{}, { intent: "remove" }]) {
      const answer = await guest.send("POST", "/demonstration", {
        body: new URLSearchParams(Object.entries(fields)),
      });
      if (!refuses(answer)) found.push(`POST /demonstration answered ${answer.status}`);
    }
    expect(found).toEqual([]);
    expect((await owner.get("/r/demonstration/waves")).status).toBe(200);
  }, 120_000);
});
