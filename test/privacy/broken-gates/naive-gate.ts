import { makeRelease, type Release } from "~/domain/disclosure/release";
import type { DepartmentRelease, Figure } from "~/domain/disclosure/release-shape";
import type { Instrument } from "~/domain/instrument";
import { DIMENSIONS, ofEveryDimension } from "../../support/dimensions";
import type { Gate } from "../attacks/gate-under-attack";

type Department = Parameters<Gate>[0]["departments"][number];

/**
 * What many survey tools do: from five people on, scores to whole points, favourable answers in whole percent, means to
 * two decimals. The real gate lends only the shape of a release.
 */
export const naiveGate: Gate = ({ previous: _, ...input }) => {
  const made = makeRelease(input);
  const [first, second] = input.departments.map((department, index) =>
    showEverything(made.release.departments[index]!, department, input.instrument),
  );
  const departments: Release["departments"] = [first!, second!];
  return { ...made, release: { ...made.release, departments, majorityFavourable: true } };
};

function showEverything(
  release: DepartmentRelease,
  { ballots }: Department,
  { items }: Instrument,
): DepartmentRelease {
  if (ballots.length < 5) return release;
  const answersTo = (wanted: (item: Instrument["items"][number]) => boolean) =>
    items.flatMap((item, column) =>
      wanted(item) ? ballots.flatMap(({ answers }) => answers[column] ?? []) : [],
    );
  const points = (answers: readonly number[]) => rounded(20 * mean(answers), 1);
  const mirror = (direction: "own" | "other") =>
    points(answersTo((item) => item.kind === "mirror" && item.direction === direction));
  return {
    ...release,
    score: points(answersTo(({ kind }) => kind === "scored")),
    dimensions: ofEveryDimension((id) => ({
      score: points(answersTo((item) => item.kind === "scored" && item.dimension === id)),
      spread: { kind: "reference" },
    })),
    items: Object.fromEntries(
      items.flatMap((item) => {
        if (item.kind !== "scored" || !DIMENSIONS.includes(item.dimension)) return [];
        const own = answersTo(({ id }) => id === item.id);
        const share = (100 * own.filter((answer) => answer >= 4).length) / own.length;
        const shown = { favourable: rounded(share, 1), mean: rounded(mean(own), 0.01) };
        return [[item.id, { ...shown, distribution: null, splitOpinion: null }]];
      }),
    ),
    mirror: { own: mirror("own"), other: mirror("other") },
  };
}

function rounded(value: number, step: number): Figure {
  return { kind: "value", value: Math.round(value / step) * step, step };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
