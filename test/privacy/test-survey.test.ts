import path from "node:path";
import { expect, test } from "vitest";
import { encodeContent } from "~/ballot/ballot-content";
import { castInTest, claimInTest } from "~/features/test-survey/answer-test.server";
import { keepTest } from "~/features/test-survey/kept-tests.server";
import { migrateDatabase, openDatabase } from "~db/client.server";
import { insertTimelineNote } from "~db/queries/timeline-notes.server";
import { tester, testOf } from "../support/answered-test";
import { everyRow } from "../support/database";
import { OPENS, planWave, sampleContent, temporaryDirectory } from "../support/surveyed-wave";
import { bytesOf, type Person, search } from "./storage-attack";

const NOTHING = { codes: 0, addresses: 0, ballots: 0, secrets: 0 };

test("a test survey that was answered left nothing in database and log, and no key", () => {
  const file = path.join(temporaryDirectory(), "tandem.sqlite");
  const db = openDatabase(file);
  migrateDatabase(db);
  const now = new Date(+OPENS - 3 * 24 * 3_600_000);
  planWave(db);
  const before = everyRow(db);
  const survey = testOf(db, "w1", now);
  keepTest(survey);
  const people = ([0, 1] as const).map((departmentIndex): Person => {
    const comment = `what tester number ${departmentIndex} thinks`;
    const content = sampleContent(departmentIndex, comment);
    const person = tester(survey, departmentIndex);
    const reply = claimInTest(survey, person.claim);
    expect(castInTest(survey, person.seal(reply, content)).ok).toBe(true);
    const answers = Buffer.from(encodeContent(content).subarray(0, 24));
    return { address: "nobody@nowhere.example", code: survey.codes[departmentIndex], answers, comment };
  });
  expect(everyRow(db)).toBe(before);
  expect(search(bytesOf(file), people, [survey.issuerSecret])).toEqual(NOTHING);
  // The search finds what somebody kept of it.
  const kept = { id: "n", relationshipId: "rel1", happenedOn: "2026-11-01", createdAt: now };
  insertTimelineNote(db, { ...kept, text: `${people[0]?.comment} ${people[1]?.code}` });
  expect(search(bytesOf(file), people, [survey.issuerSecret])).not.toEqual(NOTHING);
  db.$client.close();
});
