import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogueIn } from "~/content/interventions/catalogue";
import type { Intervention, Prerequisite } from "~/domain/interventions/intervention";
import type { Tried } from "~/domain/recommendation/advice";
import { buildReport } from "~/domain/report/build-report";
import type { Estimate, Report } from "~/domain/report/report";
import type { AdviceInWords } from "~/features/recommendation/word-advice.server";
import { DIMENSIONS } from "../../support/dimensions";
import { anyWave, makeWave } from "../../support/wave-shapes";
import { advise, anySituation, ids, type Situation } from "./limits";
import { estimate, report } from "./reports";
import { contradictions } from "./sheets";

const CATALOGUE = catalogueIn("en");

fc.configureGlobal({ seed: 20_060_707 });

type Recommender = (situation: Situation) => AdviceInWords;

/** Situations of departments of 5 to 20 people. */
const anySized: fc.Arbitrary<Situation> = fc
  .record({
    situation: anySituation,
    invited: fc.tuple(fc.integer({ min: 5, max: 20 }), fc.integer({ min: 5, max: 20 })),
  })
  .map(({ situation, invited: [first, second] }) => {
    const [sales, marketing] = situation.report.departments;
    const departments = [
      { ...sales, invited: first },
      { ...marketing, invited: second },
    ] as const;
    return { ...situation, report: { ...situation.report, departments } };
  });

const keeps = (kind: RegExp) => (recommender: Recommender) =>
  fc.property(anySized, (situation) => {
    expect(contradictions(situation, recommender(situation)).filter((it) => kind.test(it))).toEqual([]);
  });

const without =
  (strip: (it: Intervention) => Intervention): Recommender =>
  (situation) =>
    advise(situation, CATALOGUE.map(strip));

const withoutPrerequisite = (kind: Prerequisite["kind"]) =>
  without((it) => ({ ...it, prerequisites: it.prerequisites.filter((one) => one.kind !== kind) }));

/** As if a band were its middle, and what is hidden were high. */
const trusting: Recommender = (situation) => {
  const read = (overall: Estimate): Estimate => {
    if (overall.kind === "estimate") return overall;
    return estimate(overall.kind === "withheld" ? 70 : (overall.low + overall.high) / 2);
  };
  const dimensions = situation.report.dimensions.map((it) => ({ ...it, overall: read(it.overall) }));
  return advise({ ...situation, report: { ...situation.report, dimensions } });
};

describe.each([
  ["its floors", /floor/, withoutPrerequisite("score")],
  ["its floors where a score is a band or hidden", /floor/, trusting],
  ["its order", /order/, withoutPrerequisite("done-before")],
  ["what is done", /needless/, without((it) => ({ ...it, notAfter: [] }))],
  [
    "its size",
    /size/,
    without((it) => ({ ...it, effort: { ...it.effort, people: 2, least: { first: 1, second: 1 } } })),
  ],
] as const)("no suggestion contradicts its own sheet: %s", (_, kind, broken) => {
  test("whatever the report", () => {
    fc.assert(keeps(kind)(advise), { numRuns: 400 });
  });

  test("and advice that does is caught", () => {
    expect(fc.check(keeps(kind)(broken), { numRuns: 4000, endOnFailure: true }).failed).toBe(true);
  });
});

test("no suggestion contradicts its own sheet in waves of many shapes", () => {
  const waves = fc.sample(anyWave, { seed: 7, numRuns: 80 }).map((sketch) => makeWave(sketch));
  const found = waves.flatMap(({ release }) => {
    const situation = {
      report: buildReport([{ waveId: "w", quarter: "2026-Q4", release }]),
      tried: [],
      target: null,
    };
    return contradictions(situation, advise(situation));
  });
  expect(found).toEqual([]);
});

describe("a floor", () => {
  const calm = { tried: [], target: null };
  const trustAt = (trust: Estimate): Report =>
    report({
      scores: DIMENSIONS.map((topic) => (topic === "trust" ? trust : estimate(56))),
      amongLowest: DIMENSIONS.map((topic) => (topic === "trust" ? 1 : 0.2)),
    });
  const whyNot = (trust: Estimate, id = "team-challenge") =>
    advise({ ...calm, report: trustAt(trust) }).considered.find(({ interventionId }) => interventionId === id)
      ?.whyNot ?? "";

  test("counts a score rounded coarsely, a band and a hidden score as the lowest they can be", () => {
    const rounded: Estimate = {
      ...estimate(46),
      kind: "estimate",
      score: 46,
      least: 42,
      low: 40,
      high: 52,
      standardError: 3,
      degreesOfFreedom: null,
    };
    expect(whyNot(estimate(44))).toContain("is at 44 points. Trust is at 45 points or more");
    expect(whyNot(rounded)).toContain("may be as low as 42");
    expect(whyNot({ kind: "bounded", low: 40, high: 90 })).toContain(
      "known only to lie between 40 and 90 points",
    );
    expect(whyNot({ kind: "withheld", reason: "audit-refused" })).toContain(
      "not known whether it would be safe",
    );
    expect(whyNot({ kind: "bounded", low: 45, high: 90 })).not.toContain("Below that");
  });

  test("keeps the challenge away from departments with little trust, and the heads are briefed instead", () => {
    const low = advise({ ...calm, report: trustAt(estimate(34)) });
    expect(ids(low)).not.toContain("team-challenge");
    expect(ids(low)).not.toContain("people-before-functions");
  });
});

