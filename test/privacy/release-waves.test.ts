import { describe, expect, test } from "vitest";
import { instrumentV1 } from "~/content/instrument/v1";
import { instrumentV2 } from "~/content/instrument/v2";
import { edgesOfFigure, windowOf } from "~/domain/disclosure/figure";
import { makeRelease, type Release } from "~/domain/disclosure/release";
import type { Figure } from "~/domain/disclosure/release-shape";
import type { Answer, Answers, Instrument } from "~/domain/instrument";
import { createRandom, type Random } from "~/domain/statistics/random";

const ITEMS = 18;

type Wave = readonly [readonly Answers[], readonly Answers[]];

function release(
  [first, second]: Wave,
  previous: readonly Release[] = [],
  silent = 0,
  instrument: Instrument = instrumentV1,
  methodVersion?: string,
): Release {
  const department = (name: string, answers: readonly Answers[]) => ({
    name,
    invited: answers.length + silent,
    ballots: answers.map((given) => ({ answers: given, comment: null })),
  });
  return makeRelease({
    instrument,
    threshold: 5,
    manifestHash: "",
    claimed: 0,
    departments: [department("Sales", first), department("Marketing", second)],
    previous,
    ...(methodVersion && { methodVersion }),
  }).release;
}

/** As a version would leave it that asked one statement less. */
function withoutItem({ departments: [first, second] }: Release): Release["departments"] {
  const { "trust-1": _, ...items } = first.items;
  return [{ ...first, items }, second];
}

function people(count: number, random: Random): Answers[] {
  return Array.from({ length: count }, () => instrumentV1.items.map(() => (2 + random.integer(3)) as Answer));
}

const everywhere = (answer: Answer): Answers => instrumentV1.items.map(() => answer);

function sums(figure: Figure, respondents: number) {
  return windowOf(edgesOfFigure(figure), 20 / (ITEMS * respondents));
}

/** The sum of one person's answers, as far as a total and its two parts a wave later leave it open. */
function openFor(before: Release, after: Release) {
  const total = sums(before.pooled!.score, before.pooled!.respondents);
  const [first, second] = after.departments.map(({ score, respondents }) => sums(score, respondents!));
  return { least: first!.low + second!.low - total.high, most: first!.high + second!.high - total.low };
}

/** All answers possible to every item: neither nearly nothing but Always nor nearly nothing but Never. */
function isOpen({ least, most }: { least: number; most: number }): boolean {
  const [lowest, highest] = [ITEMS, 5 * ITEMS];
  if (least > highest || most < lowest) return true;
  return least <= highest - 4 && most >= lowest + 4;
}

describe("a total, and both departments once a person has joined", () => {
  const pairs = Array.from({ length: 90 }, (_, seed) => {
    const random = createRandom(seed);
    const [four, five] = [people(4, random), people(5, random)];
    const joined = everywhere(seed % 2 ? 5 : 1);
    return { before: release([four, five]), now: [[...four, joined], five] as const };
  });

  test("leave every answer possible for that person", () => {
    for (const { before, now } of pairs) expect(isOpen(openFor(before, release(now, [before])))).toBe(true);
  });

  test("would not, if the gate did not look back", () => {
    expect(
      pairs.every(({ before, now }) => isOpen(openFor(before, release(now, [], 0, instrumentV1, "1.1")))),
    ).toBe(false);
  });
});

describe("looking back", () => {
  const random = createRandom(3);
  const [twelve, ten] = [people(12, random), people(10, random)];
  const before = release([twelve, ten]);

  test("withholds single items where one person left since and everybody answered both times", () => {
    const after = release([twelve.slice(1), ten], [before]);
    const [first, second] = after.departments.map(({ items }) => items["trust-1"]?.favourable);
    expect(first).toEqual({ kind: "withheld", reason: "audit-refused" });
    expect(second).toEqual(release([twelve.slice(1), ten]).departments[1].items["trust-1"]?.favourable);
  });

  test("looks back over another wording of the same items", () => {
    const wave = [twelve.slice(1), ten] as const;
    const after = release(wave, [before], 0, instrumentV2);
    expect(after.departments).toEqual(release(wave, [before]).departments);
    expect(after.departments).not.toEqual(release(wave, [], 0, instrumentV2).departments);
    const other = { ...before, instrumentVersion: "other", departments: withoutItem(before) };
    expect(release(wave, [other]).departments).toEqual(release(wave).departments);
  });

  test("changes nothing where somebody was silent, nobody left, or more than three did", () => {
    for (const [wave, silent] of [
      [[twelve.slice(1), ten], 1],
      [[twelve, ten], 0],
      [[twelve.slice(4), ten], 0],
    ] as const) {
      expect(release(wave, [before], silent)).toEqual(release(wave, [], silent));
    }
    const incomplete = release([twelve, ten], [], 1);
    expect(release([twelve.slice(1), ten], [incomplete])).toEqual(release([twelve.slice(1), ten]));
  });

  test("reaches back over a wave in which somebody was silent", () => {
    const between = release([twelve, ten], [before], 1);
    const after = release([twelve.slice(1), ten], [before, between]);
    expect(after).toEqual(release([twelve.slice(1), ten], [before]));
  });
});
