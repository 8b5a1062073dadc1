import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { instrumentV1 } from "~/content/instrument/v1";
import { stageStatement } from "~/content/report/stage-sentences";
import type { Release } from "~/domain/disclosure/release";
import { METHOD_VERSION } from "~/domain/method";
import { buildReport } from "~/domain/report/build-report";
import { headlinesOf, placeSaid } from "~/domain/report/headline";
import { STAGES } from "~/domain/report/report";
import { foundCompany, passQuarter } from "~/domain/simulator";
import { createRandom } from "~/domain/statistics/random";
import { buildTrend } from "~/domain/trends/trend";
import {
  atLeast,
  atMost,
  buildHiddenRelease,
  buildRelease,
  history,
  value,
} from "../../support/release-builder";
import { waveOf } from "../../support/wave-shapes";
import { levelsAround, surveyed } from "../../tools/calibration/population";

const METHOD_ONE = { methodVersion: "1.1", majorityFavourable: true };
const large = (score: number) => ({ n: 400, N: 400, score });
const wave = (score: number, overrides: Parameters<typeof buildRelease>[1] = {}) =>
  buildRelease([large(score), large(score)], overrides);

const said = (...releases: readonly (Release | null)[]) =>
  headlinesOf(releases).map((reading) => stageStatement("en", reading, ["Sales", "Marketing"]));

describe("a company of 6 + 6 at 94 points whose figures are bands", () => {
  const { sales, marketing } = JSON.parse(readFileSync("test/fixtures/waves/majority-unsaid.json", "utf8"));

  test("is at least what the bands leave open, by the cuts of the picture", () => {
    const { release } = waveOf(sales, marketing);
    const [reading] = headlinesOf([release]);
    const { overall } = buildReport(history(release));
    expect(overall).toMatchObject({ kind: "bounded", high: 100 });
    expect(overall.kind === "bounded" && overall.low).toBeGreaterThan(65);
    expect(reading).toMatchObject({ kind: "at-least", stage: "aligned" });
    expect(said(release)).toEqual(["The relationship between Sales and Marketing is Aligned or Integrated."]);
  });

  test("is at least Defined by method 1, which kept a second rule", () => {
    const { release } = waveOf(sales, marketing, "1.1");
    expect(release.methodVersion).toBe("1.1");
    expect(said(release)).toEqual(["The relationship between Sales and Marketing is at least Defined."]);
  });
});

describe("nothing but the score decides", () => {
  test("whatever majority a release of this method would carry", () => {
    for (const majorityFavourable of [true, false, null])
      expect(headlinesOf([wave(70, { majorityFavourable })])[0]).toMatchObject({
        kind: "named",
        stage: "aligned",
      });
  });

  test("and 'Sometimes' to everything is Defined", () => {
    const neutral = Array.from({ length: 12 }, () => Array.from({ length: 22 }, () => 3 as const));
    expect(said(waveOf(neutral, neutral).release)[0]).toMatch(/is Defined\.$/);
  });
});

describe("the change of method", () => {
  test("leaves what earlier releases said, and reads anew from there on", () => {
    const past = [wave(62, METHOD_ONE), wave(61, METHOD_ONE)];
    expect(said(...past, wave(62))).toEqual([
      "The relationship between Sales and Marketing is Aligned.",
      "The relationship between Sales and Marketing is Aligned.",
      "The relationship between Sales and Marketing is Defined.",
    ]);
    expect(said(...past, wave(65))[2]).toMatch(/is Defined or Aligned\.$/);
    // In departments and topics alike.
    const { departments, dimensions } = buildReport(history(...past, wave(65)));
    for (const { stage } of [...departments, ...dimensions]) expect(stage.kind).toBe("border");
  });

  test("also where waves without a result lie between", () => {
    expect(said(wave(62, METHOD_ONE), buildHiddenRelease(), wave(65))[2]).toMatch(/Defined or Aligned/);
    expect(said(wave(62, METHOD_ONE), null, wave(65))[2]).toMatch(/Defined or Aligned/);
  });

  test("of 1.0 to 1.1 was none", () => {
    const readings = headlinesOf([wave(62, { ...METHOD_ONE, methodVersion: "1.0" }), wave(60, METHOD_ONE)]);
    expect(readings[1]).toMatchObject({ kind: "unchanged", stage: "aligned" });
  });
});

