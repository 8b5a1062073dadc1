import { describe, expect, test } from "vitest";
import { parseRelease, type Release } from "~/domain/disclosure/release";
import { buildReport } from "~/domain/report/build-report";
import { buildTrend } from "~/domain/trends/trend";
import { describeReleases } from "~/features/export/export-release.server";
import { findReport } from "~/features/report/find-report.server";
import { showBoardSummary } from "~/features/report/show-board-summary.server";
import { listComparableWaves } from "~/features/report/show-comparison.server";
import { showReport } from "~/features/report/show-report.server";
import { showTrends } from "~/features/trends/show-trends.server";
import type { Database } from "~db/client.server";
import type { WaveRow } from "~db/queries/waves.server";
import { freshDatabase } from "../../support/database";
import { insertStoredRelease } from "../../support/other-dimensions";
import { history } from "../../support/release-builder";
import { insertCompany, RELATIONSHIP } from "../../support/released-wave";
import { sampleRelease } from "../../support/sample-release";

const LOW = { invited: 26, respondents: 24, score: 45 };
const HIGH = { invited: 26, respondents: 24, score: 85 };

const released = (level: typeof LOW, seed: number, version: string): Release =>
  parseRelease(JSON.stringify({ ...sampleRelease(level, level, seed).release, instrumentVersion: version }));

/** Low, then high: as clear a change as there can be, if anything may be compared. */
const ACROSS = [
  [released(LOW, 1, "v1"), released(HIGH, 2, "v2")],
  [released(LOW, 1, "v1"), released(HIGH, 2, "v2-any-pair")],
  [released(LOW, 1, "v2"), released(HIGH, 2, "v2-any-pair")],
] as const;
const WITHIN = [released(LOW, 1, "v2"), released(HIGH, 2, "v2")] as const;

/** What speaks of a change, whichever way. */
const SAYS_CHANGE =
  /clear change|no real change|not really changed|changed clearly|clearly (up|down|higher|lower)|stands|too little data|becomes visible|lasting movement|Up \d|Down \d|no longer|had been before|had not been/i;

function company(releases: readonly Release[]): { db: Database; last: WaveRow } {
  const db = freshDatabase();
  insertCompany(db);
  const rows = releases.map((release, quarter) => insertStoredRelease(db, quarter, JSON.stringify(release)));
  const last = rows.at(-1);
  if (!last) throw new Error("there are waves");
  return { db, last };
}

/** Every sentence of the pages that could speak of a change. */
function sentencesOf(releases: readonly Release[]): string[] {
  const { db, last } = company(releases);
  const page = showReport(db, RELATIONSHIP, last, "en");
  const board = showBoardSummary(db, RELATIONSHIP, last, "en");
  const { trend } = showTrends(db, RELATIONSHIP, "en", { target: null, imported: [] });
  if (!page.ok || !board.ok || !trend) throw new Error("there is a result");
  const { report } = page;
  return [
    report.statement,
    ...report.sentences,
    ...(report.changes?.sentences ?? []),
    ...(report.changes?.rows ?? []).map(({ verdict }) => verdict),
    ...report.dimensions.rows.map(({ change }) => change.verdict),
    ...[report.score, ...report.departments.rows].map(({ change }) => change.verdict),
    ...board.summary.changes,
    trend.header.statement,
    ...trend.header.sentences.filter((sentence) => !sentence.includes("dotted")),
    ...trend.verdicts.map(({ sinceLast }) => sinceLast.verdict),
    // How far apart the two are in one wave is no change; what it was before would be.
    ...Object.values({ ...trend.words, gap: [] }).flat(),
    ...trend.words.gap.map((sentence) => sentence.replace("There was too little data to tell.", "")),
    trend.detectable?.sentence ?? "",
    trend.drift?.sentence ?? "",
  ];
}

describe("between two versions", () => {
  test.each(ACROSS)("no page says anything of a change", (...releases) => {
    for (const sentence of sentencesOf(releases)) expect(sentence).not.toMatch(SAYS_CHANGE);
  });

  test("within one they do", () => {
    const said = sentencesOf(WITHIN).filter((sentence) => SAYS_CHANGE.test(sentence));
    expect(said.length).toBeGreaterThan(10);
  });

  test.each(ACROSS)("no reading holds a change, nor the smallest that would show", (before, now) => {
    const report = buildReport(history(before, now));
    const { development, points } = buildTrend(history(before, now));
    const { sinceLast, sinceFirst } = development;
    const changes = [
      report.change,
      report.changeSinceFirst,
      ...[...report.departments, ...report.dimensions].map(({ change }) => change),
      ...[sinceLast, sinceFirst].flatMap((all) => [
        all.overall,
        ...all.departments,
        ...Object.values(all.dimensions),
      ]),
      ...points.map(({ change }) => change),
    ];
    expect(changes.every(({ kind }) => kind === "unavailable")).toBe(true);
    expect(report.smallestDetectableChange).toBeNull();
    expect(development.smallestDetectableChange).toBeNull();
  });

  test.each(ACROSS)("a stage begins anew", (before, now) => {
    const alone = buildReport(history(now)).stage;
    const after = [before, before, before, now];
    expect(buildReport(history(...after)).stage).toEqual(alone);
    expect(buildTrend(history(...after)).points.at(-1)?.stage).toEqual(alone);
  });

  test("the moving average begins anew", () => {
    const eight = Array.from({ length: 8 }, (_, seed) => released(LOW, seed, "v1"));
    expect(buildTrend(history(...eight)).drift).not.toBeNull();
    expect(buildTrend(history(...eight, released(HIGH, 9, "v2"))).drift).toBeNull();
  });

  test("nothing of the earlier wave is drawn beside the later one, and none can be chosen to compare", () => {
    const { db, last } = company(ACROSS[0]);
    const page = showReport(db, RELATIONSHIP, last, "en");
    if (!page.ok) throw new Error("there is a result");
    const { report } = page;
    expect(report.previousQuarter).toBeNull();
    for (const row of [report.score, ...report.departments.rows]) expect(row.previous).toBeNull();
    expect(report.changes).toMatchObject({ rows: [] });
    expect(report.changes?.sentences).toEqual([expect.stringContaining("asked in other words")]);
    const found = findReport(db, last);
    expect(found && listComparableWaves(found, "en")).toEqual([]);
  });

  test("the trends show both with a mark and a sentence, and no line from one to the other", () => {
    const { db } = company([...ACROSS[0], WITHIN[1]]);
    const { trend } = showTrends(db, RELATIONSHIP, "en", { target: null, imported: [] });
    expect(trend?.waves.map(({ joins }) => joins)).toEqual([true, false, true]);
    expect(trend?.waves.map(({ overall }) => overall.estimate.kind)).toEqual(Array(3).fill("estimate"));
    const [before, after] = trend?.waves ?? [];
    expect(trend?.time.breaks).toEqual([((before?.day ?? 0) + (after?.day ?? 0)) / 2]);
    expect(trend?.header.sentences.filter((it) => it.includes("asks in other words"))).toHaveLength(1);
  });

  test("exports name the version of each wave and no change between them", async () => {
    const { db } = company(ACROSS[0]);
    const { waves } = await describeReleases(db, "en", RELATIONSHIP, null);
    expect(waves.map(({ instrumentVersion }) => instrumentVersion).toSorted()).toEqual(["v1", "v2"]);
    const changes = waves.flatMap(({ figures }) =>
      figures.filter(({ figure }) => figure.startsWith("change")),
    );
    expect(changes.every(({ value }) => value === null)).toBe(true);
  });
});
