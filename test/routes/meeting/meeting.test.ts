import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "~db/client.server";
import { insertRelationship } from "~db/queries/organisation.server";
import { insertRelease } from "~db/queries/releases.server";
import { insertSampleWave } from "../../support/released-wave";
import { sampleRelease } from "../../support/sample-release";
import { type ServedApp, serveApp } from "../../support/served-app";
import { setUp, shownMarkup, type Visitor } from "../requests";

const WAVE = "/r/sales-marketing/waves/wave0";
const KEY = "0".repeat(31);

let app: ServedApp;
let owner: Visitor;
let db: Database;
let code: string;

/** A wave with a result, as closing leaves it. */
function released(relationshipId: string, id: string): void {
  insertSampleWave(db, 0, { id, relationshipId });
  const { release } = sampleRelease(
    { invited: 14, respondents: 12, score: 52 },
    { invited: 12, respondents: 11, score: 70 },
  );
  insertRelease(db, {
    waveId: id,
    relationshipId,
    methodVersion: release.methodVersion,
    content: JSON.stringify(release),
    receipts: "[]",
  });
}

beforeAll(async () => {
  // Phones of other tests share the address: behind a trusted proxy each comes from its own.
  app = await serveApp({ TRUST_PROXY: "true" });
  owner = await setUp(app);
  db = openDatabase(app.databaseFile);
  released("sales-marketing", "wave0");
  insertRelationship(db, {
    id: "other",
    name: "Other pair",
    firstDepartment: "Sales",
    secondDepartment: "Marketing",
    demonstration: false,
    createdAt: new Date(),
  });
  await owner.post(`${WAVE}/meeting`, { intent: "start", minutes: "90", "topic.trust": "on" });
  code = String(db.$client.prepare("select join_code from meeting").pluck().get());
});
afterAll(async () => {
  db?.$client.close();
  await app?.stop();
});

function show(screen: string) {
  return owner.post(`${WAVE}/meeting`, { intent: "show", screen });
}

/** A phone without a script, at an address of its own. */
function phone(address: string, fields: Record<string, string> | string, to = code, init: RequestInit = {}) {
  return fetch(`${app.url}/m/${to}`, {
    method: "POST",
    body: typeof fields === "string" ? fields : new URLSearchParams(fields),
    ...init,
    headers: {
      Origin: app.url,
      "X-Forwarded-For": address,
      "Content-Type": "application/x-www-form-urlencoded",
      ...init.headers,
    },
  });
}

const guess = (change: Record<string, string> = {}) => ({
  subject: "trust",
  key: `${KEY}1`,
  department: "0",
  value: "50",
  ...change,
});

/** What a field of a page holds, as a browser reads it. */
function filledWith(html: string, name: string): string {
  const written = new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
  return written.replaceAll("&quot;", '"');
}

const stored = () => db.$client.prepare("select subject, department_index, value from meeting_guess").all();

