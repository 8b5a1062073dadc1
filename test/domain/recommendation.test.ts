import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CATALOGUE } from "../../app/content/catalogue";
import { instrumentTexts } from "../../app/content/instrument-texts";
import { DIMENSIONS } from "../../app/domain/instrument";
import { type Intervention, isUnderTwoHours } from "../../app/domain/intervention";
import { type Recommendation, type RecommendationInput, recommend } from "../../app/domain/recommendation";
import type { Tried } from "../../app/domain/recommendation-gate";
import { topicName } from "../../app/domain/recommendation-words";
import { STAGES, type Stage } from "../../app/domain/report";
import { anyReport, estimate, report } from "./recommendation-reports";

const STRUCTURAL = ["revenue-leader", "shared-target-pilot", "segment-team"];
const CUTS = [40, 60, 80];

const anyTried: fc.Arbitrary<readonly Tried[]> = fc.uniqueArray(
  fc.record({
    interventionId: fc.constantFrom(...CATALOGUE.map(({ id }) => id)),
    wavesAgo: fc.integer({ min: 1, max: 6 }),
    outcome: fc.constantFrom("moved" as const, "not-moved" as const, "unknown" as const),
  }),
  { maxLength: 5, selector: ({ interventionId, wavesAgo }) => `${interventionId} ${wavesAgo}` },
);

/** Without the catalogue, so that a counterexample can be read. */
type Situation = Omit<RecommendationInput, "catalogue">;

const anySituation: fc.Arbitrary<Situation> = fc.record({
  report: anyReport,
  tried: anyTried,
  target: fc.option(fc.constantFrom(...STAGES), { nil: null }),
});

function advise(situation: Situation): Recommendation {
  return recommend({ ...situation, catalogue: CATALOGUE });
}

function intervention(id: string): Intervention {
  const found = CATALOGUE.find((it) => it.id === id);
  if (!found) throw new Error(`no intervention ${id}`);
  return found;
}

function ids(recommendation: Recommendation): string[] {
  return recommendation.chosen.map(({ interventionId }) => interventionId);
}

/** The stages that may hold, written down a second time and independently. */
function allowedStages({ stage, overall }: RecommendationInput["report"]): readonly Stage[] | null {
  const read = [
    stage.kind === "at-most" ? "undefined" : "stage" in stage && stage.stage,
    "leaning" in stage && stage.leaning,
    "lower" in stage && stage.lower,
    stage.kind === "border" && stage.upper,
  ];
  if (stage.kind === "withheld") return null;
  const score = overall.kind === "estimate" && stage.kind !== "guarded" ? overall.score : null;
  const near = CUTS.findIndex((cut) => score !== null && Math.abs(score - cut) <= 3);
  return STAGES.filter(
    (it, index) => read.includes(it) || (near >= 0 && (index === near || index === near + 1)),
  );
}

/** Everything that advice may never do, whatever the report. */
function violations({ report, target, tried }: Situation, given: Recommendation): string[] {
  const found: string[] = [];
  const chosen = ids(given).map(intervention);
  const stages = allowedStages(report);
  if (chosen.length > 3) found.push("more than three");
  if (new Set(ids(given)).size !== chosen.length) found.push("the same one twice");
  if (chosen.length > 0 && !chosen.some(({ effort }) => isUnderTwoHours(effort)))
    found.push("none under two hours");
  for (const it of chosen) {
    const from = STAGES.indexOf(it.gate.earliest);
    const to = STAGES.indexOf(it.gate.latest);
    const within = stages?.some((stage) => STAGES.indexOf(stage) >= from && STAGES.indexOf(stage) <= to);
    if (within === false) found.push(`${it.id} is beyond its gate`);
    if (it.onlyForTarget !== null && it.onlyForTarget !== target) found.push(`${it.id} needs another target`);
    if (STRUCTURAL.includes(it.id) && (stages === null || stages.includes("undefined"))) {
      found.push(`${it.id} while the stage may be undefined`);
    }
    if (tried.some(({ interventionId, wavesAgo }) => interventionId === it.id && wavesAgo <= 2)) {
      found.push(`${it.id} again so soon`);
    }
  }
  for (const topic of DIMENSIONS) {
    const forTopic = chosen.filter(({ dimensions }) => dimensions[0] === topic).length;
    const own = report.dimensions.find(({ dimension }) => dimension === topic)!;
    const others = report.dimensions.filter(({ dimension }) => dimension !== topic);
    const far =
      own.overall.kind === "estimate" &&
      (own.amongLowest ?? 0) >= 0.9 &&
      others.every(({ overall }) => {
        if (overall.kind === "withheld" || own.overall.kind !== "estimate") return false;
        return (overall.kind === "estimate" ? overall.score : overall.low) >= own.overall.score + 8;
      });
    if (forTopic > (far && given.basis === "release" ? 2 : 1)) found.push(`${forTopic} for ${topic}`);
  }
  return found;
}

