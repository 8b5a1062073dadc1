import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { instrumentV1 } from "~/content/instrument/v1";
import type { Answer, Answers } from "~/domain/instrument";
import { createRandom } from "~/domain/statistics/random";
import { describeReleases } from "~/features/export/export-release.server";
import { showMeeting } from "~/features/meeting/show-meeting.server";
import { showPrintedKit } from "~/features/meeting/show-printed-kit.server";
import { startMeeting } from "~/features/meeting/start-meeting.server";
import { showScreen } from "~/features/meeting/steer-meeting.server";
import { showActionPlan } from "~/features/plan/show-plan.server";
import { showBoardSummary } from "~/features/report/show-board-summary.server";
import { showReport } from "~/features/report/show-report.server";
import { showTrends } from "~/features/trends/show-trends.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { type Database, openDatabase } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import { findRelease } from "~db/queries/releases.server";
import { findRelationshipOfWave, findWave, type WaveRow } from "~db/queries/waves.server";
import { organisation } from "~db/schema";
import { freshDatabase } from "../support/database";
import {
  answer,
  CLOSES,
  openPlannedWave,
  personalCodes,
  temporaryDirectory,
  temporaryKeys,
} from "../support/surveyed-wave";
import { ANSWER_SETS } from "./auditor/answer-sets";
import type { GivenAnswers } from "./auditor/witness";

const PEOPLE = 7;
const SECOND = ANSWER_SETS.simulated(PEOPLE, createRandom(3));

/**
 * Two departments that answered differently, item by item, and release the same in whatever order figures are cut: in an
 * item, two Rarely stand for one Never and one Sometimes, so sums and favourable answers are equal.
 */
function twins(): readonly [GivenAnswers, GivenAnswers] {
  const first = ANSWER_SETS.simulated(PEOPLE, createRandom(5));
  const other = instrumentV1.items.reduce<GivenAnswers>(
    (answers, _, item) => exchanged(answers, item),
    first,
  );
  return [first, other];
}

function exchanged(answers: GivenAnswers, item: number): GivenAnswers {
  const holders = (value: Answer) =>
    answers.flatMap((given, person) => (given[item] === value ? [person] : []));
  const set = (people: readonly (readonly [number | undefined, Answer])[]): GivenAnswers =>
    answers.map((given, person) => {
      const change = people.find(([changed]) => changed === person);
      return change ? given.with(item, change[1]) : given;
    });
  const [rarely, second] = holders(2);
  if (second !== undefined)
    return set([
      [rarely, 1],
      [second, 3],
    ]);
  const [[never], [sometimes]] = [holders(1), holders(3)];
  return never === undefined || sometimes === undefined
    ? answers
    : set([
        [never, 2],
        [sometimes, 2],
      ]);
}

/** A wave that was asked: closed twice, its manifest decides in both the order in which figures are cut. */
async function openedWave(): Promise<{ copy: Buffer; keyFiles: string; id: string }> {
  const db = freshDatabase();
  db.insert(organisation).values({ id: 1, name: "Brandt Optics", createdAt: CLOSES }).run();
  const keys = temporaryKeys();
  const id = await openPlannedWave(db, keys, { people: [PEOPLE, PEOPLE] });
  return { copy: db.$client.serialize(), keyFiles: keys.path, id };
}

/** The same wave answered with these ballots, and closed. */
async function closedWave(
  { copy, keyFiles, id }: Awaited<ReturnType<typeof openedWave>>,
  ballots: readonly [readonly Answers[], readonly Answers[]],
): Promise<Database> {
  const directory = temporaryDirectory();
  const keys = { path: path.join(directory, "keys") };
  cpSync(keyFiles, keys.path, { recursive: true });
  writeFileSync(path.join(directory, "copy.sqlite"), copy);
  const db = openDatabase(path.join(directory, "copy.sqlite"));
  for (const index of [0, 1] as const) {
    for (const [person, code] of personalCodes(db, keys, id, index).entries()) {
      answer(db, keys, id, code, { answers: ballots[index][person]!, comment: null });
    }
  }
  await closeWave(db, keys, id, CLOSES);
  return db;
}

