import { expect, test } from "vitest";
import type { Figure, ReleaseContent } from "~/domain/disclosure/release-shape";
import { readExtremes } from "~/domain/report/extremes";
import { sampleRelease } from "../../support/sample-release";

const { release } = sampleRelease(
  { invited: 14, respondents: 12, score: 57 },
  { invited: 12, respondents: 11, score: 65 },
);

/** The sample with other shares, by the place of a statement; both departments alike. */
function withShares(first: (place: number) => Figure, second = first): ReleaseContent {
  const [one, two] = release.departments;
  const other = (items: typeof one.items, share: (place: number) => Figure) =>
    Object.fromEntries(
      Object.entries(items).map(([id, item], place) => [id, { ...item, favourable: share(place) }]),
    );
  return {
    ...release,
    together: undefined,
    departments: [
      { ...one, items: other(one.items, first) },
      { ...two, items: other(two.items, second) },
    ],
  };
}

const ids = Object.keys(release.departments[0].items);
const value = (share: number): Figure => ({ kind: "value", value: share, step: 5 });
const atMost: Figure = { kind: "at-most", bound: 22.5, step: 5 };
const withheld: Figure = { kind: "withheld", reason: "needs-ten-respondents" };

test("the three highest and the three lowest of both departments", () => {
  const found = readExtremes(withShares((place) => value(5 * place)));
  expect(found?.of).toBe("both");
  expect(found?.weakest).toEqual({ items: ids.slice(0, 3), alike: 0 });
  expect(found?.strongest).toEqual({ items: ids.slice(-3).reverse(), alike: 0 });
});

test("a fourth that shares the third place stands with it", () => {
  const found = readExtremes(withShares((place) => value(place === 3 ? 10 : 5 * place)));
  expect(found?.weakest.items).toEqual(ids.slice(0, 4));
});

test("where many share the last place, none of them is picked out by chance", () => {
  const found = readExtremes(withShares((place) => (place < 2 ? value(60 + 5 * place) : value(30))));
  expect(found?.weakest).toEqual({ items: [], alike: ids.length - 2 });
  expect(found?.strongest).toEqual({ items: [ids[1], ids[0]], alike: ids.length - 2 });
});

test("bounds count as the most that they leave: many alike are no ranking, those that say more are", () => {
  const found = readExtremes(
    withShares(
      (place) => (place < 3 ? value(50 + 5 * place) : atMost),
      () => withheld,
    ),
  );
  expect(found?.of).toBe("first");
  expect(found?.strongest).toEqual({ items: [ids[2], ids[1], ids[0]], alike: 0 });
  expect(found?.weakest).toEqual({ items: [], alike: ids.length - 3 });
});

test("what the release says of both together comes before bounds of each", () => {
  const sets = { lowest: ids.slice(4, 7), highest: null, apart: null };
  const together = { dimensions: {}, items: {}, sets, drawnFrom: "0".repeat(64) };
  const found = readExtremes({ ...withShares(() => atMost), together });
  expect(found).toEqual({
    of: "together",
    strongest: { items: [], alike: 0 },
    weakest: { items: ids.slice(4, 7), alike: 0 },
  });
});

test("nothing is said where nothing is shown", () => {
  expect(readExtremes(withShares(() => withheld))).toBeNull();
});
