import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { DEMONSTRATION_STORY } from "~/content/demonstration/story";
import { GALLERY } from "~/content/gallery/en";
import { catalogueIn } from "~/content/interventions/catalogue";
import { defaultWaveDates } from "~/domain/wave";
import { drawDemonstrationAnswers } from "~/features/demonstration/draw-answers.server";
import { runDemonstrationWave } from "~/features/demonstration/run-wave.server";
import { wordFacts } from "~/features/interventions/word-facts.server";
import { showActionPlan } from "~/features/plan/show-plan.server";
import { showReport } from "~/features/report/show-report.server";
import { showTrends } from "~/features/trends/show-trends.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { showWave, stateWord } from "~/features/waves/show-wave.server";
import { type Database, migrateDatabase, openDatabase } from "~db/client.server";
import { insertOrganisation, insertRelationship, type Relationship } from "~db/queries/organisation.server";
import { insertRosterEntries } from "~db/queries/roster.server";
import { listWaves } from "~db/queries/waves.server";

const WEEK = 7 * 24 * 3_600_000;
const BEGINS = new Date("2025-01-06T08:00:00Z");

/** As many as answer in each wave; null is everybody. */
type Quarters = readonly (readonly [number, number] | null)[];
const ENOUGH = null;
const TOO_FEW = [9, 3] as const;

export type Gallery = Awaited<ReturnType<typeof buildGallery>>;

/** What the product's own path makes of invented answers: each way a report, trends, a plan and a wave can look. */
export async function buildGallery() {
  const db = openDatabase(":memory:");
  migrateDatabase(db);
  const keys = { path: fs.mkdtempSync(path.join(os.tmpdir(), "tandem-gallery-")) };
  insertOrganisation(db, { id: 1, name: GALLERY.company, createdAt: BEGINS });
  const now = new Date(BEGINS.getTime() + 60 * WEEK);
  try {
    const rich = await story(db, keys, "rich", [ENOUGH, ENOUGH, TOO_FEW, ENOUGH]);
    const withheld = await story(db, keys, "withheld", [TOO_FEW]);
    const first = await story(db, keys, "first", [ENOUGH]);
    const trends = (of: Relationship) => showTrends(db, of, "en", { target: "aligned", imported: [] }).trend;
    const last = rich.waves.at(-1) ?? absent();
    const only = withheld.waves[0] ?? absent();
    const newest = first.waves[0] ?? absent();
    const intervention = catalogueIn("en")[0] ?? absent();
    const waiting = { ...newest, id: "waiting", state: "open" as const };
    return {
      report: showReport(db, rich.relationship, last, "en"),
      withheld: showReport(db, withheld.relationship, only, "en"),
      waiting: showReport(db, first.relationship, waiting, "en"),
      trends: trends(rich.relationship),
      firstTrends: trends(first.relationship),
      plan: showActionPlan(db, rich.relationship, last, now, "en"),
      emptyPlan: showActionPlan(db, first.relationship, newest, now, "en"),
      refusedPlan: showActionPlan(db, withheld.relationship, only, now, "en"),
      waves: [last, only].map((wave) => ({
        word: stateWord(wave, "en"),
        wave: showWave(db, keys, wave === last ? rich.relationship : withheld.relationship, wave, now, "en"),
      })),
      intervention,
      facts: wordFacts("en", intervention),
    };
  } finally {
    fs.rmSync(keys.path, { recursive: true });
    db.$client.close();
  }
}

async function story(db: Database, keys: KeyDirectory, id: string, quarters: Quarters) {
  const relationship = {
    id,
    name: GALLERY.value,
    firstDepartment: GALLERY.departments[0],
    secondDepartment: GALLERY.departments[1],
    demonstration: true,
    createdAt: BEGINS,
  };
  insertRelationship(db, relationship);
  const answers = drawDemonstrationAnswers();
  const people = answers[0]?.map((ballots) => ballots.length + 6) ?? [];
  insertRosterEntries(
    db,
    people.flatMap((count, department) => roster(id, department, count)),
  );
  for (const [index, cut] of quarters.entries()) {
    const chapter = DEMONSTRATION_STORY[index] ?? absent();
    const [all, others] = answers[index] ?? absent();
    const ballots = cut
      ? ([all.slice(0, cut[0]), others.slice(0, cut[1])] as const)
      : ([all, others] as const);
    const dates = defaultWaveDates(new Date(BEGINS.getTime() + index * 13 * WEEK));
    await runDemonstrationWave(db, keys, { relationshipId: id, dates, chapter, ballots }, () => {});
  }
  return { relationship, waves: listWaves(db, id).sort((a, b) => a.opensAt.getTime() - b.opensAt.getTime()) };
}

function roster(relationshipId: string, departmentIndex: number, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `${relationshipId}-${departmentIndex}-${index}`,
    relationshipId,
    email: `${departmentIndex}.${index}@${relationshipId}.example`,
    departmentIndex,
    name: null,
    language: null,
  }));
}

function absent(): never {
  throw new Error("the demonstration has become shorter than the gallery needs");
}
