import { expect, test } from "vitest";
import { instrumentTexts } from "~/content/instrument/texts";
import { instrumentV1 } from "~/content/instrument/v1";
import type { ReleaseContent } from "~/domain/disclosure/release-shape";
import { describeItems } from "~/features/report/describe-items.server";
import { sampleRelease } from "../../support/sample-release";

const { release } = sampleRelease(
  { invited: 20, respondents: 15, score: 57 },
  { invited: 13, respondents: 9, score: 65 },
);

/** Of all but the first `told` statements only one bound is shown, and nothing of the other department. */
function mostlyBounds(told: number): ReleaseContent {
  const [first, second] = release.departments;
  const items = (of: typeof first.items, only: "at-most" | "withheld") =>
    Object.fromEntries(
      Object.entries(of).map(([id, item], place) => {
        const mean = { kind: "withheld", reason: "needs-twenty-respondents" } as const;
        const bound = { kind: "at-most", bound: 22.5, step: 5 } as const;
        const known = { kind: "value", value: 60, step: 5 } as const;
        const favourable = only === "withheld" ? mean : place < told ? known : bound;
        return [id, { ...item, favourable, mean, distribution: null, splitOpinion: null }];
      }),
    );
  return {
    ...release,
    departments: [
      { ...first, items: items(first.items, "at-most") },
      { ...second, items: items(second.items, "withheld") },
    ],
  };
}

const described = (content: ReleaseContent) =>
  describeItems("en", content, instrumentV1, instrumentTexts("v1", "en"));

test("fifteen statements that say only 23 % or less are one sentence and their list, three keep their row", () => {
  const { groups, alike } = described(mostlyBounds(3));
  expect(groups.flatMap(({ rows }) => rows)).toHaveLength(3);
  expect(alike.map(({ values, statements }) => [...values, statements.length])).toEqual([
    ["23\u00a0% or less", "not shown", 15],
  ]);
});

test("three alike stay rows: a sentence for them would be no shorter", () => {
  const { groups, alike } = described(mostlyBounds(15));
  expect(groups.flatMap(({ rows }) => rows)).toHaveLength(18);
  expect(alike).toEqual([]);
});
