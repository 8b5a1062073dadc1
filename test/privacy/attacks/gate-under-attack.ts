import { instrumentV1 } from "~/content/instrument/v1";
import type { makeRelease, Release } from "~/domain/disclosure/release";
import type { DepartmentRelease } from "~/domain/disclosure/release-shape";
import type { MirrorDirection } from "~/domain/instrument";
import type { AnswerSet } from "../auditor/answer-sets";
import { fits } from "../auditor/every-world";
import { readDepartment, readMirror } from "../auditor/reading";
import type { DepartmentView } from "../auditor/view";

type Input = Parameters<typeof makeRelease>[0];

/** The gate as it stands; `previous` are the releases before this one, oldest first. */
export type Gate = (input: Input & { previous?: readonly Release[] }) => ReturnType<typeof makeRelease>;

const columnsOf = (wanted: (item: (typeof instrumentV1.items)[number]) => boolean) =>
  instrumentV1.items.flatMap((item, column) => (wanted(item) ? [column] : []));

/** Columns of the answers that a view is about. */
export const SCORED = columnsOf(({ kind }) => kind === "scored");
const MIRROR: Readonly<Record<MirrorDirection, number[]>> = {
  own: columnsOf((item) => item.kind === "mirror" && item.direction === "own"),
  other: columnsOf((item) => item.kind === "mirror" && item.direction === "other"),
};

type WithGaps = readonly (readonly (AnswerSet[number][number] | null)[])[];

/** What the gate releases of two departments. */
export function releaseOf(
  gate: Gate,
  departments: readonly [WithGaps, WithGaps],
  previous: readonly Release[] = [],
): Release {
  const ballots = (answers: (typeof departments)[number]) =>
    answers.map((own) => ({ answers: own, comment: null }));
  const [first, second] = departments;
  return gate({
    previous,
    instrument: instrumentV1,
    threshold: 5,
    manifestHash: "",
    claimed: first.length + second.length,
    departments: [
      { name: "Sales", invited: first.length, ballots: ballots(first) },
      { name: "Marketing", invited: second.length, ballots: ballots(second) },
    ],
  }).release;
}

/** A view and the columns of the answers that it is about. */
export type SeenView = { view: DepartmentView; columns: readonly number[] };

/** The independent views of a department: its scored items together, and each mirror direction. */
export function viewsOf(release: DepartmentRelease): SeenView[] {
  const seen = [
    { view: readDepartment(release, instrumentV1), columns: SCORED },
    { view: readMirror(release, instrumentV1, "own"), columns: MIRROR.own },
    { view: readMirror(release, instrumentV1, "other"), columns: MIRROR.other },
  ];
  return seen.flatMap(({ view, columns }) => (view ? [{ view, columns }] : []));
}

/** Answers person by person, to some columns only. */
export function onlyColumns(answers: AnswerSet, columns: readonly number[]): AnswerSet {
  return answers.map((given) => columns.map((column) => given[column]!));
}

/** Figures that do not hold for the answers that they were made from are untrue, or read wrongly. */
export function assertTrue({ view, columns }: SeenView, answers: AnswerSet): void {
  const byItem = columns.map((column) => answers.map((given) => given[column]!));
  if (!fits(view, byItem))
    throw new Error(`figures that are not true of their answers: ${JSON.stringify(view)}`);
}
