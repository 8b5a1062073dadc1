import { describe, expect, test } from "vitest";
import { formatList, formatNumber, formatQuarter, formatSigned } from "~/content/intl";
import { changeSentence, changeShort, detectableSentence } from "~/content/report/changes";
import { estimateValue, figureValue, scoreSentence } from "~/content/report/estimates";
import { dimensionGapsSentence, gapSentence, gapShort } from "~/content/report/gaps";
import { mirrorSentence } from "~/content/report/mirror";
import { cautionSentence } from "~/content/report/participation";
import { stageCertainty, stageShort, stageStatement } from "~/content/report/stage-sentences";
import { topicChangesSentence } from "~/content/report/topic-changes";
import { weakestSentence } from "~/content/report/weakest";
import { withheldReason } from "~/content/report/withheld-reasons";
import type { ChangeReading, DifferenceVerdict, GapReading, StageReading } from "~/domain/report/report";
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

test("a headline says the same of one or two stages, whatever tells them", () => {
  const tentatively = { says: "tentatively", stage: "aligned" } as const;
  const either = { says: "either", lower: "defined", upper: "aligned" } as const;
  const said = (reading: StageReading) => stageStatement("en", reading, NAMES);
  const held: StageReading = { kind: "held", stage: "aligned", lower: "aligned", upper: "integrated" };
  for (const reading of [{ ...READINGS[0]!, form: tentatively }, { ...held, form: tentatively }, held])
    expect(said(reading)).toBe(
      "The relationship between Sales and Marketing is Aligned, as far as one can tell.",
    );
  for (const reading of [READINGS[1]!, READINGS[7]!])
    expect(said({ ...reading, form: either })).toBe(
      "The relationship between Sales and Marketing is Defined or Aligned.",
    );
});

test("a clear quarter after less clear ones says that it is this quarter", () => {
  const clear = { kind: "named", stage: "aligned", probabilities: { ...P, defined: 0, aligned: 1 } } as const;
  expect(stageCertainty("en", { ...clear, form: { says: "tentatively", stage: "aligned" } })).toBe(
    "This quarter it is clear: Aligned (probability more than 95\u00a0%). Earlier ones left it less clear.",
  );
  expect(stageCertainty("en", { ...clear, form: { says: "plainly", stage: "aligned" } })).toBe(
    "This is clear: Aligned (probability more than 95\u00a0%).",
  );
});

test("every reading has one statement, and a certainty that never claims more than it knows", () => {
  expect(READINGS.map((reading) => stageStatement("en", reading, NAMES))).toEqual([
    "The relationship between Sales and Marketing is Aligned.",
    "The relationship between Sales and Marketing is on the border of Defined and Aligned.",
    "The relationship between Sales and Marketing is Defined.",
    "The relationship between Sales and Marketing is Aligned.",
    "The relationship between Sales and Marketing is Defined.",
    "The relationship between Sales and Marketing is at least Aligned.",
    "The relationship between Sales and Marketing is at most Defined.",
    "The relationship between Sales and Marketing lies between Defined and Aligned.",
    "Too few people answered to place Sales and Marketing on the scale.",
  ]);
  expect(stageCertainty("en", READINGS[0]!)).toBe(
    "This is likely: Aligned (probability about 85\u00a0%) and Defined (probability about 15\u00a0%).",
  );
  expect(stageCertainty("en", READINGS[1]!)).toBe(
    "It may be either: Aligned (probability about 70\u00a0%) and Defined (probability about 30\u00a0%).",
  );
  expect(
    stageCertainty("en", {
      kind: "named",
      stage: "aligned",
      probabilities: { ...P, defined: 0, aligned: 1 },
    }),
  ).toBe("This is clear: Aligned (probability more than 95\u00a0%).");
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

  test("from a value to a band says the least that is certain", () => {
    const rose: ChangeReading = { kind: "bounded", low: 16.4, high: 41, verdict: "clear-change" };
    const fell: ChangeReading = { kind: "bounded", low: -41, high: -10.2, verdict: "clear-change" };
    expect(changeSentence("en", rose, "Q4 2026")).toBe(
      "Rose by at least 16\u00a0points since Q4 2026: a clear change.",
    );
    expect(changeSentence("en", fell, "Q4 2026")).toMatch(/^Fell by at least 10\u00a0points/);
    expect(changeShort("en", rose)).toEqual({
      verdict: "Clearly up",
      difference: "at least 16",
      range: "",
      clear: true,
    });
    expect(changeSentence("en", { kind: "unavailable", reason: "end-band" }, "Q4 2026")).toMatch(
      /^Too little data to tell .* within bounds/,
    );
  });

  test("is never contradicted by the size that is likely to be noticed", () => {
    expect(detectableSentence("en", 7.2)).toBe(
      "With this many people, a change of the overall score by 8\u00a0points is noticed in about four cases out of five, a smaller one less often.",
    );
  });
});

describe("the topics' changes", () => {
  const hidden: ChangeReading = { kind: "unavailable", reason: "audit-refused" };
  const of = (...changes: ChangeReading[]) =>
    topicChangesSentence(
      "en",
      changes.map((it, index) => ({ name: ["Trust", "Goals", "Roles"][index] ?? "", change: it })),
      "spring",
    );

  test("are told with those where nothing changed, too little is known, or nothing can be computed", () => {
    expect(of(change(6, "clear-change"), change(0, "no-real-change"), hidden)).toBe(
      "Since spring one topic changed clearly: trust (up). No real change since spring on goals. Of one topic no change can be computed.",
    );
    expect(of(change(2, "too-little-data"), change(2, "too-little-data"), hidden)).toBe(
      "On two topics there is too little data to tell whether they changed since spring. Of one topic no change can be computed.",
    );
    const same = change(0, "no-real-change");
    expect(of(same, same, same)).toBe("None of the three topics has really changed since spring.");
  });

  test("that all went the same way are said in one breath", () => {
    const up = change(6, "clear-change");
    const rose: ChangeReading = { kind: "bounded", low: 8, high: 30, verdict: "clear-change" };
    expect(of(up, rose, up)).toBe("Since spring all three topics went clearly up.");
    expect(of(up, change(-6, "clear-change"))).toBe(
      "Since spring 2 topics changed clearly: trust (up) and goals (down).",
    );
  });

  test("are not spoken of when none was judged", () => {
    expect(of(hidden, hidden, { kind: "unavailable", reason: "end-band" })).toBeNull();
  });
});

