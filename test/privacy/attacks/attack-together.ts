import { instrumentV1 } from "~/content/instrument/v1";
import { drawnFrom } from "~/domain/disclosure/drawing";
import type { Release } from "~/domain/disclosure/release";
import type { Answer } from "~/domain/instrument";
import type { AnswerSet } from "../auditor/answer-sets";
import type { Finding } from "../auditor/finding";
import { auditTogether, type Coalition, readTogether, type TogetherView } from "../auditor/together-audit";
import type { Solve } from "../auditor/whole-numbers";
import { type Gate, onlyColumns, SCORED } from "./gate-under-attack";

const ITEMS = instrumentV1.items.flatMap((item) =>
  item.kind === "scored" ? [{ id: item.id, dimension: item.dimension }] : [],
);

/** Nobody, one, two of a department, two of the other, and one of each. */
const SEATS = [
  [0, 0],
  [1, 0],
  [2, 0],
  [0, 2],
  [1, 1],
] as const;

type Departments = readonly [AnswerSet, AnswerSet];

/** What the gate releases of two departments of which everybody but some invited answered. */
export function releaseBoth(
  gate: Gate,
  departments: readonly [readonly (readonly (Answer | null)[])[], readonly (readonly (Answer | null)[])[]],
  manifestHash: string,
  { silent = 4, previous = [] }: { silent?: number; previous?: readonly Release[] } = {},
): Release {
  const [first, second] = departments.map((answers) => ({
    invited: answers.length + silent,
    ballots: answers.map((own) => ({ answers: own, comment: null })),
  }));
  return gate({
    instrument: instrumentV1,
    threshold: 5,
    manifestHash,
    previous,
    claimed: departments[0].length + departments[1].length,
    departments: [
      { name: "Sales", ...first! },
      { name: "Marketing", ...second! },
    ],
  }).release;
}

/** The release as a reader sees it; the lots that decide ties follow from the manifest, which everybody has. */
export function viewOfBoth(release: Release): TogetherView | null {
  const ranks = (kind: string) => {
    const drawn = drawnFrom(release.together?.drawnFrom ?? "", `ties-${kind}`).shuffle(
      ITEMS.map((_, position) => position),
    );
    return ITEMS.map((_, position) => drawn.indexOf(position));
  };
  const lots = { lowest: ranks("lowest"), highest: ranks("highest"), apart: ranks("apart") };
  return readTogether(release, ITEMS, lots);
}

/** What colleagues can prove from everything that one release says of both departments. */
export function attackTogether(
  solve: Solve,
  gate: Gate,
  departments: Departments,
  manifestHash: string,
  seats: readonly (readonly [number, number])[] = SEATS,
): Finding[] {
  const view = viewOfBoth(releaseBoth(gate, departments, manifestHash));
  if (!view) return [];
  const [first, second] = departments.map((answers) => onlyColumns(answers, SCORED)) as [
    AnswerSet,
    AnswerSet,
  ];
  return seats.flatMap(([inFirst, inSecond]) => {
    const coalition: Coalition = [first.slice(0, inFirst), second.slice(0, inSecond)];
    return auditTogether(solve, [view], coalition);
  });
}