describe("where both departments are bands and everybody's score is released", () => {
  const five = (score: Parameters<typeof value>[0] | ReturnType<typeof atLeast>) => ({ n: 5, N: 5, score });
  const pooled = (score: ReturnType<typeof atLeast>) => ({ pooled: { respondents: 10, invited: 10, score } });
  const bands = [five(atLeast(64)), five(atLeast(66))] as const;

  test("the headline, its number and its place in the trends are everybody's", () => {
    const release = buildRelease(bands, pooled(value(73)));
    const report = buildReport(history(release));
    expect(report).toMatchObject({ overallOf: "everybody", overall: { score: 73 } });
    expect(report.equallyWeighted).toEqual({ kind: "bounded", low: 65, high: 100 });
    expect(report.stage).toMatchObject({ kind: "named", stage: "aligned" });
    const [point] = buildTrend(history(release)).points;
    expect(point).toMatchObject({ overall: report.overall, stage: report.stage });
  });

  test("a change is measured between two of them", () => {
    const releases = [50, 73].map((points) => buildRelease(bands, pooled(value(points))));
    const { change } = buildReport(history(...releases));
    expect(change).toMatchObject({ kind: "change", difference: 23, verdict: "clear-change" });
    expect(buildTrend(history(...releases)).points[1]?.change).toEqual(change);
  });

  test("not where the departments have a number, nor where they may not be shown", () => {
    const exact = buildReport(history(buildRelease([five(50), five(52)], pooled(value(51)))));
    expect(exact).toMatchObject({ overallOf: "departments", overall: { score: 51 } });
    const hidden = JSON.parse(JSON.stringify(buildHiddenRelease()));
    const apart = buildReport(history({ ...hidden, ...pooled(value(70)) }));
    expect(apart).toMatchObject({ overallOf: "departments", stage: { kind: "withheld" } });
  });
});

test("a stage that stood is kept through bounds that leave it possible, from the second wave on with reserve", () => {
  const six = (score: ReturnType<typeof atLeast>) => ({ n: 6, N: 6, score });
  const bounds = buildRelease([six(atLeast(67)), six(atLeast(67))]);
  expect(said(wave(72), bounds)[1]).toBe("The relationship between Sales and Marketing is Aligned.");
  expect(said(wave(72), bounds, bounds)[2]).toMatch(/is Aligned, as far as one can tell\.$/);
  const low = buildRelease([six(atMost(45)), six(atMost(45))]);
  expect(said(wave(72), low)[1]).toMatch(/is Undefined or Defined\.$/);
});