describe("whatever the report", () => {
  test("advice keeps every limit", () => {
    fc.assert(
      fc.property(anySituation, (input) => {
        expect(violations(input, advise(input))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("every intervention is either suggested with reasons or left out with one", () => {
    fc.assert(
      fc.property(anySituation, (input) => {
        const given = advise(input);
        const left = given.considered.map(({ interventionId }) => interventionId);
        expect([...ids(given), ...left].sort()).toEqual(CATALOGUE.map(({ id }) => id).sort());
        expect(given.chosen.every(({ reasons }) => reasons.length > 0)).toBe(true);
        expect(given.considered.every(({ whyNot }) => whyNot.length > 10)).toBe(true);
        expect(JSON.stringify(given)).not.toMatch(/NaN|Infinity|undefined points|null|\[object/);
      }),
    );
  });

  test("the same release gives the same advice, in whatever order the catalogue and the history stand", () => {
    fc.assert(
      fc.property(anySituation, (input) => {
        const before = JSON.stringify(input);
        const given = advise(input);
        const turned = { ...input, catalogue: CATALOGUE.toReversed(), tried: input.tried.toReversed() };
        expect(recommend(turned).chosen).toEqual(given.chosen);
        expect(JSON.stringify(input)).toBe(before);
      }),
    );
  });

  test("numbers that no release shows do not matter", () => {
    fc.assert(
      fc.property(anySituation, fc.integer({ min: 5, max: 400 }), (input, people) => {
        const { report: read } = input;
        const [first, second] = read.departments;
        const other = {
          ...read,
          headcountWeighted: estimate(33),
          smallestDetectableChange: null,
          departments: [{ ...first, invited: people, respondents: people }, second] as const,
        };
        expect(advise({ ...input, report: other })).toEqual(advise(input));
      }),
    );
  });
});

describe("the limits catch advice that breaks them", () => {
  const input: Situation = { report: report(), tried: [], target: null };
  const suggest = (...chosen: string[]): Recommendation => ({
    basis: "release",
    explanation: [],
    chosen: chosen.map((interventionId) => ({ interventionId, reasons: ["-"] })),
    considered: [],
  });

  test.each([
    ["too many", suggest("joint-meeting", "lead-definition", "ride-along", "heads-briefing")],
    ["too early", suggest("account-playbook", "joint-meeting")],
    ["nothing quick", suggest("ride-along")],
    ["one topic twice", suggest("joint-meeting", "feedback-loop")],
    ["for another target", suggest("revenue-leader", "joint-meeting")],
  ])("%s", (_, given) => {
    expect(violations(input, given)).not.toEqual([]);
  });
});

describe("what decides", () => {
  const calm = { tried: [], target: null };
  const weakest = (...weak: string[]) => DIMENSIONS.map((topic) => (weak.includes(topic) ? 0.9 : 0.05));

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
    expect(reasons).toContain("among the two lowest topics with a probability of about 90 %");
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
        overall: estimate(59),
        stage: { kind: "named", stage, probabilities },
        amongLowest: weakest("joint-work", "leadership"),
      });
    };
    const below = advise({ ...calm, report: near("defined") });
    const above = advise({ ...calm, report: near("aligned") });
    expect(below).toEqual(above);
    expect(below.explanation[0]).toContain("so near the cut at 60 that the stage does not decide");
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
    const weak = report({ amongLowest: weakest("communication") });
    const [best] = ids(advise({ ...calm, report: weak }));
    const again = (wavesAgo: number, outcome: Tried["outcome"]) =>
      advise({ ...calm, report: weak, tried: [{ interventionId: best!, wavesAgo, outcome }] });
    expect(ids(again(2, "not-moved"))).not.toContain(best);
    expect(again(1, "moved").considered.find((it) => it.interventionId === best)?.whyNot).toContain(
      "Keep it going",
    );
    expect(ids(again(3, "moved"))[0]).toBe(best);
    expect(again(3, "moved").chosen[0]!.reasons).toContain(
      "You chose it 3 waves ago; what it aims at then moved more than the other topics.",
    );
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
    const high = report({ overall: estimate(86), amongLowest: weakest("leadership", "definitions") });
    const given = advise({ ...calm, report: high });
    expect(ids(given)).toEqual(["role-reclarification", "lead-definition"]);
    expect(given.considered.find((it) => it.interventionId === "feedback-loop")?.whyNot).toContain(
      "No topic it serves is among the weakest",
    );
  });

  test("a topic nothing fits yet is named", () => {
    const given = advise({
      ...calm,
      report: report({ overall: estimate(30), amongLowest: weakest("shared-goals") }),
    });
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

test("the advice calls the topics what the survey calls them", () => {
  const { dimensions } = instrumentTexts("v1", "en");
  for (const topic of DIMENSIONS) expect(topicName(topic)).toBe(dimensions[topic].name);
});
