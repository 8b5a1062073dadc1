import { randomUUID } from "node:crypto";
import { DEMONSTRATION_COMPANY, DEMONSTRATION_PEOPLE } from "~/content/demonstration/company";
import { DEMONSTRATION_STORY } from "~/content/demonstration/story";
import { demonstrationTexts } from "~/content/demonstration/texts";
import { formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { CADENCE_WEEKS, defaultWaveDates, quarterOf } from "~/domain/wave";
import { startSession } from "~/features/accounts/sign-in.server";
import type { Progress } from "~/features/background-work.server";
import { isSchedulePaused, pauseSchedule } from "~/features/schedule/pause-schedule.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { newWaveId } from "~/features/waves/plan-wave.server";
import type { Database } from "~db/client.server";
import { insertAccount, listAccounts } from "~db/queries/accounts/accounts.server";
import { insertOrganisation, insertRelationship } from "~db/queries/organisation.server";
import { insertRosterEntries } from "~db/queries/roster.server";
import { insertWave, listWaves } from "~db/queries/waves.server";
import { drawDemonstrationAnswers } from "./draw-answers.server";
import { removeDemonstration } from "./remove.server";
import { runDemonstrationWave } from "./run-wave.server";

const WEEK = 7 * 24 * 3_600_000;
const RELATIONSHIP = "demonstration";
/** The last wave of the story closed at least this long ago. */
const LAST_CLOSED_WEEKS_AGO = 4;

/**
 * Until somebody has set Tandem up, whoever looks at the demonstration is its guest: the session for that. The first
 * guest brings the organisation and the account.
 */
export function welcomeGuest(db: Database, now: Date): string {
  const welcome = () => {
    const known = listAccounts(db).find(({ demonstration }) => demonstration);
    const id = known?.id ?? randomUUID();
    if (!known) {
      insertOrganisation(db, {
        id: 1,
        name: DEMONSTRATION_COMPANY.organisation,
        demonstration: true,
        createdAt: now,
      });
      insertAccount(db, {
        id,
        email: `guest@${DEMONSTRATION_COMPANY.mailDomain}`,
        name: DEMONSTRATION_COMPANY.guest,
        // Whatever stands here, before the set-up everybody is a guest.
        role: "hr",
        everyRelationship: false,
        // No password has this hash: the session is the only way in.
        passwordHash: "",
        demonstration: true,
        createdAt: now,
      });
    }
    return startSession(db, id, now);
  };
  return db.transaction(welcome, { behavior: "immediate" });
}

/** Whether the whole story was told: its last step plans the wave that comes after all of its own. */
export function isDemonstrationLoaded(db: Database): boolean {
  const waves = listWaves(db, RELATIONSHIP);
  return waves.length > DEMONSTRATION_STORY.length && waves.some(({ state }) => state === "planned");
}

/** Whether it is being told just now. */
export function isDemonstrationLoading(): boolean {
  return isSchedulePaused(RELATIONSHIP);
}

/** The language in which whoever loads it reads how far it is; the story itself has its own. */
type At = { language: ShownLanguage; now: Date };

/** Tells the story again from the start; what an earlier loading left is removed first. Safe to repeat. */
export function loadDemonstration(
  db: Database,
  keys: KeyDirectory,
  at: At,
  progress: Progress,
): Promise<null> {
  return pauseSchedule(RELATIONSHIP, () => tellStory(db, keys, at, progress));
}

async function tellStory(
  db: Database,
  keys: KeyDirectory,
  { language, now }: At,
  progress: Progress,
): Promise<null> {
  const { loading } = demonstrationTexts(language).texts;
  progress(0, 1, loading.simulating);
  await removeDemonstration(db, keys, now, { keepOrganisation: true });
  insertRelationship(db, {
    id: RELATIONSHIP,
    name: DEMONSTRATION_COMPANY.relationship,
    firstDepartment: DEMONSTRATION_COMPANY.departments[0],
    secondDepartment: DEMONSTRATION_COMPANY.departments[1],
    demonstration: true,
    createdAt: now,
  });
  insertRosterEntries(db, [...people(0), ...people(1)]);
  const answers = drawDemonstrationAnswers();
  const total = answers.reduce((sum, [first, second]) => sum + first.length + second.length, 0);
  let done = 0;
  for (const [index, chapter] of DEMONSTRATION_STORY.entries()) {
    const dates = datesOf(index, now);
    const quarter = formatQuarter(language, dates.quarter);
    const ballots = answers[index] ?? [[], []];
    await runDemonstrationWave(db, keys, { relationshipId: RELATIONSHIP, dates, chapter, ballots }, () => {
      done += 1;
      progress(done, total, fill(loading.casting, { quarter }));
    });
  }
  planNextWave(db, now);
  return null;
}

/** Whole waves before now, one a quarter, each opening on a Monday. */
function datesOf(index: number, now: Date): { opensAt: Date; closesAt: Date; quarter: string } {
  const last = now.getTime() - LAST_CLOSED_WEEKS_AGO * WEEK - 3 * WEEK;
  const wavesAgo = DEMONSTRATION_STORY.length - 1 - index;
  return defaultWaveDates(new Date(last - wavesAgo * CADENCE_WEEKS * WEEK));
}

function planNextWave(db: Database, now: Date): void {
  const last = datesOf(DEMONSTRATION_STORY.length - 1, now);
  const opensAt = new Date(last.opensAt.getTime() + CADENCE_WEEKS * WEEK);
  const closesAt = new Date(last.closesAt.getTime() + CADENCE_WEEKS * WEEK);
  insertWave(db, {
    id: newWaveId(),
    relationshipId: RELATIONSHIP,
    quarter: quarterOf(opensAt),
    state: "planned",
    opensAt,
    closesAt,
    threshold: 5,
    delivery: "slips",
    manifest: null,
    manifestHash: null,
    endedBecause: null,
    createdAt: now,
  });
}

function people(departmentIndex: 0 | 1) {
  const names = departmentIndex === 0 ? DEMONSTRATION_PEOPLE.sales : DEMONSTRATION_PEOPLE.marketing;
  return names.map((name) => ({
    id: randomUUID(),
    relationshipId: RELATIONSHIP,
    email: `${name.toLowerCase().replace(" ", ".")}@${DEMONSTRATION_COMPANY.mailDomain}`,
    departmentIndex,
    name,
    language: null,
  }));
}
