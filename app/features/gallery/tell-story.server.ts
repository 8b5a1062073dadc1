import { DEMONSTRATION_STORY } from "~/content/demonstration/story";
import { GALLERY } from "~/content/gallery/en";
import { DAY } from "~/domain/durations";
import { defaultWaveDates } from "~/domain/wave";
import { drawDemonstrationAnswers } from "~/features/demonstration/draw-answers.server";
import { runDemonstrationWave } from "~/features/demonstration/run-wave.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { insertRelationship, type Relationship } from "~db/queries/organisation.server";
import { insertRosterEntries } from "~db/queries/roster.server";
import { listWaves, type WaveRow } from "~db/queries/waves.server";

const WEEK = 7 * DAY;
export const BEGINS = new Date("2025-01-06T08:00:00Z");
/** When everybody looks at it. */
export const NOW = new Date(BEGINS.getTime() + 60 * WEEK);

/** What the pages are made from. */
export type Around = { db: Database; keys: KeyDirectory; accountId: string };
export type Story = { relationship: Relationship; waves: readonly WaveRow[] };

/** As many as answer in each wave; null is everybody. */
type Quarters = readonly (readonly [number, number] | null)[];

/** Waves of invented answers, each through its whole protocol. */
export async function tellStory({ db, keys }: Around, id: string, quarters: Quarters): Promise<Story> {
  const relationship = addPair(db, id, true);
  const answers = drawDemonstrationAnswers();
  addPeople(db, id, answers[0]?.map((ballots) => ballots.length + 6) ?? []);
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

export function addPair(db: Database, id: string, demonstration: boolean): Relationship {
  const relationship = {
    id,
    name: GALLERY.value,
    firstDepartment: GALLERY.departments[0],
    secondDepartment: GALLERY.departments[1],
    demonstration,
    createdAt: BEGINS,
    archivedAt: null,
  };
  insertRelationship(db, relationship);
  return relationship;
}

export function addPeople(db: Database, relationshipId: string, people: readonly number[]): void {
  insertRosterEntries(
    db,
    people.flatMap((count, department) => roster(relationshipId, department, count)),
  );
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

export function absent(): never {
  throw new Error("the demonstration has become shorter than the gallery needs");
}