describe("a phone", () => {
  test("gets a page of its own: no cookie, a strict policy, nothing kept, nothing of the result", async () => {
    await show("guess:trust");
    const response = await fetch(`${app.url}/m/${code}`, { headers: { "Accept-Language": "de" } });
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    const policy = response.headers.get("Content-Security-Policy") ?? "";
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(policy).not.toContain("unsafe");
    const html = await response.text();
    expect(html).toContain('<html lang="de"');
    expect(html).not.toMatch(/score|respondents|release/);
    // Two visits differ in nothing but the key that is drawn for a phone without a script.
    const plain = (page: string) => page.replace(/[0-9a-f]{32}/g, "");
    const again = await (await fetch(`${app.url}/m/${code}?lang=de`)).text();
    expect(plain(again)).toBe(plain(html));
    expect(stored()).toEqual([]);
  });

  test("speaks the language that its reader wants most", async () => {
    for (const [wanted, language] of [
      ["fr;q=0.4, es;q=0.9", "es"],
      ["pt, en-XA", "en-XA"],
      ["pt", "en"],
    ] as const) {
      for (const path of ["", `/${code}`]) {
        const response = await fetch(`${app.url}/m${path}`, { headers: { "Accept-Language": wanted } });
        expect(await response.text()).toContain(`<html lang="${language}"`);
      }
    }
  });

  test("sends a guess, and with the same key another that takes its place", async () => {
    await show("guess:trust");
    expect((await phone("10.0.0.1", guess())).status).toBe(200);
    const changed = await phone("10.0.0.1", guess({ value: "70" }));
    expect(await changed.text()).toContain("It has arrived.");
    expect(stored()).toEqual([{ subject: "trust", department_index: 0, value: 70 }]);
    db.$client.exec("delete from meeting_guess");
  });

  test("is told what is missing and keeps what it chose", async () => {
    await show("guess:trust");
    const response = await phone("10.0.0.1", guess({ value: "", department: "1" }));
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(html).toContain("Choose a range.");
    expect(html).toMatch(/name="department" checked="" value="1"|name="department" value="1" checked=""/);
    expect(html).toContain(`${KEY}1`);
  });

  test.each(["0", "6", "55", "100", "NaN", "1e9", "50,60", "[50]", "<script>"])(
    "cannot send %s",
    async (value) => {
      await show("guess:trust");
      const response = await phone("10.0.0.2", guess({ value }));
      expect(response.status).toBe(400);
      expect(await response.text()).not.toContain("<script>");
      expect(stored()).toEqual([]);
    },
  );

  test("cannot send a field twice, a file, JSON, too much, or from another site", async () => {
    await show("guess:trust");
    const twice = `${new URLSearchParams(guess())}&value=60`;
    expect((await phone("10.0.0.3", twice)).status).toBe(400);
    const arrays = `${new URLSearchParams({ subject: "trust", key: `${KEY}1`, department: "0" })}&value[]=50`;
    expect((await phone("10.0.0.3", arrays)).status).toBe(400);
    const form = new FormData();
    for (const [name, value] of Object.entries(guess())) {
      form.set(name, name === "value" ? new Blob([value]) : value);
    }
    const upload = await fetch(`${app.url}/m/${code}`, {
      method: "POST",
      body: form,
      headers: { Origin: app.url, "X-Forwarded-For": "10.0.0.3" },
    });
    expect(upload.status).toBe(400);
    const json = { headers: { "Content-Type": "application/json" } };
    expect((await phone("10.0.0.3", JSON.stringify(guess()), code, json)).status).toBe(400);
    expect((await phone("10.0.0.3", guess({ padding: "x".repeat(2000) }))).status).toBe(413);
    const foreign = { headers: { Origin: "https://elsewhere.example" } };
    expect((await phone("10.0.0.3", guess(), code, foreign)).status).toBe(403);
    for (const method of ["PUT", "PATCH", "DELETE"]) {
      expect((await phone("10.0.0.3", guess(), code, { method })).status).toBe(405);
    }
    expect(stored()).toEqual([]);
  });

  test("sends nothing where nothing is asked, for another topic, or with a code of no meeting", async () => {
    await show("review");
    expect((await phone("10.0.0.4", guess())).status).toBe(409);
    await show("guess:trust");
    expect((await phone("10.0.0.4", guess({ subject: "leadership" }))).status).toBe(409);
    expect((await phone("10.0.0.4", guess({ subject: "usefulness", value: "5" }))).status).toBe(409);
    expect((await phone("10.0.0.4", guess({ key: "1" }))).status).toBe(409);
    const unknown = await phone("10.0.0.4", guess(), "bcdfghjk");
    expect(unknown.status).toBe(404);
    expect(await unknown.text()).not.toContain("bcdfghjk");
    expect(stored()).toEqual([]);
  });

  test("reads what is asked in a word, and a typed code leads to its meeting", async () => {
    await show("guess:trust");
    const now = async () => (await fetch(`${app.url}/m/${code}/now`)).json();
    expect(await now()).toEqual({ asked: "trust" });
    await show("review");
    expect(await now()).toEqual({ asked: "waiting" });
    const typed = ` ${code.slice(0, 4)}-${code.slice(4)} `.toUpperCase();
    const join = await fetch(`${app.url}/m?code=${encodeURIComponent(typed)}`, { redirect: "manual" });
    expect(join.headers.get("Location")).toBe(`/m/${code}`);
    const elsewhere = await fetch(`${app.url}/m?code=${encodeURIComponent("//elsewhere.example")}`, {
      redirect: "manual",
    });
    expect(elsewhere.headers.get("Location")).toBe("/m/elsewhereexample");
  });

  test("that tries code after code is stopped, with the right one too, and others are not", async () => {
    const look = (to: string, address: string) =>
      fetch(`${app.url}/m/${to}`, { headers: { "X-Forwarded-For": address } });
    const statuses = new Set<number>();
    for (let attempt = 0; attempt < 70; attempt += 1)
      statuses.add((await look("bcdfghj2", "10.9.9.9")).status);
    expect([...statuses]).toEqual([404, 429]);
    expect((await look(code, "10.9.9.9")).status).toBe(429);
    expect((await look(code, "10.9.9.8")).status).toBe(200);
  });
});

