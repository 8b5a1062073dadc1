import { describe, expect, test } from "vitest";
import { instrumentV1 } from "~/content/instrument/v1";
import { releaseMirrorOf } from "~/domain/disclosure/department-release";
import { mostLeftOut, nearlyAllAnswered } from "~/domain/disclosure/mirror-figures";
import { makeRelease } from "~/domain/disclosure/release";
import { minimumAnswers } from "~/domain/disclosure/reporting-threshold";
import { ruleFor } from "~/domain/disclosure/rules";
import type { Answer } from "~/domain/instrument";
import { METHOD_VERSION } from "~/domain/method";
import type { RawDepartment, RawScore } from "~/domain/scoring";
import { itemWorlds, placesOf } from "./auditor/item-worlds";

const THRESHOLD = 5;

/** A direction of two items that so many answered, with these sums. */
function scored([c1, s1]: Item, [c2, s2]: Item): RawScore {
  return {
    mean: (20 * (s1 * c2 + s2 * c1)) / (2 * c1 * c2),
    variance: 0,
    weights: [1 / (2 * c1), 1 / (2 * c2)],
  };
}

/** How many answered an item, and the sum of their answers. */
type Item = readonly [answers: number, sum: number];

describe("whether nearly all answered", () => {
  type Bit = typeof nearlyAllAnswered;
  const anyShare: Bit = (raw, respondents) => (raw ? fewest(raw) >= 0.9 * respondents : null);
  const fewest = ({ weights }: RawScore) => Math.round(1 / (2 * Math.max(...weights)));

  /** Cases in which colleagues, who know whether they answered, would know how many of the others left an item out. */
  function countsGivenAway(bit: Bit): string[] {
    const known: string[] = [];
    for (let people = 5; people <= 80; people++) {
      const least = minimumAnswers(people, THRESHOLD);
      const said = new Map<boolean | null, [number, number][]>();
      for (let a = least; a <= people; a++)
        for (let b = least; b <= people; b++) {
          const value = bit(scored([a, 3 * a], [b, 3 * b]), people, THRESHOLD);
          said.set(value, [...(said.get(value) ?? []), [people - a, people - b]]);
        }
      for (const [value, worlds] of said) {
        if (value === null) continue;
        for (const own of [0, 1, 2])
          for (const other of [0, 1, 2]) {
            const open = worlds.filter(
              ([a, b]) => a >= own && b >= other && a - own <= people - 2 && b - other <= people - 2,
            );
            const left = new Set(open.map(([a]) => a - own));
            if (left.size === 1) known.push(`${people} people, ${value}, ${own} and ${other} of two`);
          }
      }
    }
    return known;
  }

  test("two colleagues never learn how many of the others left an item out", () => {
    expect(countsGivenAway(nearlyAllAnswered)).toEqual([]);
  });

  test("broken: a bit of nine in ten for any number of people gives it away", () => {
    expect(countsGivenAway(anyShare).length).toBeGreaterThan(0);
  });

  test("so many may have left an item out of which it is said", () => {
    expect([10, 17, 30, 48].map(mostLeftOut)).toEqual([3, 3, 3, 4]);
    const said = (people: number, left: number) =>
      nearlyAllAnswered(scored([people - left, 90], [people, 90]), people, THRESHOLD);
    expect([said(17, 3), said(17, 4), said(9, 0)]).toEqual([true, false, null]);
  });
});

