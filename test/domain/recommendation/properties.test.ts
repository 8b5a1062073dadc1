import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogueIn } from "~/content/interventions/catalogue";
import { type Intervention, isUnderTwoHours } from "~/domain/interventions/intervention";
import { STAGES } from "~/domain/report/report";
import type { AdviceInWords } from "~/features/recommendation/word-advice.server";
import { advise, anySituation, ids, type Situation, violations } from "./limits";
import { anyReport, estimate } from "./reports";

const CATALOGUE = catalogueIn("en");

fc.configureGlobal({ seed: 20_060_707 });

type Recommender = (situation: Situation, catalogue?: readonly Intervention[]) => AdviceInWords;
type Property = (recommender: Recommender) => fc.IProperty<unknown>;

/** Advice on a catalogue in which something was tampered with. */
const tampered =
  (tamper: (it: Intervention) => Intervention): Recommender =>
  (situation) =>
    advise(situation, CATALOGUE.map(tamper));

const keeps =
  (limit: RegExp): Property =>
  (recommender) =>
    fc.property(anySituation, (situation) => {
      const broken = violations(situation, recommender(situation)).filter((it) => limit.test(it));
      expect(broken).toEqual([]);
    });

/** A score at most three points from a cut, once with each of the two stages it might be called. */
const anyNearCut = fc
  .record({
    report: anyReport,
    cut: fc.integer({ min: 0, max: 2 }),
    distance: fc.double({ min: -3, max: 3, noNaN: true }),
  })
  .map(({ report, cut, distance }) => {
    const overall = estimate(report.cuts[cut]! + distance);
    const probabilities = { undefined: 0.25, defined: 0.25, aligned: 0.25, integrated: 0.25 };
    const called = (place: number) => ({
      ...report,
      overall,
      stage: { kind: "named" as const, stage: STAGES[place]!, probabilities },
    });
    return { lower: called(cut), upper: called(cut + 1) };
  });

let calls = 0;
const STRUCTURAL = ["revenue-leader", "shared-target-pilot", "segment-team"];

