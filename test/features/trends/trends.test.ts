import { describe, expect, test } from "vitest";
import { METHOD_VERSION } from "~/domain/method";
import { chooseInterventions } from "~/features/plan/choose-interventions.server";
import { showTrends, type TrendSections } from "~/features/trends/show-trends.server";
import type { Database } from "~db/client.server";
import { insertRelationship } from "~db/queries/organisation.server";
import { HR } from "../../support/cast";
import { freshDatabase } from "../../support/database";
import {
  insertCompany,
  insertReleasedWave,
  insertSampleWave,
  RELATIONSHIP,
} from "../../support/released-wave";

const NOTHING_BESIDE = { target: null, imported: [] };

type Level = readonly [number, number];

/** Waves of the quarters 0, 1, ...: a pair of levels, one below the threshold, or none at all. */
function company(...levels: readonly (Level | "below" | "none" | "never")[]): Database {
  return companyOf(METHOD_VERSION, ...levels);
}

function companyOf(
  methodVersion: string,
  ...levels: readonly (Level | "below" | "none" | "never")[]
): Database {
  const db = freshDatabase();
  insertCompany(db);
  for (const [quarter, level] of levels.entries()) {
    if (level === "none") continue;
    if (level === "never") insertSampleWave(db, quarter, { state: "cancelled", manifestHash: null });
    else if (level === "below") insertReleasedWave(db, quarter, [people(60, 18), people(58, 4)]);
    else insertReleasedWave(db, quarter, [people(level[0], 22), people(level[1], 12)], methodVersion);
  }
  return db;
}

const people = (score: number, respondents: number) => ({
  invited: respondents > 14 ? 26 : 14,
  respondents,
  score,
});

function trendOf(db: Database, besides: Parameters<typeof showTrends>[3] = NOTHING_BESIDE): TrendSections {
  const { trend } = showTrends(db, RELATIONSHIP, "en", besides);
  if (!trend) throw new Error("there are waves");
  return trend;
}

describe("the page of the trends", () => {
  test("teaches what will be there, before the first wave has ended", () => {
    const db = freshDatabase();
    insertCompany(db);
    insertSampleWave(db, 0, { state: "open" });
    expect(showTrends(db, RELATIONSHIP, "en", NOTHING_BESIDE)).toMatchObject({
      organisation: "Brandt Optics",
      trend: null,
    });
  });

  test("says the answer first, in words about both comparisons", () => {
    const { header } = trendOf(company([50, 50], [52, 52], [72, 72]));
    expect(header.statement).toMatch(
      /^The relationship between Sales and Marketing stands clearly higher than/,
    );
    expect(header.period).toBe("3 waves, Q1\u00a02026 to Q3\u00a02026");
    expect(header.sentences.join(" ")).toMatch(
      /In Q3.2026 the score is .* Up .* since Q2.2026: a clear change/,
    );
  });

  test("explains a stage that stays below its score", () => {
    const guarded = trendOf(companyOf("1.1", [62, 62], [64, 64]));
    const { stage } = guarded.waves.at(-1)!;
    expect(stage).toBe("Defined (the score alone: Aligned)");
    expect(guarded.header.sentences.join(" ")).toMatch(
      /named only when more than half of the answers that entered the score are/,
    );
    expect(trendOf(company([50, 50])).header.sentences.join(" ")).not.toMatch(/more than half/);
  });

  test("draws and says where the cuts changed, and keeps what the waves before named", () => {
    const db = companyOf("1.1", [66, 66], [64, 64]);
    insertReleasedWave(db, 2, [people(64, 22), people(64, 12)]);
    const { cuts, header, time, waves } = trendOf(db);
    expect(cuts.spans.map(({ cuts: where }) => where)).toEqual([
      [40, 60, 80],
      [40, 65, 80],
    ]);
    const [before, after] = cuts.spans;
    expect([before?.from, after?.to]).toEqual([time.from, time.to]);
    expect(before?.to).toBe(after?.from);
    expect(after?.from).toBeGreaterThan(waves[1]!.day);
    expect(after?.from).toBeLessThan(waves[2]!.day);
    expect(header.sentences.at(-1)).toMatch(
      /^From Q3.2026 on the scale is cut at 40, 65 and 80 points, before that at 40, 60 and 80\./,
    );
    expect(waves.map(({ stage }) => stage.includes("Aligned"))).toEqual([true, true, expect.anything()]);
    const same = trendOf(company([66, 66], [64, 64])).cuts;
    expect(same).toMatchObject({ spans: [{ cuts: [40, 65, 80] }], sentences: [] });
  });

  test("claims nothing after a single wave", () => {
    const { header, verdicts } = trendOf(company([50, 50]));
    expect(header.statement).toMatch(/cannot be said yet/);
    expect(header.sentences.join(" ")).toContain("first wave with a result");
    expect(verdicts).toEqual([]);
  });

  test("speaks about the last wave with a result, and says so", () => {
    const { header } = trendOf(company([50, 50], [52, 52], "below"));
    expect(header.now).toBe("Q2\u00a02026");
    expect(header.sentences[0]).toMatch(/^Q3.2026 shows no result: what follows is about Q2.2026/);
  });

  test("says that nothing shows a result, when nothing does", () => {
    const { header, waves } = trendOf(company("below", "below"));
    expect(header.sentences).toEqual(["No wave shows a result so far."]);
    expect(waves.every(({ missing }) => missing !== null)).toBe(true);
  });
});