/** Everything that loaders hand to pages, print and export, without what identifies the wave itself. */
async function everyPage(db: Database): Promise<Record<string, string>> {
  const wave = findWave(db, "w1");
  if (!wave) throw new Error("the wave is gone");
  const pair = findRelationshipOfWave(db, wave);
  const pages = {
    release: findRelease(db, wave.id)?.content,
    report: showReport(db, pair, wave, "en"),
    plan: showActionPlan(db, pair, wave, CLOSES, "en"),
    kit: showPrintedKit(db, pair, wave, "en", "en"),
    board: showBoardSummary(db, pair, wave, "en"),
    meeting: everyScreen(db, pair, wave),
    trends: showTrends(db, pair, "en", { target: null, imported: [] }),
    export: await describeReleases(db, "en", pair, null),
  };
  const identity = new RegExp(`${wave.manifestHash}|([0-9A-Z]{4} ){7}[0-9A-Z]{4}`, "g");
  const plain = (page: unknown) => JSON.stringify(page ?? null).replaceAll(identity, "");
  return Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, plain(page)]));
}

/** What the projector is sent, screen by screen, without the code that is drawn for each meeting. */
function everyScreen(db: Database, pair: Relationship, wave: WaveRow): readonly unknown[] {
  startMeeting(db, wave, { accountId: "hr", now: CLOSES });
  const screens: unknown[] = [];
  for (let next: string | null = "welcome"; next !== null; ) {
    showScreen(db, wave, next, CLOSES);
    const shown = showMeeting(db, pair, wave, {
      now: CLOSES,
      publicUrl: "http://localhost",
      language: "en",
      reader: "en",
    });
    if (shown.state !== "running") throw new Error("the meeting does not run");
    const { join: _, ...page } = shown.page;
    screens.push(page);
    next = page.next;
  }
  return screens;
}

describe("two departments that answered differently but release the same", () => {
  let sets: ReturnType<typeof twins>;
  beforeAll(() => {
    sets = twins();
  });

  test("answered many items differently", () => {
    const histogram = (answers: GivenAnswers, item: number) =>
      answers
        .map((given) => given[item])
        .sort()
        .join("");
    const different = instrumentV1.items.filter(
      (_, item) => histogram(sets[0], item) !== histogram(sets[1], item),
    );
    expect(different.length).toBeGreaterThan(10);
  });

  test("look the same on every page, on paper and in every export", async () => {
    const opened = await openedWave();
    const first = await everyPage(await closedWave(opened, [sets[0], SECOND]));
    const other = await everyPage(await closedWave(opened, [sets[1], SECOND]));
    for (const name of Object.keys(first)) expect(other[name], name).toBe(first[name]);
    expect(first.report!.length).toBeGreaterThan(1000);
  });

  test("broken: a page that reads the ballots tells them apart", () => {
    const leaky = (answers: GivenAnswers) =>
      instrumentV1.items.map(({ id }, item) => {
        const never = answers.filter((given) => given[item] === 1).length;
        return `${id}: ${never} said Never`;
      });
    expect(leaky(sets[0])).not.toEqual(leaky(sets[1]));
  });
});

test("only casting, counting and closing touch ballots", () => {
  const readers = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) => readFileSync(`app/${name}`, "utf8").includes("queries/ballots.server"));
  expect(readers.map((name) => path.basename(name, ".server.ts")).sort()).toEqual([
    "cast-ballot",
    "close-wave",
    "close-wave-traces",
    "find-changed-rules",
    "freeze-share-list",
    "list-wrapped-keys",
    "open-ballots",
    "refresh-participation",
    "take-shares",
    "was-open",
  ]);
});
