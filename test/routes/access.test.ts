import { randomUUID } from "node:crypto";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startSession } from "~/features/accounts/sign-in.server";
import routes from "~/routes";
import { openDatabase } from "~db/client.server";
import { insertAccount } from "~db/queries/accounts.server";
import { type ServedApp, serveApp } from "../support/served-app";
import { setUp, type Visitor, visitor } from "./requests";

/** Open to strangers, each for a reason. Everything else in routes.ts must refuse them. */
const OPEN = [
  "/", // first run, or on to the sign-in
  "set-up", // until somebody has set up
  "sign-in",
  "sign-out",
  "demonstration", // until somebody has set up
  "work/:id", // the id is a random secret
  "s/:wave", // the survey
  "*", // nothing
  "s/:wave/claim",
  "s/:wave/ballot",
  "s/:wave/receipts",
  "s/:wave/chain",
  "s/:wave/manifest",
  "m", // typing the code of a meeting
  "m/:code", // who is in the room has the code; guesses are limited and say nothing about a person
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
  return to.startsWith("/sign-in") || [403, 404, 405].includes(response.status);
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
  accounts: [],
  anonymity: [],
  "accounts/:account/reach": [],
  relationships: ["hr", "facilitator"],
  "relationships/:relationship": [],
  "organisation-settings": [],
  "data-protection": ["hr", "trustee"],
  "data-protection/print": ["hr", "trustee"],
  "data-protection/export": [],
  "data-protection/person": ["hr"],
  "data-protection/person/export": ["hr"],
  method: ["hr", "facilitator", "trustee"],
  interventions: ["hr", "facilitator"],
  "interventions/new": ["hr", "facilitator"],
  "interventions/:intervention": ["hr", "facilitator"],
  "interventions/:intervention/edit": ["hr", "facilitator"],
  "interventions/:intervention/hiding": ["hr", "facilitator"],
  "r/:relationship/roster": ["hr"],
  "r/:relationship/roster/import": ["hr"],
  "r/:relationship/roster/import/:import": ["hr"],
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
  "r/:relationship/waves/:wave/closure": ["hr"],
  "r/:relationship/waves/:wave/cancellation": ["hr"],
  "r/:relationship/waves/:wave/tally-key": ["trustee"],
  "r/:relationship/waves/:wave/tally-ballots": ["trustee"],
  "r/:relationship/waves/:wave/tally-opening": ["trustee"],
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
