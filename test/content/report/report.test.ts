import { describe, expect, test } from "vitest";
import { formatList, formatNumber, formatQuarter, formatSigned } from "~/content/intl";
import { changeSentence, changeShort } from "~/content/report/changes";
import { estimateValue, figureValue, scoreSentence } from "~/content/report/estimates";
import { dimensionGapsSentence, gapSentence, weakestSentence } from "~/content/report/gaps";
import { mirrorSentence } from "~/content/report/mirror";
import { cautionSentence } from "~/content/report/participation";
import { stageCertainty, stageShort, stageStatement } from "~/content/report/stage-sentences";
import { withheldReason } from "~/content/report/withheld-reasons";
import type { GapReading, StageReading } from "~/domain/report/report";
import { change, estimate, withheld } from "../../support/sample-report";

const NAMES = ["Sales", "Marketing"] as const;
const P = { undefined: 0, defined: 0.15, aligned: 0.85, integrated: 0 };

const READINGS: readonly StageReading[] = [
  { kind: "named", stage: "aligned", probabilities: P },
  { kind: "border", lower: "defined", upper: "aligned", probabilities: { ...P, defined: 0.3, aligned: 0.7 } },
  {
    kind: "unchanged",
    stage: "defined",
    leaning: "aligned",
    probabilities: { ...P, defined: 0.35, aligned: 0.65 },
  },
  {
    kind: "unchanged",
    stage: "aligned",
    leaning: "aligned",
    probabilities: { ...P, defined: 0.35, aligned: 0.65 },
  },
  {
    kind: "guarded",
    stage: "defined",
    majority: "not-favourable",
    alone: { kind: "named", stage: "aligned", probabilities: P },
    wouldBe: "aligned",
    probabilities: P,
  },
  { kind: "at-least", stage: "aligned" },
  { kind: "at-most", stage: "defined" },
  { kind: "between", lower: "defined", upper: "aligned" },
  { kind: "withheld", reason: "department-below-threshold" },
];

test("every reading has one statement, and a certainty that never claims more than it knows", () => {
  expect(READINGS.map((reading) => stageStatement("en", reading, NAMES))).toEqual([
    "The relationship between Sales and Marketing is Aligned.",
    "The relationship between Sales and Marketing is on the border of Defined and Aligned.",
    "The relationship between Sales and Marketing is still Defined, leaning to Aligned.",
    "The relationship between Sales and Marketing is still Aligned.",
    "The relationship between Sales and Marketing is Defined.",
    "The relationship between Sales and Marketing is at least Aligned.",
    "The relationship between Sales and Marketing is at most Defined.",
    "The relationship between Sales and Marketing lies between Defined and Aligned.",
    "Too few people answered to place Sales and Marketing on the scale.",
  ]);
  expect(stageCertainty("en", READINGS[0]!)).toBe(
    "This is likely: Aligned about 85\u00a0% and Defined about 15\u00a0%.",
  );
  expect(stageCertainty("en", READINGS[1]!)).toBe(
    "It may be either: Aligned about 70\u00a0% and Defined about 30\u00a0%.",
  );
  expect(
    stageCertainty("en", {
      kind: "named",
      stage: "aligned",
      probabilities: { ...P, defined: 0, aligned: 1 },
    }),
  ).toBe("This is clear: Aligned more than 95\u00a0%.");
  expect(stageCertainty("en", READINGS[4]!)).toBe(
    "The score alone would say Aligned. Aligned is named only when more than half of the answers that entered the score are “Often” or “Always”, and here they are not.",
  );
});

describe("numbers", () => {
  test("read as people write them", () => {
    const numbers = [61, 61.5, -3.04, -0.01].map((value) => formatNumber("en", value));
    expect(numbers).toEqual(["61", "61.5", "−3", "0"]);
    expect([4, -4, 0.01].map((value) => formatSigned("en", value))).toEqual(["+4", "−4", "0"]);
    const lists = [[], ["a"], ["a", "b", "c"]].map((parts) => formatList("en", parts));
    expect(lists).toEqual(["", "a", "a, b and c"]);
    expect(formatQuarter("en", "2026-Q4")).toBe("Q4\u00a02026");
  });

  test("at the ends of the scale say only that they lie beyond", () => {
    expect(estimateValue("en", { kind: "bounded", low: 90, high: 100 })).toBe("90 or more");
    expect(estimateValue("en", { kind: "bounded", low: 20, high: 35 })).toBe("35 or less");
    expect(estimateValue("en", { kind: "bounded", low: 55, high: 70 })).toBe("55 to 70");
    expect(estimateValue("en", withheld("too-few-answers"))).toBe("not shown");
    expect(figureValue("en", { kind: "at-least", bound: 90, step: 5 }, "percent")).toBe("90\u00a0% or more");
    expect(figureValue("en", { kind: "value", value: 4, step: 0.1 }, "answer")).toBe("4.0");
  });
});

