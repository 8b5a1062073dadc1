import { afterAll, beforeAll, expect, test } from "vitest";
import { chooseInterventions } from "~/features/plan/choose-interventions.server";
import { makeOwnerLink } from "~/features/plan/owner-link.server";
import { type Database, openDatabase } from "~db/client.server";
import { findPlanOfWave, updateAction } from "~db/queries/action-plans.server";
import { insertFollowUp, listFollowUps } from "~db/queries/follow-ups.server";
import { findWave } from "~db/queries/waves.server";
import { insertSampleWave } from "../../support/released-wave";
import { type ServedApp, serveApp } from "../../support/served-app";
import { setUp, visitor } from "../requests";

const ANNA = "anna.berg@brandt.example";

let app: ServedApp;
let db: Database;
let path: string;

beforeAll(async () => {
  app = await serveApp({ TRUST_PROXY: "true" });
  await setUp(app);
  db = openDatabase(app.databaseFile);
  insertSampleWave(db, 0, { id: "wave0", relationshipId: "sales-marketing" });
  const wave = findWave(db, "wave0");
  if (!wave) throw new Error("no wave");
  const now = new Date();
  chooseInterventions(db, wave, ["ride-along"], { accountId: "", now });
  const id = action()?.id ?? "";
  updateAction(db, id, { firstOwner: "Anna Berg", secondOwner: "Jonas Wolf", firstOwnerEmail: ANNA });
  const about = { actionId: id, weeks: 0 as const, address: ANNA, notBefore: now };
  insertFollowUp(db, { ...about, state: "sent", messageId: `${"0".repeat(32)}@tandem.example` });
  const [mail] = listFollowUps(db);
  if (!mail) throw new Error("no mail");
  path = `/m/${makeOwnerLink(db, mail, "Anna Berg", now)}/answer`;
});
afterAll(async () => {
  db.$client.close();
  await app.stop();
});

const action = () => findPlanOfWave(db, "wave0")?.actions[0];

test("a stranger with the link sees one thing in their language, and nothing is written by looking", async () => {
  const before = action();
  const response = await visitor(app).get(`${path}?lang=fr`);
  const page = await response.text();
  expect(response.status).toBe(200);
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  expect(response.headers.get("Set-Cookie")).toBeNull();
  expect(page).toContain("C’est fait");
  expect(page).not.toMatch(/Jonas|Anna|<script/);
  expect(action()).toEqual(before);
});

test("what is missing is said, and the answer is kept once", async () => {
  const owner = visitor(app);
  const nothing = await owner.post(path, {});
  expect(nothing.status).toBe(400);
  expect(await nothing.text()).toContain("Choose one of the three.");
  const dayless = await owner.post(path, { answer: "more-time" });
  expect(await dayless.text()).toContain("Choose a day from tomorrow on");
  expect((await owner.post(path, { answer: "done" })).status).toBe(200);
  expect(action()).toMatchObject({ status: "done", answer: "done" });
  expect((await owner.post(path, { answer: "stuck" })).status).toBe(404);
  expect((await owner.get(path)).status).toBe(404);
});

test("a link that nobody was given opens nothing, and who guesses is stopped", async () => {
  const guesser = visitor(app);
  const headers = { "X-Forwarded-For": "203.0.113.9" };
  const statuses: number[] = [];
  for (let guess = 0; guess < 70; guess += 1)
    statuses.push((await guesser.get(`/m/${String(guess).padStart(32, "A")}/answer`, { headers })).status);
  expect(statuses[0]).toBe(404);
  expect(statuses.at(-1)).toBe(429);
});

test("no line of the log has the link", () => {
  expect(app.output()).not.toContain(path.slice(3, -7));
});
