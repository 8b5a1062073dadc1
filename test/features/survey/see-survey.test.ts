import path from "node:path";
import { expect, test } from "vitest";
import { seeSurvey } from "~/features/survey/see-survey.server";
import { migrateDatabase, openDatabase } from "~db/client.server";
import { updateWave } from "~db/queries/waves.server";
import {
  CLOSES,
  DURING,
  openPlannedWave,
  temporaryDirectory,
  temporaryKeys,
} from "../../support/surveyed-wave";

test("while another program holds the database, an open survey is shown as it was last, until it ends", async () => {
  const file = path.join(temporaryDirectory(), "tandem.sqlite");
  const db = openDatabase(file);
  migrateDatabase(db);
  const keys = temporaryKeys();
  const id = await openPlannedWave(db, keys);
  // Whoever holds a database in this mode keeps readers out as well.
  db.$client.pragma("journal_mode = DELETE");
  db.$client.pragma("busy_timeout = 0");
  const before = seeSurvey(db, keys, id, DURING);
  expect(before.state.kind).toBe("open");
  const other = openDatabase(file);
  other.$client.pragma("journal_mode = DELETE");
  other.$client.exec("begin exclusive");
  expect(seeSurvey(db, keys, id, DURING)).toEqual(before);
  expect(() => seeSurvey(db, keys, id, CLOSES)).toThrow();
  expect(() => seeSurvey(db, keys, "neverseen1", DURING)).toThrow();
  other.$client.exec("rollback");
  updateWave(db, id, { state: "closed" });
  seeSurvey(db, keys, id, DURING);
  other.$client.exec("begin exclusive");
  expect(() => seeSurvey(db, keys, id, DURING)).toThrow();
  other.$client.exec("rollback");
  other.$client.close();
  db.$client.close();
});
