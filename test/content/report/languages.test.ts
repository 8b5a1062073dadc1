import { describe, expect, test } from "vitest";
import { formatAlternatives, formatDecimal, insideSentence, plural } from "~/content/intl";
import { changeSentence, detectableSentence } from "~/content/report/changes";
import { scoreChartSummary } from "~/content/report/chart-summaries";
import { commentsSentence } from "~/content/report/comments";
import { earlierEffects, effectSentence } from "~/content/report/effects";
import { estimateValue, scoreSentence } from "~/content/report/estimates";
import { dimensionGapsSentence, gapSentence } from "~/content/report/gaps";
import { mirrorSentence } from "~/content/report/mirror";
import { cautionSentence, countedSentence } from "~/content/report/participation";
import { stageMeaning } from "~/content/report/stage-meaning";
import { stageCertainty, stageShort, stageStatement } from "~/content/report/stage-sentences";
import { topicChangesSentence } from "~/content/report/topic-changes";
import { weakestSentence } from "~/content/report/weakest";
import { nothingReleased, withheldOfDepartment } from "~/content/report/withheld-reasons";
import { rulesToFreeze } from "~/domain/disclosure/frozen-rules";
import { change, sampleReport, withheld } from "../../support/sample-report";

const NAMES = ["S1", "M2"] as const;
const NOT_SHOWN = { kind: "unavailable", reason: "audit-refused" } as const;

describe("in another language", () => {
  const report = sampleReport();
  const said: readonly (string | null)[] = [
    stageStatement("en-XA", report.stage, NAMES),
    stageCertainty("en-XA", report.stage),
    stageShort("en-XA", report.stage),
    scoreSentence("en-XA", report.overall),
    estimateValue("en-XA", { kind: "bounded", low: 90, high: 100 }),
    estimateValue("en-XA", withheld("audit-refused")),
    changeSentence("en-XA", change(6, "clear-change"), "Q1"),
    changeSentence("en-XA", { kind: "unavailable", reason: "other-instrument" }, "Q1"),
    changeSentence("en-XA", { kind: "bounded", low: 16, high: 40, verdict: "clear-change" }, "Q1"),
    topicChangesSentence(
      "en-XA",
      [change(6, "clear-change"), change(1, "no-real-change"), change(3, "too-little-data"), NOT_SHOWN].map(
        (reading, index) => ({ name: `T${index}`, change: reading }),
      ),
      "Q1",
    ),
    detectableSentence("en-XA", 5.2),
    scoreChartSummary(
      "en-XA",
      { name: "", value: "1", range: "1", stage: "" },
      { value: "1", quarter: "Q1" },
    ),
    gapSentence("en-XA", report.gap, NAMES),
    ...report.dimensions.map(({ gap }) => dimensionGapsSentence("en-XA", [{ dimension: "T3", gap }], NAMES)),
    ...(["stand-out", "no-real-difference", "too-little-data"] as const).map((verdict) =>
      weakestSentence(
        "en-XA",
        ["T3", "T4", "T5", "T6"].map((name, index) => ({ name, amongLowest: index === 0 ? 0.9 : 0.3 })),
        verdict,
      ),
    ),
    ...report.mirror.map((side) => mirrorSentence("en-XA", side, NAMES)),
    ...report.cautions.map((caution) => cautionSentence("en-XA", caution, NAMES)),
    countedSentence("en-XA", 17, 12, 5),
    commentsSentence("en-XA", "pooled", 12, rulesToFreeze(5)),
    effectSentence("en-XA", { verdict: "too-early" }),
    earlierEffects("en-XA", [{ verdict: "inside-noise", quarter: "Q1" }]),
    withheldOfDepartment("en-XA", "S1", "closed-early", 5),
    ...Object.values(nothingReleased("en-XA", "closed", "key-lost", "")),
    ...Object.values(stageMeaning("en-XA", "undefined", NAMES))
      .slice(1)
      .flat(),
  ];

  test("every sentence of the report comes from its texts", () => {
    // What stands between the parts of a list is worded by the machine's own data.
    const plain = said.filter((text) => /\b(?!(and|or)\b)[A-Za-z]{2,}/.test(text ?? ""));
    expect(plain).toEqual([]);
    expect(said.filter((text) => text === null || text === "")).toEqual([]);
  });

  test("no placeholder is left open", () => {
    expect(said.filter((text) => /[{}]/.test(text ?? ""))).toEqual([]);
  });
});

test("what came earlier of an action is gathered by what was said", () => {
  const readings = [
    { verdict: "inside-noise", quarter: "Q3 2026" },
    { verdict: "too-early", quarter: "Q2 2026" },
    { verdict: "inside-noise", quarter: "Q1 2026" },
  ] as const;
  expect(earlierEffects("en", readings)).toBe(
    "Before: no clear movement against the other topics (Q3 2026 and Q1 2026); too early (Q2 2026).",
  );
  expect(earlierEffects("en", [])).toBeNull();
});

test("a stage is described with the departments' own names", () => {
  const { leaveAloneIf } = stageMeaning("en", "undefined", ["Vertrieb", "Communications"]);
  expect(leaveAloneIf[1]).toBe("Communications mainly supports Vertrieb with material and events.");
});

test("the form of a plural goes with the number that is read", () => {
  const points = { one: "{count} point", other: "{count} points" } as const;
  expect([0.96, 1.04, 1.06, 2].map((count) => plural("en", points, count))).toEqual([
    "1 point",
    "1 point",
    "1.1 points",
    "2 points",
  ]);
});

test("numbers and names go into a sentence as its language has them", () => {
  expect([formatDecimal("en", 4), formatDecimal("de", 4)]).toEqual(["4.0", "4,0"]);
  expect([insideSentence("en", "Trust"), insideSentence("de", "Vertrauen")]).toEqual(["trust", "Vertrauen"]);
  expect(formatAlternatives("en", ["a", "b", "c"])).toBe("a, b or c");
  expect(formatAlternatives("de", ["a", "b"])).toBe("a oder b");
});
