import { describe, expect, test } from "vitest";
import { instrumentV1 } from "~/content/instrument/v1";
import { makeRelease } from "~/domain/disclosure/release";
import type { Figure, ItemRelease } from "~/domain/disclosure/release-shape";
import { buildReport } from "~/domain/report/build-report";
import { mostSeemFavourable } from "~/domain/report/method-one";
import { foundCompany, simulateWave } from "~/domain/simulator";
import { createRandom } from "~/domain/statistics/random";
import {
  atLeast,
  atMost,
  buildHiddenRelease,
  buildRelease,
  history,
  value,
} from "../../support/release-builder";
import { levelsAround } from "../../tools/calibration/population";

const WITHHELD: Figure = { kind: "withheld", reason: "audit-refused" };

function items(...shares: readonly Figure[]): Record<string, ItemRelease> {
  return Object.fromEntries(
    shares.map((favourable, index) => [
      `item-${index}`,
      { favourable, mean: WITHHELD, distribution: null, splitOpinion: null },
    ]),
  );
}

function release(shares: readonly Figure[], score = 70, majorityFavourable: boolean | null = null) {
  const department = { n: 12, N: 14, score, items: items(...shares) };
  return buildRelease([department, department], { methodVersion: "1.1", majorityFavourable });
}

describe("most answers are favourable", () => {
  test("as the released bit says, whatever else is shown", () => {
    expect(mostSeemFavourable(release([value(90, 5)], 90, false))).toBe(false);
    expect(mostSeemFavourable(release([value(10, 5)], 30, true))).toBe(true);
  });

  test("as the shares of the items come to where the bit is refused, bands read at their middle", () => {
    expect(mostSeemFavourable(release([value(60, 5), atMost(30), atLeast(70)]))).toBe(true);
    expect(mostSeemFavourable(release([value(45, 5), atMost(30), atLeast(70)]))).toBe(false);
  });

  test("not from a few of the items", () => {
    expect(mostSeemFavourable(release([value(60, 5), WITHHELD, WITHHELD]))).toBeNull();
    expect(mostSeemFavourable(release([WITHHELD]))).toBeNull();
    expect(mostSeemFavourable(release([]))).toBeNull();
  });

  test("from 75 points on where no shares are shown", () => {
    expect(mostSeemFavourable(release([], 75))).toBe(true);
    expect(mostSeemFavourable(release([], 74))).toBeNull();
    expect(mostSeemFavourable(buildHiddenRelease())).toBeNull();
  });

  test("larger departments weigh more, as in the bit", () => {
    const [small, large] = [
      { n: 10, N: 10, score: 70, items: items(value(80, 5)) },
      { n: 40, N: 40, score: 70, items: items(value(45, 5)) },
    ] as const;
    expect(
      mostSeemFavourable(buildRelease([small, large], { methodVersion: "1.1", majorityFavourable: null })),
    ).toBe(true);
    const { items: _, ...bare } = small;
    expect(
      mostSeemFavourable(buildRelease([bare, large], { methodVersion: "1.1", majorityFavourable: null })),
    ).toBeNull();
  });

  test("agrees with the answers themselves where the gate refuses to say it", () => {
    const random = createRandom(12);
    let [refused, agreed] = [0, 0];
    for (let wave = 0; wave < 200; wave++) {
      const company = foundCompany(instrumentV1, [14, 14], random);
      const level = levelsAround(66 + 8 * random.uniform());
      const answers = simulateWave(
        company,
        { levels: [level, level], respondents: [12, 12], dontKnow: 0.03 },
        random,
      );
      const department = (name: string, index: 0 | 1) => ({
        name,
        invited: 14,
        ballots: answers[index].map((given) => ({ answers: given, comment: null })),
      });
      const { release } = makeRelease({
        instrument: instrumentV1,
        methodVersion: "1.1",
        threshold: 5,
        manifestHash: "",
        claimed: 24,
        departments: [department("Sales", 0), department("Marketing", 1)],
      });
      if (release.majorityFavourable !== null) continue;
      refused += 1;
      const scored = answers
        .flat()
        .flatMap((given) => given.filter((_, item) => instrumentV1.items[item]?.kind === "scored"));
      const real = scored.flatMap((answer) => answer ?? []);
      const most = real.filter((answer) => answer >= 4).length > real.length / 2;
      if (mostSeemFavourable(release) === most) agreed += 1;
    }
    expect(refused).toBeGreaterThan(20);
    expect(agreed / refused).toBeGreaterThan(0.85);
  });
});

/** Departments so large that the score alone decides. */
const large = (score: number) => ({ n: 400, N: 400, score, sd: 12, dimSd: 15 });

describe("the neutrality guard", () => {
  const guarded = (score: number, majorityFavourable: boolean | null, ...before: number[]) => {
    const past = before.map((points) =>
      buildRelease([large(points), large(points)], { methodVersion: "1.1" }),
    );
    const now = buildRelease([large(score), large(score)], { methodVersion: "1.1", majorityFavourable });
    return buildReport(history(...past, now)).stage;
  };

  test("Aligned and Integrated need more than half of all answers favourable", () => {
    expect(guarded(66, false)).toMatchObject({ kind: "guarded", stage: "defined", wouldBe: "aligned" });
    expect(guarded(70, null)).toMatchObject({ kind: "guarded", wouldBe: "aligned" });
    expect(guarded(90, false)).toMatchObject({ kind: "guarded", wouldBe: "integrated" });
    expect(guarded(90, null)).toMatchObject({ kind: "named", stage: "integrated" });
    expect(guarded(66, true)).toMatchObject({ kind: "named", stage: "aligned" });
    expect(guarded(50, false)).toMatchObject({ kind: "named", stage: "defined" });
    expect(guarded(60, false)).toMatchObject({ kind: "guarded", wouldBe: "aligned" });
  });

  test("takes effect at once and leaves no trace", () => {
    expect(guarded(66, false, 66)).toMatchObject({ kind: "guarded" });
    const releases = [true, false, true].map((majorityFavourable) =>
      buildRelease([large(66), large(66)], { methodVersion: "1.1", majorityFavourable }),
    );
    expect(buildReport(history(...releases)).stage).toMatchObject({ kind: "named", stage: "aligned" });
  });

  test("concerns the organisation only", () => {
    const release = buildRelease([large(66), large(66)], { methodVersion: "1.1", majorityFavourable: false });
    const report = buildReport(history(release));
    expect(report.departments[0].stage).toMatchObject({ kind: "named", stage: "aligned" });
    expect(report.dimensions[0]?.stage).toMatchObject({ kind: "named", stage: "aligned" });
  });
});