describe("a direction of the mirror of which some items were left out", () => {
  const ANSWERS = [null, 1, 3, 5] as const;
  type Own = readonly (1 | 3 | 5 | null)[];

  const raw = (people: number, own: RawScore): RawDepartment => ({
    respondents: people,
    score: null,
    dimensions: {},
    items: {},
    mirror: { own, other: null },
  });

  /** Every figure with its bit, and all answers and gaps that may stand behind it. */
  function worldsByFigure(people: number, step: number | null): Map<string, [Item, Item][]> {
    const rule = ruleFor(people)!;
    const options = {
      rule: step === null ? rule : { ...rule, mirrorStep: step },
      threshold: THRESHOLD,
      methodVersion: METHOD_VERSION,
    };
    const texts = new Map<string, string>();
    const worlds = new Map<string, [Item, Item][]>();
    const items: Item[] = [];
    for (let count = minimumAnswers(people, THRESHOLD); count <= people; count++)
      for (let sum = count; sum <= 5 * count; sum++) items.push([count, sum]);
    for (const one of items)
      for (const other of items) {
        const score = scored(one, other);
        const bit = nearlyAllAnswered(score, people, THRESHOLD);
        const key = `${score.mean.toFixed(9)} ${bit}`;
        const text =
          texts.get(key) ??
          (step === 0 ? key : JSON.stringify(releaseMirrorOf(raw(people, score), options, [])));
        texts.set(key, text);
        const known = worlds.get(text);
        if (known) known.push([one, other]);
        else worlds.set(text, [[one, other]]);
      }
    return worlds;
  }

  /** Counts of single answers to the first item that two colleagues could prove; what each left out is theirs to know. */
  function proofs(people: number, step: number | null = null): number {
    const coalitions = ANSWERS.flatMap((a) => ANSWERS.map((b): Own => [a, b]));
    let proven = 0;
    for (const worlds of worldsByFigure(people, step).values())
      for (const first of coalitions)
        for (const second of coalitions) proven += certainCounts(worlds, people, [first, second]);
    return proven;
  }

  function certainCounts(worlds: [Item, Item][], people: number, colleagues: readonly Own[]): number {
    const given = [0, 1].map((item) =>
      colleagues.flatMap((own) => (own[item] == null ? [] : [own[item] as number])),
    );
    const most = people - colleagues.length;
    const ranges = Array.from({ length: 5 }, () => ({ fewest: Number.POSITIVE_INFINITY, most: -1 }));
    for (const world of worlds) {
      const others = world.map(([count, sum], item) => ({
        count: count - given[item]!.length,
        sum: sum - given[item]!.reduce((all, answer) => all + answer, 0),
      }));
      if (others.some(({ count, sum }) => count < 0 || count > most || sum < count || sum > 5 * count))
        continue;
      const { count, sum } = others[0]!;
      const listed = itemWorlds(count, []);
      for (let favourable = 0; favourable <= count; favourable++)
        for (const place of placesOf(listed, favourable, sum))
          for (const [step, range] of ranges.entries()) {
            range.fewest = Math.min(range.fewest, listed.fewest[place + step]!);
            range.most = Math.max(range.most, listed.most[place + step]!);
          }
      if (ranges.every((range) => range.fewest < range.most)) return 0;
    }
    return ranges.filter((range) => range.fewest === range.most).length;
  }

  for (const people of [5, 6, 7, 8, 12])
    test(`${people} people: no figure proves an answer, whatever colleagues answered or left out`, () => {
      expect(proofs(people)).toBe(0);
    });

  test("broken: exact means do", () => {
    expect(proofs(5, 0)).toBeGreaterThan(0);
  });
});

describe("a refused cell of the mirror", () => {
  test("blanks itself only", () => {
    const columns = instrumentV1.items.map((item) => (item.kind === "mirror" ? item.direction : null));
    const people = Array.from({ length: 12 }, (_, person) =>
      columns.map((direction): Answer | null =>
        direction === "own" && person < 8 ? null : ((2 + ((person * 7) % 3)) as Answer),
      ),
    );
    const { release } = makeRelease({
      instrument: instrumentV1,
      threshold: THRESHOLD,
      manifestHash: "00",
      claimed: 24,
      departments: ["a", "b"].map((name) => ({
        name,
        invited: 12,
        ballots: people.map((answers, person) => ({
          answers: name === "a" ? answers : answers.map((answer) => answer ?? (person % 2 ? 2 : 3)),
          comment: null,
        })),
      })) as unknown as Parameters<typeof makeRelease>[0]["departments"],
    });
    const [first, second] = release.departments.map(({ mirror }) => mirror);
    expect(first?.own.kind).toBe("withheld");
    expect([first?.other.kind, second?.own.kind, second?.other.kind]).toEqual(["value", "value", "value"]);
  });
});
