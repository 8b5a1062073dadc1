import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instrumentV1 } from "~/content/instrument/v1";
import { catalogueIn } from "~/content/interventions/catalogue";
import { makeRelease } from "~/domain/disclosure/release";
import type { DepartmentBallots } from "~/domain/disclosure/release-shape";
import type { Answers } from "~/domain/instrument";
import type { Recommendation } from "~/domain/recommendation/advice";
import { type RecommendationInput, recommend } from "~/domain/recommendation/recommendation";
import { statementsOf } from "~/domain/recommendation/statements";
import { buildReport } from "~/domain/report/build-report";
import type { Report } from "~/domain/report/report";
import { sampleBallots } from "../../support/sample-release";

const CATALOGUE = catalogueIn("en");

fc.configureGlobal({ seed: 20_060_707 });

const LARGE = sampleBallots({ invited: 14, respondents: 12, score: 52 }, "Sales", 3);
const OTHER = sampleBallots({ invited: 13, respondents: 11, score: 61 }, "Marketing", 4);

type Departments = readonly [DepartmentBallots, DepartmentBallots];

function released(departments: Departments) {
  const { release } = makeRelease({
    instrument: instrumentV1,
    threshold: 5,
    manifestHash: "3f9a".repeat(16),
    claimed: departments[0].ballots.length + departments[1].ballots.length,
    departments,
  });
  const report: Report = buildReport([{ waveId: "a", quarter: "2026-Q1", release }]);
  return { report, statements: statementsOf(release) };
}

/** Everything the advice may know: what passed the gate. */
function advise(departments: Departments): Recommendation {
  return recommend({ ...released(departments), catalogue: CATALOGUE, tried: [], target: null });
}

/** What must never be: advice that looks at the answers themselves. */
function peek(departments: Departments): Recommendation {
  const given = advise(departments);
  const values = departments[1].ballots.flatMap(({ answers }) => answers.map((it) => it ?? 3));
  const mean = values.reduce((sum: number, value) => sum + value, 0) / values.length;
  return mean > 3 ? { ...given, chosen: given.chosen.toReversed() } : given;
}

const anyAnswers: fc.Arbitrary<Answers> = fc.array(
  fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, null),
  { minLength: instrumentV1.items.length, maxLength: instrumentV1.items.length },
);

/** Fewer than the threshold: nothing of them is released, so nothing of them may matter. */
const anyFew = fc.array(anyAnswers, { minLength: 4, maxLength: 4 }).map(
  (ballots): DepartmentBallots => ({
    name: "Marketing",
    invited: 12,
    ballots: ballots.map((answers) => ({ answers, comment: null })),
  }),
);

const unmoved = (adviser: typeof advise) =>
  fc.property(anyFew, anyFew, (one, other) => {
    expect(adviser([LARGE, one])).toEqual(adviser([LARGE, other]));
  });

const inAnyOrder = (adviser: typeof advise) =>
  fc.property(fc.nat({ max: OTHER.ballots.length - 1 }), fc.string(), (turn, text) => {
    const ballots = [...OTHER.ballots.slice(turn), ...OTHER.ballots.slice(0, turn)].map((ballot, index) =>
      index === 0 ? { ...ballot, comment: { text, mayBeQuoted: true } } : ballot,
    );
    expect(adviser([LARGE, { ...OTHER, ballots }])).toEqual(adviser([LARGE, OTHER]));
  });

describe("what the gate withholds changes nothing", () => {
  test("the answers of a department below the threshold", () => {
    fc.assert(unmoved(advise), { numRuns: 12 });
    expect(fc.check(unmoved(peek), { numRuns: 60, seed: 5 }).failed).toBe(true);
  }, 60_000);

  test("the order of the ballots, and what a comment says", () => {
    fc.assert(inAnyOrder(advise), { numRuns: 6 });
    const byFirst: typeof advise = (departments) => {
      const given = advise(departments);
      return departments[1].ballots[0]?.comment ? { ...given, chosen: [] } : given;
    };
    expect(fc.check(inAnyOrder(byFirst), { numRuns: 6, seed: 5 }).failed).toBe(true);
  }, 60_000);
});

describe("nothing rawer fits in", () => {
  test("a report has no room for answers, and nothing else is read", () => {
    const shown = released([LARGE, OTHER]);
    const input: RecommendationInput = { ...shown, catalogue: CATALOGUE, tried: [], target: null };
    // @ts-expect-error ballots are no report
    const raw: RecommendationInput = { ...input, report: [LARGE, OTHER] };
    expect(raw).not.toEqual(input);
    // @ts-expect-error a release content that did not pass the gate is no release
    const forged: Parameters<typeof buildReport>[0] = [{ waveId: "a", quarter: "x", release: { ...input } }];
    expect(forged).toHaveLength(1);
  });

  test("only what reads a release makes a report", () => {
    const makers = readdirSync("app", { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .filter((name) => /\): Report(\[\])? \{/.test(readFileSync(path.join("app", name), "utf8")))
      .map((name) => name.split(path.sep).join("/"));
    // find-report keeps what the other one made.
    expect(makers.sort()).toEqual(["domain/report/build-report.ts", "features/report/find-report.server.ts"]);
  });
});
