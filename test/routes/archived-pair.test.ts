import { afterAll, beforeAll, expect, test } from "vitest";
import {
  newWavePath,
  RELATIONSHIPS_PATH,
  relationshipPath,
  reportPath,
  wavePath,
  wavesPath,
} from "~/addresses";
import { addRelationship } from "~/features/company/manage-relationships.server";
import { openDatabase } from "~db/client.server";
import { listWaves } from "~db/queries/waves.server";
import { insertReleasedWave, RELATIONSHIP } from "../support/released-wave";
import { type ServedApp, serveApp } from "../support/served-app";
import { setUp, shownMarkup, type Visitor } from "./requests";

let app: ServedApp;
let owner: Visitor;
let wave: string;
const { id } = RELATIONSHIP;
const PEOPLE = { invited: 12, respondents: 12, score: 60 };

beforeAll(async () => {
  app = await serveApp();
  owner = await setUp(app);
  const db = openDatabase(app.databaseFile);
  wave = insertReleasedWave(db, 0, [PEOPLE, PEOPLE]).id;
  const by = { accountId: "owner", now: new Date() };
  addRelationship(db, { name: "Norway", firstDepartment: "Fjords", secondDepartment: "Ferries" }, by);
  db.$client.close();
});
afterAll(() => app.stop());

async function shown(path: string): Promise<string> {
  const response = await owner.get(path);
  expect(response.status, path).toBe(200);
  return shownMarkup(await response.text());
}

test("a used pair is archived and brought back on its page; meanwhile all of it is read and nothing planned", async () => {
  const offered = async () => (await shown(wavesPath(id))).includes(`href="${newWavePath(id)}"`);
  expect(await offered()).toBe(true);
  expect(await shown(relationshipPath(id))).toContain("Archive this pair");
  const report = await shown(reportPath(wavePath(id, wave)));
  const archived = await owner.post(relationshipPath(id), { intent: "archive" });
  expect([archived.status, archived.headers.get("Location")]).toEqual([302, RELATIONSHIPS_PATH]);

  expect(await offered()).toBe(false);
  expect(await shown(wavesPath(id))).toContain("Archived since");
  const planning = await owner.get(newWavePath(id));
  expect([planning.status, planning.headers.get("Location")]).toEqual([302, wavesPath(id)]);
  const dates = { quarter: "2027-Q2", opensAt: "2027-05-03T08:00", closesAt: "2027-05-14T18:00" };
  const fields = { ...dates, threshold: "5", delivery: "slips", quorum: "0/0", needed: "0/0" };
  const planned = await owner.post(newWavePath(id), fields);
  // A form that was open meanwhile leads where it is said why, and plans nothing.
  expect([planned.status, planned.headers.get("Location")]).toEqual([302, wavesPath(id)]);
  const db = openDatabase(app.databaseFile);
  expect(listWaves(db, id).map((row) => row.id)).toEqual([wave]);
  db.$client.close();
  const main = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "none";
  expect(main(await shown(reportPath(wavePath(id, wave))))).toBe(main(report));
  const pairs = await shown(RELATIONSHIPS_PATH);
  expect(pairs).toMatch(/Archived/);
  expect(pairs.indexOf(">Norway<")).toBeLessThan(pairs.indexOf(`>${RELATIONSHIP.name}<`));
  expect(await shown("/")).not.toContain(`>${RELATIONSHIP.name}</h2>`);

  expect(await shown(relationshipPath(id))).toContain("Bring it back");
  expect((await owner.post(relationshipPath(id), { intent: "bring-back" })).status).toBe(302);
  expect(await offered()).toBe(true);
  expect(await shown("/")).toContain(`>${RELATIONSHIP.name}</h2>`);
});

test("a pair that was never asked is not archived, and says why", async () => {
  const path = relationshipPath("norway");
  expect(await shown(path)).toContain("It can be archived once a wave of it has been opened");
  const refused = await owner.post(path, { intent: "archive" });
  expect(shownMarkup(await refused.text())).toContain("It can be archived once a wave of it has been opened");
});
