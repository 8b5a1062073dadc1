import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "~db/client.server";
import { type ServedSurvey, serveSurvey } from "../support/served-survey";
import { personalCodes, respondent } from "../support/surveyed-wave";

const PRELOADED = "--import ./test/support/preloaded/full-disk.mjs";

let survey: ServedSurvey;
let minutes = 0;
let full = "";
beforeEach(async () => {
  full = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "tandem-full-")), "full");
  survey = await serveSurvey([6, 7], { NODE_OPTIONS: PRELOADED, FULL_DISK_FILE: full });
});
afterEach(() => survey.end());

/** Asked a minute later each time: an answer is kept for some seconds. */
async function ready(): Promise<readonly [number, string]> {
  minutes += 1;
  survey.setClockAhead(minutes * 60_000);
  const response = await fetch(`${survey.url}/readyz`);
  return [response.status, await response.text()];
}

function post(place: "claim" | "ballot", body: unknown): Promise<Response> {
  return fetch(`${survey.url}/s/${survey.wave}/${place}`, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { Origin: survey.url, "Content-Type": "application/json" },
  });
}

function claimOf(place: number): unknown {
  const { db, keys, wave } = survey;
  const code = personalCodes(db, keys, wave, 0)[place];
  if (!code) throw new Error("nobody has that code");
  return respondent(db, wave, code).claimJson;
}

describe("/readyz says no", { timeout: 60_000 }, () => {
  test("while the key file of an open wave is damaged or missing, and the log says when it began and ended", async () => {
    expect(await ready()).toEqual([200, "ok"]);
    const file = path.join(survey.keyDirectory, `${survey.wave}.json`);
    const kept = fs.readFileSync(file, "utf8");
    fs.writeFileSync(file, kept.slice(0, 100));
    expect(await ready()).toEqual([503, expect.stringContaining("key file of an open wave")]);
    fs.renameSync(file, `${survey.directory}/elsewhere.json`);
    expect(await ready()).toEqual([503, expect.stringContaining("key file of an open wave")]);
    fs.writeFileSync(file, kept, { mode: 0o600 });
    expect(await ready()).toEqual([200, "ok"]);
    const said = () => survey.output().match(/"(no ballot can be taken|ballots can be taken again)"/g);
    await expect.poll(said).toEqual(['"no ballot can be taken"', '"ballots can be taken again"']);
  });

  test("while the disk has no room", async () => {
    fs.writeFileSync(full, "");
    expect(await ready()).toEqual([503, expect.stringContaining("disk of the data directory is full")]);
    fs.rmSync(full);
    expect(await ready()).toEqual([200, "ok"]);
  });

  test("when the database file was removed, or another one lies there", async () => {
    expect(await ready()).toEqual([200, "ok"]);
    const away = `${survey.databaseFile}.away`;
    fs.renameSync(survey.databaseFile, away);
    expect(await ready()).toEqual([503, expect.stringContaining("not where it was")]);
    fs.copyFileSync(away, survey.databaseFile);
    expect(await ready()).toEqual([503, expect.stringContaining("not where it was")]);
    fs.rmSync(survey.databaseFile);
    fs.renameSync(away, survey.databaseFile);
    expect(await ready()).toEqual([200, "ok"]);
  });

  test("when the pages of the database were overwritten", async () => {
    expect(await ready()).toEqual([200, "ok"]);
    const { size } = fs.statSync(survey.databaseFile);
    fs.writeFileSync(survey.databaseFile, Buffer.alloc(size, 0x41), { flag: "r+" });
    expect(await ready()).toEqual([503, expect.stringContaining("cannot be read")]);
  });
});

test("a database that another program holds: a claim is told so at once, the survey page comes, nothing is lost", {
  timeout: 60_000,
}, async () => {
  const page = () => fetch(`${survey.url}/s/${survey.wave}`);
  expect((await page()).status).toBe(200);
  const claim = claimOf(0);
  const other = openDatabase(survey.databaseFile);
  other.$client.exec("begin exclusive");
  const answers = await Promise.all([post("claim", claim), page(), post("claim", claim), page()]);
  expect(answers.map(({ status }) => status)).toEqual([503, 200, 503, 200]);
  expect(answers[0]?.headers.get("retry-after")).toBe("30");
  expect(await answers[0]?.text()).toContain("Another program holds");
  expect(await ready()).toEqual([503, expect.stringContaining("Another program holds the database")]);
  other.$client.exec("rollback");
  other.$client.close();
  expect((await post("claim", claim)).status).toBe(200);
  expect(await ready()).toEqual([200, "ok"]);
});