test("the charter waits for a definition, and says what to do where one exists", () => {
  const weak = report({
    overall: estimate(50),
    amongLowest: DIMENSIONS.map((topic) => (topic === "definitions" ? 1 : 0.2)),
  });
  const first = advise({ report: weak, tried: [], target: null });
  expect(ids(first)).not.toContain("hand-off-charter");
  expect(first.considered.find((it) => it.interventionId === "hand-off-charter")?.whyNot).toContain(
    "A signed definition made in another way does as well",
  );
  const tried = [{ interventionId: "lead-definition", wavesAgo: 1, outcome: "not-moved" as const }];
  const later = advise({ report: weak, tried, target: null });
  expect(later.considered.find((it) => it.interventionId === "hand-off-charter")?.whyNot ?? "").not.toContain(
    "No finished plan shows this yet",
  );
});

test("what needs more people than were invited says how many", () => {
  const small = report({ overall: estimate(66) });
  const [sales, marketing] = small.departments;
  const departments = [
    { ...sales, invited: 6 },
    { ...marketing, invited: 6 },
  ] as const;
  const given = advise({ report: { ...small, departments }, tried: [], target: null });
  const whyNot = (id: string) => given.considered.find(({ interventionId }) => interventionId === id)?.whyNot;
  expect(whyNot("job-rotation")).toBe(
    "Too large: it needs 10 people of Sales, and 6 people were invited there.",
  );
});

test("what an organisation wrote before it was asked for a size counts as one person of each", () => {
  const older = CATALOGUE.map(({ effort: { least: _, ...effort }, ...it }) => ({ ...it, effort }));
  const small = report({ overall: estimate(66) });
  const [sales, marketing] = small.departments;
  const departments = [
    { ...sales, invited: 5 },
    { ...marketing, invited: 40 },
  ] as const;
  const given = advise({ report: { ...small, departments }, tried: [], target: null }, older);
  expect(given.considered.map(({ whyNot }) => whyNot).join(" ")).not.toContain("Too large");
});

describe("what a finished plan leaves nothing to do for", () => {
  const weak = report({
    overall: estimate(55),
    amongLowest: DIMENSIONS.map((topic) => (["leadership", "communication"].includes(topic) ? 1 : 0.05)),
  });
  const hidden: Estimate = { kind: "withheld", reason: "audit-refused" };
  const withheld = report({ scores: DIMENSIONS.map(() => hidden) });
  const adviceAfter = (id: string, outcome: Tried["outcome"], from = weak) =>
    advise({ report: from, tried: [{ interventionId: id, wavesAgo: 4, outcome }], target: null });
  const whyNot = (given: AdviceInWords, id: string) =>
    given.considered.find(({ interventionId }) => interventionId === id)?.whyNot ?? "";

  test("is not suggested, however long ago, and says why", () => {
    for (const outcome of ["moved", "not-moved", "fell", "unknown"] as const) {
      const led = adviceAfter("revenue-leader", outcome);
      for (const id of ["heads-weekly-planning", "heads-briefing"])
        expect(whyNot(led, id)).toBe(
          "A plan that was finished 4 waves ago speaks against it: Both departments have one head already. Where that is no longer so, choose it yourself.",
        );
      expect(whyNot(adviceAfter("joint-meeting", outcome), "joint-meeting")).toContain(
        "A joint meeting exists already: change that one with this agenda.",
      );
    }
  });

  test("may be suggested while the plan is not finished", () => {
    for (const id of ["heads-weekly-planning", "heads-briefing"])
      expect(whyNot(adviceAfter("revenue-leader", "unfinished"), id)).not.toContain("one head already");
    expect(whyNot(adviceAfter("joint-meeting", "unfinished"), "joint-meeting")).not.toContain(
      "exists already",
    );
  });

  test("is no neutral start either", () => {
    const led = adviceAfter("revenue-leader", "moved", withheld);
    expect(led.basis).toBe("neutral-start");
    expect(ids(led)).not.toContain("heads-weekly-planning");
    expect(whyNot(led, "heads-weekly-planning")).toContain("one head already");
  });
});