describe("quarters without a result", () => {
  test("stand on the time line with their reason, asked or not", () => {
    const { waves } = trendOf(company([50, 50], "below", "none", [60, 60]));
    expect(waves.map(({ label, missing }) => [label.replace("\u00a0", " "), missing?.short ?? null])).toEqual(
      [
        ["Q1 2026", null],
        ["Q2 2026", "Too few answered"],
        ["Q3 2026", "No wave"],
        ["Q4 2026", null],
      ],
    );
    expect(waves[1]?.missing?.sentence).toBe(
      "Fewer than 5 people of Marketing answered, so neither department is shown.",
    );
  });

  test("show no number of the wave below the threshold, not even the department that was large enough", () => {
    const { waves } = trendOf(company([50, 50], "below", [60, 60]));
    const { departments, dimensions, gap, overall, responses } = waves[1]!;
    const shown = [overall, ...departments, gap, ...Object.values(dimensions)];
    expect(shown.every(({ estimate, range }) => estimate.kind === "withheld" && range === null)).toBe(true);
    expect(responses.map(({ rate, text }) => [rate, text])).toEqual([
      [null, "not shown"],
      [null, "not shown"],
    ]);
    expect(JSON.stringify(waves[1])).not.toMatch(/\b18\b/);
  });

  test("leave out a wave that was cancelled before it opened", () => {
    expect(trendOf(company([50, 50], "never")).waves).toHaveLength(1);
    const { waves } = trendOf(company([50, 50], "never", [60, 60]));
    expect(waves.map(({ missing }) => missing?.short)).toEqual([undefined, "No wave", undefined]);
  });

  test("name a wave that was closed early or cancelled while open", () => {
    const db = company([50, 50]);
    insertSampleWave(db, 1, { endedBecause: "closed-early" });
    insertSampleWave(db, 2, { state: "cancelled", endedBecause: "cancelled" });
    expect(trendOf(db).waves.map(({ missing }) => missing?.short)).toEqual([
      undefined,
      "Closed early",
      "Cancelled",
    ]);
  });
});

describe("the moving average", () => {
  const steady = Array.from({ length: 8 }, (): Level => [60, 60]);

  test("comes with the eighth result", () => {
    expect(trendOf(company(...steady.slice(1))).drift).toBeNull();
    expect(trendOf(company(...steady)).drift?.points).toHaveLength(8);
  });

  test("is not drawn across a wave without a result", () => {
    const { drift } = trendOf(company(...steady.slice(0, 4), "below", ...steady.slice(4)));
    expect(drift?.points.map(({ joins }) => joins)).toEqual([
      false,
      true,
      true,
      true,
      false,
      true,
      true,
      true,
    ]);
  });
});

describe("what is drawn beside the releases", () => {
  const levels: Level[] = [
    [50, 54],
    [60, 58],
  ];

  test("never changes a word or a number that rests on them", () => {
    const db = company(...levels);
    const imported = [
      { quarter: "2025-Q3", score: 95, source: "Survey" },
      { quarter: "autumn", score: 20, source: "Survey" },
    ];
    const plain = trendOf(db);
    const beside = trendOf(db, { target: "aligned", imported });
    expect(beside.imported).toMatchObject([{ label: "Q3\u00a02025", score: 95, value: "95" }]);
    expect(beside.target).toBe("aligned");
    for (const part of ["header", "waves", "verdicts", "words", "drift", "summaries", "detectable"] as const)
      expect(beside[part], part).toEqual(plain[part]);
    expect(beside.time.from).toBeLessThan(plain.time.from);
  });

  test("shows actions that were begun or done, and not those only planned or dropped", () => {
    const db = company();
    const wave = insertReleasedWave(db, 0, [people(50, 22), people(54, 12)]);
    const chosen = ["lead-definition", "who-to-call-card", "joint-meeting"];
    expect(
      chooseInterventions(db, wave, chosen, {
        accountId: HR.accountId,
        now: new Date("2026-02-02T10:00:00Z"),
      }),
    ).toMatchObject({
      ok: true,
    });
    expect(trendOf(db).marks).toEqual([]);
    const status = db.$client.prepare("update action set status = ? where intervention_id = ?");
    status.run("done", "lead-definition");
    status.run("dropped", "who-to-call-card");
    status.run("started", "joint-meeting");
    const { marks } = trendOf(db);
    expect(marks.map(({ kind, status }) => [kind, status])).toEqual([
      ["action", "done"],
      ["action", "begun"],
    ]);
    expect(marks.map(({ number }) => number)).toEqual([1, 2]);
  });
});

test("a wave of another relationship is not on the page", () => {
  const db = company([50, 50]);
  const other = { ...RELATIONSHIP, id: "other", name: "Other" };
  insertRelationship(db, other);
  expect(showTrends(db, other, "en", NOTHING_BESIDE).trend).toBeNull();
});