describe("a change", () => {
  test("is named only when it is clear, and has a direction only then", () => {
    expect(changeSentence("en", change(6, "clear-change"), "Q3 2026")).toBe(
      "Up 6\u00a0points since Q3 2026: a clear change.",
    );
    expect(changeSentence("en", change(-6, "clear-change"), "Q3 2026")).toMatch(/^Down 6/);
    expect(changeSentence("en", change(1, "no-real-change"), "Q3 2026")).toBe(
      "No real change since Q3 2026.",
    );
    expect(changeSentence("en", change(3, "too-little-data"), "Q3 2026")).toBe(
      "Too little data to tell whether it moved since Q3 2026: the change lies somewhere between −1 and +7 points.",
    );
    expect(changeShort("en", change(3, "too-little-data")).difference).toBe("");
  });
});

describe("a gap", () => {
  const gap = (score: number, named: boolean): GapReading => ({
    estimate: {
      ...estimate(50),
      kind: "estimate",
      score,
      low: score - 3,
      high: score + 3,
      standardError: 1.5,
      degreesOfFreedom: 9,
    },
    named,
    higher: named ? (score > 0 ? 0 : 1) : null,
  });

  test("is named by who is higher", () => {
    expect(gapSentence("en", gap(-8, true), NAMES)).toBe(
      "Marketing rates the relationship 8\u00a0points higher than Sales.",
    );
    expect(gapSentence("en", gap(4, false), NAMES)).toMatch(/no clear difference/);
    expect(
      dimensionGapsSentence(
        "en",
        [
          { dimension: "Trust and fairness", gap: gap(9, true) },
          { dimension: "Shared goals", gap: gap(-6, true) },
          { dimension: "Definitions", gap: gap(2, false) },
        ],
        NAMES,
      ),
    ).toBe(
      "The two are furthest apart on trust and fairness: Sales sees it 9\u00a0points higher. They also differ clearly on shared goals.",
    );
  });

  test("never claims certainty about the weakest topics", () => {
    expect(
      weakestSentence("en", [
        { name: "Trust", amongLowest: 1 },
        { name: "Goals", amongLowest: 0.62 },
        { name: "Roles", amongLowest: null },
      ]),
    ).toBe(
      "Most likely among the two weakest topics: trust (more than 95\u00a0%) and goals (about 60\u00a0%).",
    );
    expect(weakestSentence("en", [{ name: "Trust", amongLowest: null }])).toBeNull();
  });
});

test("the mirror speaks in the words of the response scale that a figure leaves possible", () => {
  const seenAs = (value: number) => {
    const figure = { kind: "value", value, step: 5 } as const;
    const side = {
      department: 0,
      selfView: figure,
      viewOfOther: figure,
      mismatch: withheld("audit-refused"),
      named: false,
    } as const;
    return mirrorSentence("en", side, ["A", "B"]).match(/A says it (.*) informs/)?.[1];
  };
  expect([20, 40, 50, 60, 80, 100].map(seenAs)).toEqual([
    "never",
    "rarely",
    "rarely or sometimes",
    "sometimes",
    "often",
    "always",
  ]);
});

test("no sentence uses a word of certainty that the method cannot give, blames, or shouts", () => {
  const reasons = [
    "department-below-threshold",
    "other-department-below-threshold",
    "too-few-answers",
    "needs-ten-respondents",
    "needs-twenty-respondents",
    "needs-hundred-respondents",
    "closed-early",
    "audit-refused",
  ] as const;
  const sentences = [
    ...reasons.map((reason) => withheldReason("en", reason, 5)),
    ...READINGS.flatMap((reading) => [
      stageStatement("en", reading, NAMES),
      stageCertainty("en", reading) ?? "",
      stageShort("en", reading),
    ]),
    scoreSentence("en", estimate(61)) ?? "",
    cautionSentence("en", { kind: "low-response", department: 0, rate: 0.5 }, NAMES),
    cautionSentence("en", { kind: "response-shift", department: 1, from: 0.9, to: 0.6 }, NAMES),
    cautionSentence("en", { kind: "sensitivity", silent: 1, score: 58 }, NAMES),
  ];
  for (const sentence of sentences) {
    expect(sentence).not.toMatch(/significant|prove[ds]?\b|caused|fault|blame|!|undefined,|NaN|\[object/);
  }
});

test("a score never carries a percent sign", () => {
  expect(scoreSentence("en", estimate(61))).not.toMatch(/%/);
  expect(estimateValue("en", estimate(61))).toBe("61");
});