/** Each property with advice that breaks it. */
const PROPERTIES: readonly (readonly [string, Property, Recommender])[] = [
  [
    "never beyond the gate",
    keeps(/beyond its gate/),
    tampered((it) => ({ ...it, gate: { earliest: "undefined", latest: "integrated" } })),
  ],
  [
    "never more than three",
    keeps(/more than three|the same one twice/),
    (situation) => {
      const given = advise(situation);
      const more = given.considered.slice(0, 4).map((it) => ({ ...it, reasons: ["-"] }));
      return { ...given, chosen: [...given.chosen, ...more] };
    },
  ],
  [
    "at least one under two hours",
    keeps(/none under two hours/),
    (situation) =>
      advise(
        situation,
        CATALOGUE.filter(({ effort }) => !isUnderTwoHours(effort)),
      ),
  ],
  [
    "never two for one topic unless it is far the lowest",
    keeps(/ for /),
    tampered((it) => ({ ...it, dimensions: [it.id.length % 2 === 0 ? "trust" : it.dimensions[0]] })),
  ],
  [
    "no structural merger while the stage may be undefined",
    keeps(/may be undefined/),
    tampered((it) =>
      STRUCTURAL.includes(it.id)
        ? {
            ...it,
            structural: false,
            onlyForTarget: null,
            prerequisites: [],
            gate: { earliest: "undefined", latest: "integrated" },
          }
        : it,
    ),
  ],
  [
    "not again what the last two waves held",
    keeps(/again so soon/),
    (situation) => advise({ ...situation, tried: [] }),
  ],
  [
    "only for its target",
    keeps(/another target/),
    tampered((it) => ({ ...it, onlyForTarget: null, structural: false, prerequisites: [] })),
  ],
  [
    "the same input gives the same advice, in whatever order catalogue and history stand",
    (recommender) =>
      fc.property(anySituation, (situation) => {
        const before = JSON.stringify(situation);
        const given = recommender(situation);
        const turned = { ...situation, tried: situation.tried.toReversed() };
        expect(recommender(situation)).toEqual(given);
        expect(recommender(turned, CATALOGUE.toReversed()).chosen).toEqual(given.chosen);
        expect(JSON.stringify(situation)).toBe(before);
      }),
    (situation) => {
      const given = advise(situation);
      calls += 1;
      return calls % 2 === 0 ? given : { ...given, chosen: given.chosen.toReversed() };
    },
  ],
  [
    "within three points of a cut the stage does not decide",
    (recommender) =>
      fc.property(anyNearCut, ({ lower, upper }) => {
        const about = { tried: [], target: null };
        expect(recommender({ ...about, report: lower })).toEqual(recommender({ ...about, report: upper }));
      }),
    (situation) => {
      const { stage } = situation.report;
      const at = "stage" in stage ? STAGES.indexOf(stage.stage) : 0;
      const fits = ({ gate }: Intervention) =>
        STAGES.indexOf(gate.earliest) <= at && STAGES.indexOf(gate.latest) >= at;
      return advise(situation, CATALOGUE.filter(fits));
    },
  ],
  [
    "numbers that no release shows do not matter",
    (recommender) =>
      // Ten are as many as any sheet asks of one department; below, its size is a reason.
      fc.property(anySituation, fc.integer({ min: 10, max: 400 }), (situation, people) => {
        const [first, second] = situation.report.departments;
        const report = {
          ...situation.report,
          headcountWeighted: estimate(33),
          smallestDetectableChange: null,
          departments: [{ ...first, invited: people, respondents: people }, second] as const,
        };
        expect(recommender({ ...situation, report })).toEqual(recommender(situation));
      }),
    (situation) => {
      const given = advise(situation);
      const [first] = situation.report.departments;
      return (first.respondents ?? 0) > 100 ? { ...given, chosen: [] } : given;
    },
  ],
  [
    "every intervention is suggested with reasons or left out with one",
    (recommender) =>
      fc.property(anySituation, (situation) => {
        const given = recommender(situation);
        const left = given.considered.map(({ interventionId }) => interventionId);
        expect([...ids(given), ...left].sort()).toEqual(CATALOGUE.map(({ id }) => id).sort());
        expect(given.chosen.every(({ reasons }) => reasons.length > 0)).toBe(true);
        expect(given.considered.every(({ whyNot }) => whyNot.length > 10)).toBe(true);
        expect(JSON.stringify(given)).not.toMatch(/NaN|Infinity|undefined points|null|\[object/);
      }),
    (situation) => ({ ...advise(situation), considered: [] }),
  ],
  [
    "on released numbers every suggestion tells a number it rests on, or whose number it shares, or that it is quick",
    (recommender) =>
      fc.property(anySituation, (situation) => {
        const { basis, chosen } = recommender(situation);
        if (basis !== "release") return;
        for (const { reasons } of chosen)
          expect(reasons.join(" ")).toMatch(
            /\d+ points|between \d+|\d+\u00a0%|\d+ against \d+|so far below|also works on|The others take longer|, too\.|among the three statements/,
          );
      }),
    (situation) => {
      const given = advise(situation);
      const mute = given.chosen.map((it) => ({ ...it, reasons: ["It makes sense at every stage."] }));
      return { ...given, chosen: mute };
    },
  ],
  [
    "no sentence stands in two lists of one result, but what is to be checked first and what refers to another list",
    (recommender) =>
      fc.property(anySituation, (situation) => {
        const told = recommender(situation).chosen.flatMap(({ reasons }) => reasons);
        const once = told.filter(
          (it) =>
            !/^(Check first|The others take|It still makes|You chose|It works on|It also works)/.test(it),
        );
        expect(new Set(once).size).toBe(once.length);
      }),
    (situation) => {
      const given = advise(situation);
      const alike = given.chosen.map((it) => ({ ...it, reasons: [...it.reasons, "It makes sense here."] }));
      return { ...given, chosen: alike };
    },
  ],
  [
    "no probability at or below chance is a reason",
    (recommender) =>
      fc.property(anySituation, (situation) => {
        for (const sentence of recommender(situation).chosen.flatMap(({ reasons }) => reasons)) {
          const share = /two lowest topics with a probability of (?:about|more than) (\d+)/.exec(
            sentence,
          )?.[1];
          if (share !== undefined) expect(Number(share)).toBeGreaterThan(100 / 3);
        }
      }),
    (situation) => {
      const given = advise(situation);
      const reasons = ["among the two lowest topics with a probability of about 30\u00a0%"];
      return { ...given, chosen: given.chosen.map((it) => ({ ...it, reasons })) };
    },
  ],
];

const sound: Recommender = (situation, catalogue = CATALOGUE) => advise(situation, catalogue);

describe.each(PROPERTIES)("%s", (_, property, broken) => {
  test("holds whatever the report", () => {
    fc.assert(property(sound), { numRuns: 300 });
  });

  test("and advice that breaks it is caught", () => {
    expect(fc.check(property(broken), { numRuns: 3000, seed: 7 }).failed).toBe(true);
  });
});
