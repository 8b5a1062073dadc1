import { describe, expect, test } from "vitest";
import { auditDepartment } from "../auditor/department-audit";
import { sentenceOf } from "../auditor/finding";
import { literalView, orLess, orMore, rounded } from "../auditor/literal-view";

const NOBODY_POOLS: readonly [] = [];
const sentences = (view: ReturnType<typeof literalView>, coalition: readonly (readonly number[])[] = []) =>
  auditDepartment(view, coalition).map(sentenceOf);

describe("figures that are harmless one by one prove something together", () => {
  test("5 people, score 67, five dimensions at most 60: in the sixth all said Always", () => {
    const low = Array.from({ length: 5 }, () => orLess(60, 5));
    const view = literalView({ people: 5, score: rounded(67), dimensions: [...low, orMore(60, 5)] });
    const proven = auditDepartment(view, NOBODY_POOLS).filter(({ proven }) => proven === "everybody");
    expect(proven.map(({ item, answer }) => `${item}: ${answer}`)).toEqual(["6-1: 5", "6-2: 5", "6-3: 5"]);
  });

  test("the same figures without the score prove nothing", () => {
    const low = Array.from({ length: 5 }, () => orLess(60, 5));
    expect(sentences(literalView({ people: 5, dimensions: [...low, orMore(60, 5)] }))).toEqual([]);
    const lower = literalView({ people: 5, score: rounded(65), dimensions: [...low, orMore(60, 5)] });
    expect(sentences(lower)).toEqual([]);
  });

  test("12 people: five dimensions as integers and the score pin the sixth inside its end band", () => {
    const five = Array.from({ length: 5 }, () => rounded(60));
    const view = literalView({ people: 12, score: rounded(67), dimensions: [...five, orMore(84)] });
    expect(sentences(view)).toContain('12 respondents: nobody of 12 others said "Never" to 6-1');
    expect(auditDepartment(view, NOBODY_POOLS).filter(({ proven }) => proven === "everybody")).toEqual([]);
  });

  test("half favourable on three items and the highest dimension score this allows", () => {
    const favourable = { "1-1": rounded(50, 5), "1-2": rounded(50, 5), "1-3": rounded(50, 5) };
    const others = Array.from({ length: 5 }, () => rounded(60));
    const view = literalView({ people: 20, favourable, dimensions: [rounded(80), ...others] });
    const proven = auditDepartment(view, NOBODY_POOLS).map(({ item, answer, count }) => [
      item,
      answer,
      count,
    ]);
    expect(proven).toContainEqual(["1-1", 1, 0]);
  });

  test("two colleagues who answered low prove what nobody else can", () => {
    const view = literalView({
      people: 8,
      dimensions: [orMore(84), ...Array.from({ length: 5 }, () => rounded(60))],
    });
    const low = Array.from({ length: 18 }, () => 1);
    expect(sentences(view)).toEqual([]);
    expect(sentences(view, [low]).length).toBe(0);
    const closer = { ...view, dimensions: view.dimensions.with(0, { low: 96, high: 120 }) };
    expect(sentences(closer, [])).toEqual([]);
    expect(sentences(closer, [low, low])).toContain(
      `8 respondents: all 6 others said "Always" to 1-1, to colleagues who answered ${low.join("")} and ${low.join("")}`,
    );
  });

  test("colleagues whose answers do not fit the figures prove nothing", () => {
    const view = literalView({
      people: 5,
      dimensions: [orMore(99), ...Array.from({ length: 5 }, () => rounded(60))],
    });
    expect(sentences(view, [Array.from({ length: 18 }, () => 1)])).toEqual([]);
  });
});
