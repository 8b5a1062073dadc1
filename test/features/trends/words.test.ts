import { describe, expect, test } from "vitest";
import type { ChangeVerdict, DifferenceVerdict, GapReading } from "~/domain/report/report";
import { driftSentence } from "~/features/trends/describe-drift.server";
import { describeTrendGap, gapWords } from "~/features/trends/describe-gap.server";
import { describeTrendResponses } from "~/features/trends/describe-responses.server";
import { describeSpans } from "~/features/trends/describe-spans.server";
import { describeTrendStatement, type NamedChange } from "~/features/trends/describe-statement.server";
import { lineSummary } from "~/features/trends/describe-summaries.server";

const NAMES = ["Sales", "Marketing"] as const;

function moved(verdict: ChangeVerdict, difference: number, since: string): NamedChange {
  return {
    change: { kind: "change", verdict, difference, low: difference - 4, high: difference + 4 },
    since,
  };
}

describe("the statement of the trends", () => {
  const start = (verdict: ChangeVerdict, difference = 8) => moved(verdict, difference, "the start");
  const last = (verdict: ChangeVerdict, difference = 8) => moved(verdict, difference, "spring");

  test.each([
    [start("clear-change"), last("clear-change"), "stands clearly higher than in both the start and spring."],
    [
      start("clear-change"),
      last("clear-change", -8),
      "stands clearly higher than in the start, but clearly lower than in spring.",
    ],
    [
      start("clear-change"),
      last("no-real-change"),
      "stands clearly higher than in the start and has not really changed since spring.",
    ],
    [
      start("no-real-change"),
      last("clear-change", -8),
      "has not really changed since the start, but stands clearly lower than in spring.",
    ],
    [
      start("no-real-change"),
      last("no-real-change"),
      "has not really changed, neither since the start nor since spring.",
    ],
    [
      start("clear-change"),
      last("too-little-data"),
      "stands clearly higher than in the start; for the time since spring there is too little data to tell.",
    ],
    [
      start("too-little-data"),
      last("no-real-change"),
      "has not really changed since spring; for the time since the start there is too little data to tell.",
    ],
    [null, last("clear-change", -8), "stands clearly lower than in spring."],
  ])("%#", (first, second, ending) => {
    expect(describeTrendStatement("en", first, second, NAMES)).toBe(
      `The relationship between Sales and Marketing ${ending}`,
    );
  });

  test("tells a dip and what followed it, and a peak likewise, where both are clear", () => {
    const said = (before: ChangeVerdict, by: number, now: NamedChange) =>
      describeTrendStatement("en", start("clear-change"), now, NAMES, last(before, by).change);
    const both = "The relationship between Sales and Marketing";
    expect(said("clear-change", -8, last("clear-change", 8))).toBe(
      `${both} fell clearly in spring and has risen clearly since.`,
    );
    expect(said("clear-change", 8, last("clear-change", -8))).toBe(
      `${both} rose clearly in spring and has fallen clearly since.`,
    );
    expect(said("too-little-data", -8, last("clear-change", 8))).toMatch(/clearly higher than in both/);
    expect(said("clear-change", -8, last("no-real-change", 1))).toMatch(/has not really changed since/);
  });

  test("says when too little is known", () => {
    const unknown = describeTrendStatement("en", start("too-little-data"), last("too-little-data"), NAMES);
    expect(unknown).toBe(
      "There is too little data to tell whether the relationship between Sales and Marketing has moved, since the start or since spring.",
    );
    const unavailable = { change: { kind: "unavailable", reason: "end-band" } as const, since: "spring" };
    expect(describeTrendStatement("en", null, unavailable, NAMES)).toMatch(
      /cannot be computed: .* known only within bounds/,
    );
    expect(describeTrendStatement("en", null, null, NAMES)).toMatch(/cannot be said yet/);
  });

  test("never uses the words that would say more than is known", () => {
    const verdicts: ChangeVerdict[] = ["clear-change", "no-real-change", "too-little-data"];
    for (const first of verdicts) {
      for (const second of verdicts) {
        const words = describeTrendStatement("en", start(first), last(second, -8), NAMES);
        expect(words).not.toMatch(/significan|prove|caus|thanks to|improv|better|worse/i);
        expect(words).toMatch(/^[A-Z].*\.$/);
      }
    }
  });
});

test("neighbouring waves are drawn together, others stay apart", () => {
  const waves = ["a", "b", "c", "d", "e", "f"].map((label) => ({ label, marked: label !== "d" }));
  expect(describeSpans("en", waves)).toBe("a–c, e and f");
  expect(describeSpans("en", waves.slice(3, 5))).toBe("e");
  expect(describeSpans("en", [])).toBe("");
});

