import fs from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedSurvey, serveSurvey } from "../../support/served-survey";
import { answer, personalCodes, sampleContent } from "../../support/surveyed-wave";
import { setUp, shownMarkup, type Visitor } from "../requests";

let survey: ServedSurvey;
let owner: Visitor;
beforeAll(async () => {
  survey = await serveSurvey(undefined, {}, async (app) => {
    owner = await setUp(app);
  });
});
afterAll(() => survey.end());

const page = async () => shownMarkup(await (await owner.get("/anonymity")).text());

/** Waits on the page that shows how far the work is until it leads on. */
async function finished(place: string): Promise<string> {
  for (;;) {
    const response = await owner.get(place);
    if (response.status === 302) return response.headers.get("Location") ?? "";
    expect(response.status).toBe(200);
    expect(shownMarkup(await response.text())).not.toContain("This did not work");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test("the administrator attacks the running installation by a button and reads the result", async () => {
  const before = (await page()).replaceAll("<!-- -->", "");
  expect(before).toContain("The attacks have not been run here yet.");
  for (const words of ["Keyed hash of a code", "Rows have no number; random keys sort them."])
    expect(tablesOf(before)).toContain(words);
  const [code] = personalCodes(survey.db, survey.keys, survey.wave, 0);
  if (!code) throw new Error("no code");
  answer(survey.db, survey.keys, survey.wave, code, sampleContent(1), new Date());
  const started = await owner.post("/anonymity");
  expect(await finished(started.headers.get("Location") ?? "")).toBe("/anonymity");
  const after = (await page()).replaceAll("<!-- -->", "");
  expect(after).toContain("None linked a person to answers in 1 copy of the database");
  expect(after).toContain("Nothing was found that differs from what Tandem makes.");
  expect(tablesOf(after)).toBe(tablesOf(before));
  expect(survey.output()).not.toMatch(/error/i);
  // The server still holds its locks: claims and casts go on.
  const [, second] = personalCodes(survey.db, survey.keys, survey.wave, 1);
  if (!second) throw new Error("no code");
  answer(survey.db, survey.keys, survey.wave, second, sampleContent(2), new Date());
});

test("what is not known to be harmless stands on the page, with where it is and what to do", async () => {
  survey.db.$client.exec("create view seen as select token from ballot");
  const stray = path.join(path.dirname(survey.databaseFile), "order.txt");
  fs.writeFileSync(stray, "1 2 3", { mode: 0o600 });
  const started = await owner.post("/anonymity");
  expect(await finished(started.headers.get("Location") ?? "")).toBe("/anonymity");
  const shown = (await page())
    .replaceAll("<!-- -->", "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
  expect(shown).toContain("but 2 things are not known to be harmless");
  expect(shown).toContain(
    "Tandem makes no view called seen: it can keep or copy what respondents send. Where: tandem.sqlite.",
  );
  expect(shown).toContain("Something lies here that is of no kind that Tandem makes. Where: data/order.txt.");
  survey.db.$client.exec("drop view seen");
  fs.rmSync(stray);
});

test("an altered table is shown as what it is", async () => {
  survey.db.$client.exec("alter table claim add column claimed_at integer");
  const shown = (await page()).replaceAll("<!-- -->", "");
  expect(shown).toContain("The table claim has a column claimed_at for a time");
  expect(shown).toContain("Nobody has said what this is");
});

/** What the page says of the respondents' tables: the same whoever has answered meanwhile. */
function tablesOf(html: string): string {
  return /What respondents leave in the database.*?<\/section>/s.exec(html)?.[0] ?? "no tables";
}
