import { expect, test } from "vitest";
import { catalogueIn } from "~/content/interventions/catalogue";
import type { Intervention } from "~/domain/interventions/intervention";
import { createRandom } from "~/domain/statistics/random";
import { adviseInSequence, adviseOnFirst, drawCompany } from "../../support/advice/waves";

const FIRST_WAVES = 120;
const WAVES = 9;
const SEQUENCES = 6;
/** A quarter is the limit over thousands of waves; of 120 it is passed by chance up to here in one of a thousand. */
const MOST = 0.25 + 3.1 * Math.sqrt((0.25 * 0.75) / FIRST_WAVES);

function suggestedOnFirst(catalogue: readonly Intervention[]): Map<string, number> {
  const random = createRandom(71);
  const counts = new Map<string, number>();
  for (let place = 0; place < FIRST_WAVES; place++) {
    const { chosen } = adviseOnFirst(drawCompany(random), `wave-${place}`, random, catalogue);
    for (const { interventionId } of chosen) {
      counts.set(interventionId, (counts.get(interventionId) ?? 0) + 1);
    }
  }
  return counts;
}

test("on random first waves no sheet is everywhere, and most come up", () => {
  const counts = suggestedOnFirst(catalogueIn("en"));
  expect([...counts].filter(([, times]) => times / FIRST_WAVES > MOST)).toEqual([]);
  expect(counts.size).toBeGreaterThanOrEqual(24);

  const few = suggestedOnFirst(catalogueIn("en").slice(0, 8));
  expect([...few].some(([, times]) => times / FIRST_WAVES > MOST)).toBe(true);
}, 120_000);

test("over nine waves what was done gives way to what was not", () => {
  const random = createRandom(72);
  for (let company = 0; company < SEQUENCES; company++) {
    const given = adviseInSequence(drawCompany(random), WAVES, `company-${company}`, random);
    for (const [wave, { chosen }] of given.entries()) {
      const lately = given.slice(Math.max(0, wave - 2), wave).flatMap((it) => it.chosen);
      const again = chosen.filter(({ interventionId }) =>
        lately.some((it) => it.interventionId === interventionId),
      );
      expect(again).toEqual([]);
    }
  }
}, 120_000);
