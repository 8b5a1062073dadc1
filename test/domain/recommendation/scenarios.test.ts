import { describe, expect, test } from "vitest";
import { catalogueIn } from "~/content/interventions/catalogue";
import type { Intervention } from "~/domain/interventions/intervention";
import { wordAdvice } from "~/features/recommendation/word-advice.server";
import { adviseOn, askingFor, SCENARIOS, type Scenario } from "../../support/advice/scenarios";

/** The advice has to be right whatever the lots are. */
const LOTS = [
  "00",
  "3f9a",
  "b2c4",
  "77e1",
  "a9",
  "5d5d",
  ...Array.from({ length: 40 }, (_, place) => `lot-${place}`),
];
const CATALOGUE = catalogueIn("en");

/** What an expert would not have said, or would have missed. */
function objections(scenario: Scenario, catalogue: readonly Intervention[] = CATALOGUE): string[] {
  const { basis, first, required = [], forbidden = [], says = [], saysFirst, neverSays = [] } = scenario;
  return LOTS.flatMap((lot) => {
    const given = adviseOn(scenario, lot, catalogue);
    const chosen = given.chosen.map(({ interventionId }) => interventionId);
    const words = wordAdvice("en", given);
    const text = [...words.explanation, ...words.chosen.flatMap(({ reasons }) => reasons)];
    return [
      ...(basis && basis !== given.basis ? [`${given.basis} instead of ${basis}`] : []),
      ...(first && !first.includes(chosen[0] ?? "") ? [`${chosen[0]} comes first`] : []),
      ...required
        .filter((one) => !one.some((id) => chosen.includes(id)))
        .map((one) => `${chosen.join(", ")} without ${one.join(" or ")}`),
      ...forbidden.filter((id) => chosen.includes(id)).map((id) => `${id} is suggested`),
      ...says.filter((it) => !text.some((sentence) => sentence.includes(it))).map((it) => `unsaid: ${it}`),
      ...(saysFirst && !words.explanation[0]?.includes(saysFirst) ? [`first: ${words.explanation[0]}`] : []),
      ...neverSays.filter((it) => text.some((sentence) => sentence.includes(it))).map((it) => `said: ${it}`),
    ];
  });
}

describe("an expert would agree", () => {
  test.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))("%s", (_, scenario) => {
    expect(objections(scenario)).toEqual([]);
  });

  test("and names only what there is", () => {
    const known = CATALOGUE.map(({ id }) => id);
    const named = SCENARIOS.flatMap(({ first = [], required = [], forbidden = [] }) => [
      ...first,
      ...required.flat(),
      ...forbidden,
    ]);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });
});

test("an expert would object to sheets that have lost their safety, their order or what they begin with", () => {
  const stripped = CATALOGUE.map((it) => ({ ...it, prerequisites: [] }));
  const without = SCENARIOS.flatMap((scenario) => objections(scenario, stripped));
  expect(without).toEqual(expect.arrayContaining(["hand-off-charter is suggested"]));
  const beginningAnywhere = CATALOGUE.map(({ firstWhen: _, ...it }) => it);
  expect(SCENARIOS.flatMap((scenario) => objections(scenario, beginningAnywhere))).not.toEqual([]);
});

describe("two systems of goals", () => {
  const ready: Scenario = {
    ...askingFor(CATALOGUE.find(({ id }) => id === "shared-target-pilot")!),
    target: "integrated",
  };
  const both = (catalogue: readonly Intervention[]) =>
    LOTS.filter((lot) => {
      const chosen = adviseOn(ready, lot, catalogue).chosen.map(({ interventionId }) => interventionId);
      return chosen.includes("contingent-goals") && chosen.includes("shared-target-pilot");
    });

  test("are never begun in one quarter", () => {
    expect(both(CATALOGUE)).toEqual([]);
  });

  test("would be by sheets that do not say what they pull against", () => {
    expect(both(CATALOGUE.map(({ notBeside: _, ...it }) => it))).not.toEqual([]);
  });
});

test("what suits fine teams is not enough where trust lies lowest", () => {
  const noTrust = SCENARIOS.find(({ name }) => name === "defined at 52, trust at 34")!;
  const gentle = CATALOGUE.map(({ suitsFineTeams: _, ...it }) => it);
  expect(objections(noTrust)).toEqual([]);
  expect(objections(noTrust, gentle)).not.toEqual([]);
});
