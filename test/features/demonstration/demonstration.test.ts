import { createHash } from "node:crypto";
import fs from "node:fs";
import { expect, test } from "vitest";
import { drawDemonstrationAnswers } from "~/features/demonstration/draw-answers.server";
import { loadDemonstration, welcomeGuest } from "~/features/demonstration/load.server";
import { removeDemonstration } from "~/features/demonstration/remove.server";
import { hideIntervention } from "~/features/interventions/hide-intervention.server";
import {
  addCompanyIntervention,
  startedDraft,
} from "~/features/interventions/save-company-intervention.server";
import { checkOpening } from "~/features/waves/check-opening.server";
import { openWave } from "~/features/waves/open-wave.server";
import { findWave } from "~db/queries/waves.server";
import { newDirectory } from "../../support/cast";
import { freshDatabase } from "../../support/database";

const NOW = new Date("2026-11-22T10:00:00Z");
const count = (db: ReturnType<typeof freshDatabase>, table: string) =>
  db.$client.prepare(`select count(*) from ${table}`).pluck().get();

test("the demonstration tells nine quarters through real ballots and goes away in one step", async () => {
  const db = freshDatabase();
  const keys = { path: newDirectory("keys") };
  welcomeGuest(db, NOW);
  const steps: number[] = [];
  await loadDemonstration(db, keys, { language: "en", now: NOW }, (done) => steps.push(done));
  const states = db.$client.prepare("select state from wave order by opens_at").pluck().all();
  expect(states).toEqual([...Array.from({ length: 9 }, () => "closed"), "planned"]);
  expect(count(db, "release")).toBe(9);
  expect(count(db, "ballot")).toBe(0);
  expect(count(db, "claim")).toBe(0);
  expect(fs.readdirSync(keys.path)).toEqual([]);
  expect(steps.at(-1)).toBe(Math.max(...steps));

  // A guest may try the survey at once: nobody of these people has to be given rest.
  const planned = String(db.$client.prepare("select id from wave where state = 'planned'").pluck().get());
  const row = findWave(db, planned);
  expect(row && checkOpening(db, keys, row, NOW)).toEqual({ ok: true });
  db.$client.exec("update relationship set demonstration = 0");
  expect(row && checkOpening(db, keys, row, NOW)).toMatchObject({ reason: "asked-too-recently" });
  db.$client.exec("update relationship set demonstration = 1");
  expect(await openWave(db, keys, planned, NOW)).toMatchObject({ ok: true });

  const contents = db.$client
    .prepare("select content from release join wave on wave.id = release.wave_id order by opens_at")
    .pluck()
    .all()
    .map((content) => JSON.parse(String(content)));
  const scores = contents.map(({ departments }) =>
    departments.map((d: { score: { value?: number } }) => d.score.value ?? null),
  );
  // The fifth wave had four respondents in one department: neither is shown.
  expect(scores[4]).toEqual([null, null]);
  expect(scores.filter((pair) => pair.every((value: number | null) => value !== null))).toHaveLength(8);

  const guest = { accountId: "guest", now: NOW };
  hideIntervention(db, "ride-along", guest);
  expect(addCompanyIntervention(db, "en", startedDraft(db, "en", "lead-definition", NOW), guest).ok).toBe(
    true,
  );
  await removeDemonstration(db, keys, NOW);
  for (const table of [
    "organisation",
    "relationship",
    "account",
    "session",
    "wave",
    "release",
    "comment",
    "action",
    "roster_entry",
    "company_intervention",
    "hidden_intervention",
  ]) {
    expect(count(db, table), table).toBe(0);
  }
});

test("its answers are the same on every machine", () => {
  const answers = drawDemonstrationAnswers().map((wave) =>
    wave.map((ballots) => ballots.map((ballot) => ballot.answers)),
  );
  const digest = createHash("sha256").update(JSON.stringify(answers)).digest("hex");
  expect(digest).toBe("54f4630521e9ff659b4bd2b659884256e88d2d1e384a9dea71751a7c3f03a474");
});
