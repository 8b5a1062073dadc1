import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogueIn } from "~/content/interventions/catalogue";
import type { Tried } from "~/domain/recommendation/advice";
import { recommend } from "~/domain/recommendation/recommendation";
import type { Stage } from "~/domain/report/report";
import { wordAdvice } from "~/features/recommendation/word-advice.server";
import { DIMENSIONS } from "../../support/dimensions";
import { advise, ids, intervention, NO_STATEMENTS } from "./limits";
import { anyReport, estimate, report } from "./reports";

fc.configureGlobal({ seed: 20_060_707 });

describe("what decides", () => {
  const calm = { tried: [], target: null };
  const weakest = (...weak: string[]) => DIMENSIONS.map((topic) => (weak.includes(topic) ? 0.9 : 0.05));
  /** A result in which these lie clearly below the others. */
  const low = (middle: number, ...weak: string[]) => ({
    overall: estimate(middle),
    scores: DIMENSIONS.map((topic) => estimate(weak.includes(topic) ? middle - 10 : middle)),
    amongLowest: weakest(...weak),
  });

  test("the weakest topics come first, with their numbers as reasons", () => {
    const scores = DIMENSIONS.map((topic) =>
      estimate(topic === "definitions" ? 44 : topic === "trust" ? 46 : 55),
    );
    const given = advise({
      ...calm,
      report: report({ scores, amongLowest: weakest("definitions", "trust") }),
    });
    const topics = ids(given).map((id) => intervention(id).dimensions[0]);
    expect(topics.slice(0, 2).sort()).toEqual(["definitions", "trust"]);
    const reasons = given.chosen.flatMap((it) => it.reasons).join("\n");
    expect(reasons).toContain("Definitions and hand-offs: 44 points, between 39 and 49");
    expect(reasons).toContain("among the two lowest topics with a probability of about 90\u00a0%");
  });

  test("a named gap is told with both departments' scores", () => {
    const gaps = DIMENSIONS.map((topic) => (topic === "communication" ? -14 : null));
    const given = advise({ ...calm, report: report({ gaps, amongLowest: DIMENSIONS.map(() => 1 / 3) }) });
    expect(intervention(ids(given)[0]!).dimensions[0]).toBe("communication");
    expect(given.chosen[0]!.reasons).toContain(
      "Two-way communication: Marketing answers 14 points higher than Sales (57 against 43).",
    );
  });

  test("a mirror mismatch brings what is aimed at that conduct", () => {
    const given = advise({ ...calm, report: report({ mismatches: [20, null] }) });
    expect(given.chosen[0]!.reasons).toContain(
      "Sales sees its own conduct towards Marketing at 70, Marketing sees it at 50, 20 points apart.",
    );
  });

  test("near a cut the stage does not decide, and the advice says so", () => {
    const near = (stage: Stage) => {
      const probabilities = { undefined: 0, defined: 0.1, aligned: 0.9, integrated: 0 };
      return report({
        ...low(64, "joint-work", "leadership"),
        stage: { kind: "named", stage, probabilities },
      });
    };
    const below = advise({ ...calm, report: near("defined") });
    const above = advise({ ...calm, report: near("aligned") });
    expect(below).toEqual(above);
    expect(below.explanation[0]).toContain("so near the cut at 65 that the stage does not decide");
  });

  test("one topic gets two suggestions only when it is far the lowest", () => {
    const weak = (score: number) => ({
      scores: DIMENSIONS.map((topic) => estimate(topic === "trust" ? score : 55)),
      amongLowest: DIMENSIONS.map((topic) => (topic === "trust" ? 1 : 0.2)),
    });
    const count = (score: number) =>
      ids(advise({ ...calm, report: report(weak(score)) })).filter(
        (id) => intervention(id).dimensions[0] === "trust",
      ).length;
    expect(count(47)).toBe(2);
    expect(count(48)).toBe(1);
  });

  test("what was tried in the last two waves is left out, and later its outcome counts", () => {
    const weak = report(low(50, "communication"));
    const [best] = ids(advise({ ...calm, report: weak }));
    const again = (wavesAgo: number, outcome: Tried["outcome"]) =>
      advise({ ...calm, report: weak, tried: [{ interventionId: best!, wavesAgo, outcome }] });
    expect(ids(again(2, "not-moved"))).not.toContain(best);
    expect(again(1, "moved").considered.find((it) => it.interventionId === best)?.whyNot).toContain(
      "Keep it going",
    );
    const fit = intervention(best!);
    const alone = wordAdvice(
      "en",
      recommend({
        ...calm,
        statements: NO_STATEMENTS,
        report: weak,
        catalogue: [fit],
        tried: [{ interventionId: best!, wavesAgo: 3, outcome: "moved" }],
      }),
    );
    expect(alone.chosen[0]!.reasons).toContain(
      "You chose it 3 waves ago; what it aims at then moved more than the other topics.",
    );
  });

  test("a fall and an unfinished action are told as what they are", () => {
    const weak = report(low(50, "communication"));
    const [best] = ids(advise({ ...calm, report: weak }));
    const whyNot = (outcome: Tried["outcome"]) =>
      advise({
        ...calm,
        report: weak,
        tried: [{ interventionId: best!, wavesAgo: 1, outcome }],
      }).considered.find((it) => it.interventionId === best)?.whyNot;
    expect(whyNot("fell")).toContain("fell further than the other topics");
    expect(whyNot("unfinished")).toContain("Finish or drop it first");
  });

  test("what must have been done before has to be finished", () => {
    const high = report(low(70, "shared-goals"));
    const needs = intervention("shared-target-pilot").prerequisites.find(
      ({ kind }) => kind === "done-before",
    );
    if (needs?.kind !== "done-before") throw new Error("the pilot needs nothing done before");
    const whyNot = (outcome: Tried["outcome"]) =>
      advise({
        ...calm,
        report: high,
        tried: [{ interventionId: needs.interventionId, wavesAgo: 3, outcome }],
      }).considered.find((it) => it.interventionId === "shared-target-pilot")?.whyNot ?? "";
    expect(whyNot("unfinished")).toContain("Not yet possible");
    expect(whyNot("not-moved")).not.toContain("Not yet possible");
  });

  test("a review of losses waits until trust carries it", () => {
    const scores = DIMENSIONS.map((topic) => estimate(topic === "trust" ? 38 : 50));
    const given = advise({ ...calm, report: report({ scores }) });
    expect(given.considered.find((it) => it.interventionId === "win-loss-review")?.whyNot).toContain(
      "38 points",
    );
  });

  test("one revenue leader only when integration is the target", () => {
    const high = { ...calm, report: report({ overall: estimate(70) }) };
    const left = (target: Stage | null) =>
      advise({ ...high, target }).considered.find((it) => it.interventionId === "revenue-leader")?.whyNot;
    expect(left(null)).toContain("You have not set a target yet");
    expect(left("aligned")).toContain("Your target is Aligned");
    expect(left("integrated") ?? "").not.toContain("Worth it only");
  });

  test("what no number calls for is left out, even if that means fewer than three", () => {
    const high = report(low(86, "leadership", "definitions"));
    const given = advise({ ...calm, report: high });
    expect(ids(given)).toEqual(["role-reclarification", "lead-definition"]);
    expect(given.considered.find((it) => it.interventionId === "feedback-loop")?.whyNot).toContain(
      "Nothing in this result asks for it",
    );
  });

  test("a topic nothing fits yet is named", () => {
    const others = catalogueIn("en").filter(
      ({ id, dimensions }) => id === "shared-scoreboard" || !dimensions.includes("shared-goals"),
    );
    const given = advise({ ...calm, report: report(low(36, "shared-goals")) }, others);
    expect(given.explanation.join(" ")).toContain(
      "Shared goals, measures and rewards is among the two lowest topics",
    );
    expect(given.considered.find((it) => it.interventionId === "shared-scoreboard")?.whyNot).toContain(
      "Too early",
    );
  });
});

describe("without released numbers", () => {
  const withheld = report({ overall: { kind: "withheld", reason: "department-below-threshold" } });

  test("there is a neutral start that says so and holds no number", () => {
    const given = advise({ report: withheld, tried: [], target: null });
    expect(given.basis).toBe("neutral-start");
    expect(given.chosen).toHaveLength(3);
    expect(JSON.stringify([given.explanation, given.chosen])).not.toMatch(/\d/);
  });

  test("nothing that the gate withholds changes it", () => {
    fc.assert(
      fc.property(anyReport, (behind) => {
        const hidden = { ...behind, overall: withheld.overall, stage: withheld.stage };
        const input = { tried: [], target: null };
        expect(advise({ ...input, report: hidden })).toEqual(advise({ ...input, report: withheld }));
      }),
    );
  });
});