describe("a gap", () => {
  const gap = (score: number, verdict: DifferenceVerdict): GapReading => ({
    estimate: {
      ...estimate(50),
      kind: "estimate",
      score,
      low: score - 3,
      high: score + 3,
      standardError: 1.5,
      degreesOfFreedom: 9,
    },
    verdict,
    atMost: verdict === "no-real-difference" ? Math.abs(score) + 3 : null,
    higher: verdict === "clear-difference" ? (score > 0 ? 0 : 1) : null,
  });
  const bounded = (verdict: DifferenceVerdict): GapReading => ({
    estimate: { kind: "bounded", low: 6, high: 30 },
    verdict,
    atMost: null,
    higher: verdict === "clear-difference" ? 0 : null,
  });
  const hidden: GapReading = { ...gap(0, "too-little-data"), estimate: withheld("audit-refused") };

  test("has three verdicts, and only one of them says that both see it much the same way", () => {
    expect(gapSentence("en", gap(-8, "clear-difference"), NAMES)).toBe(
      "Marketing rates the relationship 8\u00a0points higher than Sales.",
    );
    expect(gapSentence("en", gap(1, "no-real-difference"), NAMES)).toBe(
      "Sales and Marketing see the relationship much the same way: they are at most 4\u00a0points apart.",
    );
    expect(gapSentence("en", gap(4, "too-little-data"), NAMES)).toBe(
      "There is too little data to tell whether Sales and Marketing see the relationship differently: they may be up to 7\u00a0points apart.",
    );
    expect(gapSentence("en", bounded("clear-difference"), NAMES)).toMatch(
      /^Sales clearly rates .* bounds\.$/,
    );
    expect(gapSentence("en", bounded("too-little-data"), NAMES)).toMatch(/^There is too little data to tell/);
    expect(gapSentence("en", hidden, NAMES)).toBeNull();
    const short = [
      gap(8, "clear-difference"),
      gap(1, "no-real-difference"),
      gap(4, "too-little-data"),
      bounded("clear-difference"),
      bounded("too-little-data"),
      hidden,
    ].map((it) => gapShort("en", it));
    expect(short).toEqual([
      "8 apart",
      "much the same",
      "too little data",
      "clearly apart",
      "within bounds",
      "not shown",
    ]);
  });

  const said = (...gaps: GapReading[]) =>
    dimensionGapsSentence(
      "en",
      gaps.map((it, index) => ({
        dimension: ["Trust", "Goals", "Roles", "Joint work"][index] ?? "",
        gap: it,
      })),
      NAMES,
    );

  test("on a topic is told by who is higher, and every topic without one is accounted for", () => {
    expect(
      said(gap(9, "clear-difference"), gap(-6, "clear-difference"), gap(1, "no-real-difference"), hidden),
    ).toBe(
      "The largest clear difference is on trust: Sales sees it 9\u00a0points higher. They also differ clearly on goals. They see roles much the same way. On one topic nothing can be said: it is not shown, or known only within bounds.",
    );
    const open = gap(4, "too-little-data");
    expect(said(open, open, hidden, bounded("too-little-data"))).toBe(
      "On two topics there is too little data to tell whether they differ. On two topics nothing can be said: they are not shown, or known only within bounds.",
    );
    expect(said(open, open, open)).toBe(
      "There is too little data to tell whether the two differ on any of the three topics.",
    );
    const same = gap(1, "no-real-difference");
    expect(said(same, same, same)).toBe("On all three topics the two see it much the same way.");
    expect(said(hidden, hidden, bounded("too-little-data"))).toBeNull();
  });
});

describe("the weakest topics", () => {
  const topics = (...chances: (number | null)[]) =>
    chances.map((amongLowest, index) => ({ name: `Topic ${index + 1}`, amongLowest }));

  test("are named only well above chance, and never with certainty", () => {
    expect(weakestSentence("en", topics(0.34, 0.62, 1, 0.02, 0.01, 0.01), "stand-out")).toBe(
      "Clearly among the two weakest topics: topic 3 (probability more than 95\u00a0%). More likely than not also: topic 2 (probability about 60\u00a0%).",
    );
    expect(weakestSentence("en", topics(0.49, 0.62, 0.3, 0.3, 0.2, 0.09), "stand-out")).toBe(
      "More likely than not among the two weakest topics: topic 2 (probability about 60\u00a0%).",
    );
  });

  test("do not exist where none stands out, and why is said", () => {
    const alike = topics(...Array(6).fill(1 / 3));
    expect(weakestSentence("en", alike, "too-little-data")).toBe(
      "No topic stands out as one of the two weakest: there is too little data to tell.",
    );
    expect(weakestSentence("en", alike, "no-real-difference")).toMatch(/less than 5\u00a0points apart/);
    expect(weakestSentence("en", topics(0.4, 0.4, null, 0.3, 0.3, 0.3), "too-little-data")).toMatch(
      /^Of the topics shown none stands out/,
    );
    expect(weakestSentence("en", topics(null), null)).toBeNull();
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
      verdict: "too-little-data",
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
