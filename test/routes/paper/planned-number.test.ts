import { afterAll, beforeAll, expect, test } from "vitest";
import { quarterHere } from "~/domain/wave";
import { type Database, openDatabase } from "~db/client.server";
import { addRelationship, DAY } from "../../support/company";
import { type ServedApp, serveApp } from "../../support/served-app";
import { seenOn, setUp, shownMarkup, type Visitor } from "../requests";

const PUBLIC_URL = "http://tandem.brandt.example";
let app: ServedApp;
let owner: Visitor;
let db: Database;

beforeAll(async () => {
  app = await serveApp({ PUBLIC_URL });
  owner = await setUp(app, PUBLIC_URL);
  db = openDatabase(app.databaseFile);
});
afterAll(async () => {
  db?.$client.close();
  await app?.stop();
});

const localInput = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 16);

function plan(paper: Record<string, string>): Record<string, string> {
  const dates = { opensAt: localInput(30), closesAt: localInput(41) };
  const quarter = quarterHere(new Date(Date.now() + 30 * DAY));
  return { ...dates, quarter, threshold: "5", delivery: "slips", quorum: "0/0", ...paper };
}

async function shown(path: string): Promise<string> {
  return shownMarkup(await (await owner.get(path)).text()).replaceAll("<!-- -->", "");
}

/** By department, how many codes two people who type get. */
async function codesOf(path: string): Promise<number[]> {
  const response = await owner.send("POST", `${path}/paper-entry`, {
    body: JSON.stringify({ second: "Wanda Rat", bothHere: true, shuffled: true }),
    headers: { "Content-Type": "application/json" },
  });
  const { codes }: { codes: string[][] } = await response.json();
  return codes.map((list) => list.length);
}

async function opened(id: string, paper: Record<string, string>): Promise<string> {
  const planned = await owner.post(`/r/${id}/waves/new`, plan(paper));
  const path = planned.headers.get("Location") ?? "";
  await owner.post(`${path}/opening`, { seen: await seenOn(owner, `${path}/opening`) });
  return path;
}

test("how many can answer on paper is planned, said where it is read and printed, and is the number of codes", async () => {
  addRelationship(db, "shop-floor", [14, 8]);
  const form = await shown("/r/shop-floor/waves/new");
  expect(form).toContain("Paper ballots of Sales");
  expect(form).toContain("Left empty: a fifth of those in the roster");
  for (const [paper, said] of [
    [{ firstPaper: "15" }, "This department has 14 people in the roster"],
    [{ secondPaper: "a few" }, "Enter how many paper ballots there may be"],
  ] as const)
    expect(await (await owner.post("/r/shop-floor/waves/new", plan(paper))).text()).toContain(said);

  const planned = await owner.post("/r/shop-floor/waves/new", plan({ firstPaper: "12", secondPaper: "0" }));
  const path = planned.headers.get("Location") ?? "";
  expect(await shown(path)).toMatch(/On paper, at most.*Sales: 12.*Marketing: 0/s);
  // Whoever has read one number does not open with another.
  const seen = await seenOn(owner, `${path}/opening`);
  await owner.post(path, { intent: "edit", ...plan({ firstPaper: "14" }) });
  expect(await (await owner.post(`${path}/opening`, { seen })).text()).toContain("has changed since");
  expect(await shown(`${path}/opening`)).toMatch(/On paper, at most.*Sales: 14.*Marketing: 0/s);
  await owner.post(`${path}/opening`, { seen: await seenOn(owner, `${path}/opening`) });

  expect(await codesOf(path)).toEqual([14, 0]);
  const sheet = await shown(`${path}/paper-ballots?department=0`);
  expect(sheet).toContain("At most 14 ballots of Sales can be typed in");
  expect(sheet).not.toContain("as many as you need");
  expect(await shown(`${path}/paper-ballots?department=1`)).toContain(
    "No paper ballots were planned for Marketing",
  );
  expect(await shown(`${path}/notice`)).toMatch(/Sales<\/th>.*>14<.*Marketing<\/th>.*>0</s);
});

test("a wave whose plan says nothing has as many as before; one without any offers no page for them", async () => {
  addRelationship(db, "usual", [10, 30]);
  expect(await codesOf(await opened("usual", {}))).toEqual([3, 6]);
  addRelationship(db, "screens", [10, 10]);
  const path = await opened("screens", { firstPaper: "0", secondPaper: "0" });
  expect(await shown(path)).not.toMatch(/paper-entry|paper-ballots/);
});
