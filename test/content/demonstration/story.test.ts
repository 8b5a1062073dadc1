import { expect, test } from "vitest";
import { DEMONSTRATION_STORY } from "~/content/demonstration/story";
import { CURRENT_INSTRUMENT } from "~/content/instrument/instruments";

/** Dimensions about which a wave of the story says nothing, or which nobody asks about, by its quarter. */
function untold(asked: readonly string[]): string[] {
  return DEMONSTRATION_STORY.flatMap(({ dimensions }, wave) => {
    const told = Object.keys(dimensions);
    return [
      ...asked.filter((dimension) => !told.includes(dimension)).map((it) => `${wave}: ${it} is missing`),
      ...told.filter((dimension) => !asked.includes(dimension)).map((it) => `${wave}: ${it} is not asked`),
    ];
  });
}

test("the story says of each wave where every dimension stands that the survey asks about", () => {
  expect(untold(CURRENT_INSTRUMENT.dimensions)).toEqual([]);
});

test("a dimension that is added or dropped is noticed", () => {
  const [dropped, ...others] = CURRENT_INSTRUMENT.dimensions;
  const wrong = untold([...others, "a new one"]);
  expect(wrong).toContain("0: a new one is missing");
  expect(wrong).toContain(`0: ${dropped} is not asked`);
});