describe("the words of the headline", () => {
  const six = (score: ReturnType<typeof atLeast>) => ({ n: 6, N: 6, score });
  const people = (score: number) => ({ n: 14, N: 14, score });
  const some = (score: number) => buildRelease([people(score), people(score)]);
  const bounds = buildRelease([six(atLeast(76)), six(atLeast(72))]);
  const [sure, tentative, either] = [
    "The relationship between Sales and Marketing is Aligned.",
    "The relationship between Sales and Marketing is Aligned, as far as one can tell.",
    "The relationship between Sales and Marketing is Aligned or Integrated.",
  ];

  test("are the same of a value and of bounds that leave the same stages", () => {
    expect(said(some(80), bounds, some(79.5), bounds)).toEqual([either, either, either, either]);
  });

  test("are plain of a stage that is clear, not of one that is likely", () => {
    expect(said(some(72))).toEqual([sure]);
    expect(said(some(78.5))).toEqual([tentative]);
  });

  test("stay plain until a wave alone would name another stage", () => {
    expect(said(some(72), some(79), null, some(79))).toEqual([sure, sure, expect.anything(), sure]);
    expect(said(some(72), some(80.5), some(79))).toEqual([sure, sure, sure]);
    expect(said(some(72), some(81.3), some(79))).toEqual([sure, tentative, tentative]);
  });

  test("stay plain through one wave of bounds, and have a reserve from the second on", () => {
    expect(said(some(72), bounds, some(79), bounds)).toEqual([sure, sure, sure, sure]);
    expect(said(some(72), bounds, bounds, some(79))).toEqual([sure, sure, tentative, tentative]);
    expect(said(some(78.5), bounds)).toEqual([tentative, tentative]);
  });

  test("lose the reserve when two waves in a row are clear, and not when one is", () => {
    const reserved = [some(72), bounds, bounds];
    expect(said(...reserved, some(72), some(79)).slice(3)).toEqual([tentative, tentative]);
    expect(said(...reserved, some(72), bounds).slice(3)).toEqual([tentative, tentative]);
    expect(said(...reserved, some(72), some(72)).slice(3)).toEqual([tentative, sure]);
  });

  test("of another method or after two waves without a result begin anew", () => {
    const hidden = buildHiddenRelease();
    expect(said(some(72), bounds, bounds, hidden, hidden, some(72)).at(-1)).toBe(sure);
    expect(said(some(72), hidden, hidden, some(78.5)).at(-1)).toBe(tentative);
    const before = buildRelease([people(72), people(72)], METHOD_ONE);
    expect(said(before, some(78.5))).toEqual([sure, tentative]);
  });

  test("of method 1 stay as they were said", () => {
    const old = (of: Parameters<typeof buildRelease>[0]) => buildRelease(of, METHOD_ONE);
    expect(said(old([people(80), people(80)]))[0]).toMatch(/is on the border of Aligned and Integrated\.$/);
    expect(said(old([people(78.5), people(78.5)]))).toEqual([sure]);
    expect(said(old([six(atLeast(76)), six(atLeast(72))]))[0]).toMatch(/is at least Aligned\.$/);
  });
});

/** Twelve quarters of a company whose true level does not move, as released by a method. */
function standingStill(
  people: readonly [number, number],
  level: number,
  methodVersion: string,
  seed: number,
) {
  const random = createRandom(seed);
  const levels = levelsAround(level);
  let company = foundCompany(instrumentV1, people, random);
  return Array.from({ length: 12 }, () => {
    const release = surveyed(company, [levels, levels], people, random);
    company = passQuarter(company, random);
    return methodVersion === METHOD_VERSION ? release : underMethodOne(release);
  });
}

/** Method 1 had the same figures and its bit, here the truth about a company at this level. */
function underMethodOne(release: Release): Release {
  const shares = release.departments.flatMap(({ items }) =>
    Object.values(items).flatMap(({ favourable }) => (favourable.kind === "value" ? favourable.value : [])),
  );
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return { ...release, methodVersion: "1.1", majorityFavourable: shares.length === 0 ? null : mean > 50 };
}

function changesPerCompany(people: readonly [number, number], level: number, methodVersion = METHOD_VERSION) {
  const companies = 16;
  let [put, stages] = [0, 0];
  for (let seed = 1; seed <= companies; seed++) {
    const places = headlinesOf(standingStill(people, level, methodVersion, seed)).map((reading) =>
      JSON.stringify(placeSaid(reading)),
    );
    const named = places.filter((place) =>
      STAGES.some((it) => place === JSON.stringify({ lower: it, upper: it })),
    );
    const changes = (list: readonly string[]) => list.slice(1).filter((it, at) => it !== list[at]).length;
    put += changes(places) / companies;
    stages += changes(named) / companies;
  }
  return { places: put, stages };
}

describe("a company that does not move, exactly on a cut,", { timeout: 300_000 }, () => {
  for (const people of [
    [6, 6],
    [8, 6],
    [14, 11],
    [22, 20],
  ] as const)
    for (const cut of [40, 65, 80])
      test(`keeps the place that its headline says: ${people.join(" + ")} at ${cut}`, () => {
        const { places, stages } = changesPerCompany(people, cut);
        expect(places).toBeLessThanOrEqual(1.7);
        expect(stages).toBeLessThanOrEqual(1.1);
      });

  test("broken: the rule of method 1 flaps about 69 points", () => {
    expect(changesPerCompany([22, 20], 69, "1.1").places).toBeGreaterThan(1.7);
  });
});
