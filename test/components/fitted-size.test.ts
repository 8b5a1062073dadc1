import { expect, test } from "vitest";
import { fittedSize } from "~/components/fitted-size";

test("a label that fits keeps its size, and a longer one shrinks until it fits", () => {
  expect(fittedSize("Integrated", 80, 11.5)).toBe(11.5);
  const size = fittedSize("Weitgehend integriert", 80, 11.5);
  expect(size).toBeLessThan(11.5);
  expect(size * 0.66 * "Weitgehend integriert".length).toBeLessThanOrEqual(80);
});