test("the moving average is said to drift only where it left the range of chance", () => {
  const wave = (label: string, average: number, outside: boolean) => ({ label, average, low: 55, outside });
  expect(driftSentence("en", [wave("a", 56, false)])).toMatch(/No slow movement/);
  expect(driftSentence("en", [wave("a", 50, true), wave("b", 58, false), wave("c", 64, true)])).toBe(
    "A lasting movement is likely: the moving average lay below the range of chance in a, and above it in c.",
  );
  expect(driftSentence("en", [wave("a", 64, true)])).toMatch(/lay above the range of chance in a\.$/);
});

describe("the gap is told with its history", () => {
  const gap = (score: number, verdict: DifferenceVerdict): GapReading => ({
    estimate: {
      kind: "estimate",
      score,
      low: score - 4,
      high: score + 4,
      standardError: 2,
      degreesOfFreedom: 9,
    },
    verdict,
    atMost: verdict === "no-real-difference" ? Math.abs(score) + 4 : null,
    higher: verdict === "clear-difference" ? (score > 0 ? 0 : 1) : null,
  });
  const clear = (label: string, score: number) => ({ label, gap: gap(score, "clear-difference") });
  const same = (label: string) => ({ label, gap: gap(0.5, "no-real-difference") });
  const open = (label: string) => ({ label, gap: gap(3, "too-little-data") });
  const none = {
    label: "x",
    gap: { ...gap(0, "too-little-data"), estimate: { kind: "withheld", reason: "closed-early" } } as const,
  };
  const told = (...waves: { label: string; gap: GapReading }[]) => describeTrendGap("en", waves, NAMES);

  test("of waves that were clearly apart", () => {
    expect(told(clear("a", -9), none, same("b"))).toEqual([
      "In b the two saw it much the same way. They had been clearly apart in a.",
    ]);
    expect(told(clear("a", -9), open("b"))).toEqual([
      "For b there is too little data to tell whether the two were apart. They had been clearly so in a.",
    ]);
    expect(told(open("a"), clear("b", -9))).toEqual([
      "In b the two were clearly apart: Marketing scored 9\u00a0points higher.",
      "Before that no clear difference had been found.",
    ]);
    expect(told(clear("a", 1.04))).toEqual([
      "In a the two were clearly apart: Sales scored 1\u00a0point higher.",
    ]);
  });

  test("of waves without a clear difference, saying of how many it is not known", () => {
    expect(told(none)).toEqual([]);
    expect(told(same("a"), same("b"))).toEqual([
      "In every wave the two saw the relationship much the same way.",
    ]);
    expect(told(open("a"))).toEqual([
      "In a no clear difference between Sales and Marketing was found.",
      "There was too little data to tell.",
    ]);
    expect(told(open("a"), same("b"), none)).toEqual([
      "In none of 2 waves was a clear difference between Sales and Marketing found.",
      "There was too little data to tell in one of them.",
      "Of one wave nothing can be said: the gap is not shown, or known only within bounds.",
    ]);
  });

  test("in a table says which of the three it is", () => {
    const words = [clear("a", 9), same("a"), open("a"), none].map((wave) => gapWords("en", wave.gap, NAMES));
    expect(words).toEqual(["Sales higher by 9", "Much the same", "Too little data to tell", "Not shown"]);
  });
});

test("low and moving response rates are named, withheld ones passed over", () => {
  const waves = [
    { label: "a", rates: [0.8, 0.9] },
    { label: "b", rates: [null, null] },
    { label: "c", rates: [0.55, 0.89] },
  ] as const;
  expect(describeTrendResponses("en", waves, NAMES)).toEqual([
    "Fewer than 60\u00a0% of Sales answered in c: treat those figures with caution.",
    "The response rate of Sales moved much in c (from 80\u00a0% to 55\u00a0%); part of a change there may come from other people answering.",
  ]);
});

test("a summary names start, extremes and end, and what is missing", () => {
  const point = (label: string, score: number | null) => ({
    label,
    score,
    value: String(score),
    range: null,
  });
  expect(
    lineSummary("en", "Score", [point("a", 50), point("b", 40), point("c", 70), point("d", 60)], ["e"]),
  ).toBe("Score: 50 in a, lowest at 40 in b and highest at 70 in c, and 60 in d; nothing is shown for e");
  expect(lineSummary("en", "Score", [point("a", null)], [])).toBe("Score: no wave shows a number");
});
