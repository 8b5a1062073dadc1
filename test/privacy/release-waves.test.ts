import { describe, expect, test } from "vitest";
import { instrumentV1 } from "~/content/instrument/v1";
import { instrumentV2 } from "~/content/instrument/v2";
import { edgesOfFigure, windowOf } from "~/domain/disclosure/figure";
import { makeRelease, parseRelease, type Release } from "~/domain/disclosure/release";
import type { Figure, Movement, Turnover } from "~/domain/disclosure/release-shape";
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
  turnover?: readonly Turnover[],
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
    ...(turnover && { turnover }),
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

function sums(figure: Figure, respondents: number | null) {
  if (respondents === null) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  return windowOf(edgesOfFigure(figure), 20 / (ITEMS * respondents));
}

/** The sum of one person's answers, as far as a total and its two parts a wave later leave it open. */
function openFor(before: Release, after: Release) {
  const total = sums(before.pooled!.score, before.pooled!.respondents);
  const [first, second] = after.departments.map(({ score, respondents }) => sums(score, respondents));
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
  const counted = (first: Movement, second: Movement = { left: 0, joined: 0 }): Turnover[] => [
    { since: before.manifestHash, departments: [first, second] },
  ];
  const following = (wave: Wave, turnover: readonly Turnover[], silent = 0) =>
    release(wave, [before], silent, instrumentV1, undefined, turnover);

  test("cuts single items where one person left since; the same people with the same answers keep theirs", () => {
    const next = following([twelve.slice(1), ten], counted({ left: 1, joined: 0 }));
    const alone = release([twelve.slice(1), ten]);
    expect(next.departments[0]).not.toEqual(alone.departments[0]);
    const same = following([twelve, ten], counted({ left: 0, joined: 0 }));
    expect(same.departments.map(figures)).toEqual(before.departments.map(figures));
  });

  test("looks back where as many joined as left, and where somebody is away", () => {
    const wave = [[...twelve.slice(1), everywhere(3)], ten] as const;
    const alone = release(wave).departments[0];
    expect(figures(following(wave, counted({ left: 1, joined: 1 })).departments[0])).not.toEqual(
      figures(alone),
    );
    const away = following([twelve.slice(1), ten], counted({ left: 1, joined: 1 }), 1);
    expect(figures(away.departments[0])).not.toEqual(
      figures(release([twelve.slice(1), ten], [], 1).departments[0]),
    );
  });

  test("looks back over another wording of the same items", () => {
    const wave = [twelve.slice(1), ten] as const;
    const next = release(wave, [before], 0, instrumentV2);
    expect(next.departments).toEqual(release(wave, [before]).departments);
    expect(next.departments).not.toEqual(release(wave, [], 0, instrumentV2).departments);
    const other = { ...before, instrumentVersion: "other", departments: withoutItem(before) };
    expect(release(wave, [other]).departments).toEqual(release(wave).departments);
  });

  test("changes nothing where more were away, or more left or joined, than colleagues can name", () => {
    expect(following([twelve.slice(1), ten], [], 4).departments).toEqual(
      release([twelve.slice(1), ten], [], 4).departments,
    );
    const exchanged = [[...twelve.slice(4), ...people(4, createRandom(9))], ten] as const;
    expect(figures(following(exchanged, counted({ left: 4, joined: 4 })).departments[0])).toEqual(
      figures(release(exchanged).departments[0]),
    );
    const incomplete = release([twelve, ten], [], 4);
    expect(release([twelve.slice(1), ten], [incomplete]).departments).toEqual(
      release([twelve.slice(1), ten]).departments,
    );
  });

  test("numbers that do not go with how many were invited are taken for unknown", () => {
    const wave = [twelve.slice(1), ten] as const;
    expect(following(wave, counted({ left: 0, joined: 0 })).departments).toEqual(
      following(wave, []).departments,
    );
  });

  test("the counts are kept and read back", () => {
    const turnover = counted({ left: 1, joined: 0 });
    const next = following([twelve.slice(1), ten], turnover);
    expect(next.turnover).toEqual(turnover);
    expect(parseRelease(JSON.stringify(next))).toEqual(next);
  });
});

function figures({ score, dimensions, items }: Release["departments"][0]) {
  return { score, dimensions, items };
}