describe("the projector's page", () => {
  test("belongs to its own pair of departments", async () => {
    expect((await owner.get("/r/other/waves/wave0/meeting")).status).toBe(404);
    expect((await owner.post("/r/other/waves/wave0/meeting", { intent: "end" })).status).toBe(404);
    expect((await owner.post("/r/other/waves/wave0/agreements", { intent: "withdraw" })).status).toBe(404);
    expect((await owner.get(`${WAVE}/meeting`)).status).toBe(200);
  });

  test("ignores steps that do not exist and keeps what was typed into an agreement that lacks something", async () => {
    for (const fields of [{ intent: "show", screen: "reveal:weather" }, { intent: "dance" }, {}]) {
      expect((await owner.post(`${WAVE}/meeting`, fields as Record<string, string>)).status).toBe(302);
    }
    await show("agree:trust");
    const typed = { intent: "agree", topic: "trust", repair: "A weekly call <b>", owner: "", dueOn: "" };
    const html = await (await owner.post(`${WAVE}/meeting`, typed)).text();
    expect(html).toContain("Name one person who sees to it.");
    expect(html).toContain("A weekly call &lt;b&gt;");
  });

  test("works as plain forms: from guess to reveal, to the end, and the code is dead", async () => {
    await show("guess:trust");
    for (const screen of ["reveal:trust", "agree:trust"]) await show(screen);
    const dueOn = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
    const agreed = { intent: "agree", topic: "trust", repair: "A weekly call", owner: "Anna Berg", dueOn };
    expect((await owner.post(`${WAVE}/meeting`, agreed)).status).toBe(302);
    await show("close");
    const ended = await owner.post(`${WAVE}/meeting`, { intent: "end" });
    expect(ended.headers.get("Location")).toBe(`${WAVE}/plan?saved=meeting`);
    expect(await (await owner.get(`${WAVE}/plan`)).text()).toContain("A weekly call");
    expect((await fetch(`${app.url}/m/${code}`)).status).toBe(410);
    expect((await phone("10.7.7.7", guess())).status).toBe(410);
    const changed = {
      topic: "trust",
      intent: "save",
      "trust.repair": "A call every second week",
      "trust.owner": "Jonas Wolf",
      "trust.dueOn": dueOn,
      "trust.status": "done",
    };
    // A form that does not say what it had been filled with overwrites nothing.
    const refused = await (await owner.post(`${WAVE}/agreements`, changed)).text();
    expect(shownMarkup(refused)).toContain("“A weekly call”");
    const seen = filledWith(await (await owner.get(`${WAVE}/agreements`)).text(), "trust.seen");
    const saved = await owner.post(`${WAVE}/agreements`, { ...changed, "trust.seen": seen });
    expect(saved.status).toBe(302);
    expect(await (await owner.get(`${WAVE}/plan`)).text()).toContain("A call every second week");
  });
});

test("whoever floods a meeting is slowed down by address, and all together by the meeting", async () => {
  await owner.post(`${WAVE}/meeting`, { intent: "start", minutes: "90", "topic.trust": "on" });
  const sql = "select join_code from meeting where ended_at is null";
  const now = String(db.$client.prepare(sql).pluck().get());
  expect(now).not.toBe(code);
  await show("guess:trust");
  const flood = async (address: string, times: number) => {
    const seen: number[] = [];
    for (let sent = 0; sent < times; sent += 1) seen.push((await phone(address, guess(), now)).status);
    return seen;
  };
  const one = await flood("10.8.8.1", 310);
  expect(one.slice(0, 290).every((status) => status === 200)).toBe(true);
  expect(one.at(-1)).toBe(429);
  const others = [...(await flood("10.8.8.2", 290)), ...(await flood("10.8.8.3", 60))];
  expect(others.at(-1)).toBe(429);
  expect(stored()).toHaveLength(1);
  db.$client.exec("delete from meeting_guess");
});
