import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedSurvey, serveSurvey } from "../support/served-survey";
import { type ReadingProgram, startReading } from "../support/storage/reading-program";
import { personalCodes, respondent } from "../support/surveyed-wave";

const TWO_MINUTES = 120_000;

let survey: ServedSurvey;
let reader: ReadingProgram;
beforeAll(async () => {
  survey = await serveSurvey();
  reader = await startReading(survey.databaseFile);
});
afterAll(async () => {
  await reader.end();
  await survey.end();
});

const ready = async () => {
  const response = await fetch(`${survey.url}/readyz`);
  return [response.status, await response.text()] as const;
};

async function claim(place: number): Promise<number> {
  const { db, keys, wave, url } = survey;
  const code = personalCodes(db, keys, wave, 0)[place];
  if (!code) throw new Error("nobody has that code");
  const response = await fetch(`${url}/s/${wave}/claim`, {
    method: "POST",
    body: JSON.stringify(respondent(db, wave, code).claimJson),
    headers: { Origin: url, "Content-Type": "application/json" },
  });
  return response.status;
}

test("/readyz says after a minute that another program keeps the log, stays ready, and says so no more afterwards", async () => {
  expect(await claim(0)).toBe(200);
  expect(await ready()).toEqual([200, "ok"]);
  survey.setClockAhead(TWO_MINUTES);
  expect(await ready()).toEqual([200, expect.stringMatching(/^ok\ndegraded: /)]);
  await reader.end();
  expect(await claim(1)).toBe(200);
  expect(await ready()).toEqual([200, "ok"]);
});
