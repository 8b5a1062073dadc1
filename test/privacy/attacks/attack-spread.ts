import { instrumentV1 } from "~/content/instrument/v1";
import type { Spread } from "~/domain/disclosure/release-shape";
import type { DimensionId } from "~/domain/instrument";
import { DIMENSIONS } from "../../support/dimensions";
import type { AnswerSet } from "../auditor/answer-sets";
import { departmentWorlds } from "../auditor/department-worlds";
import type { Finding } from "../auditor/finding";
import { readDepartment } from "../auditor/reading";
import { auditSpread } from "../auditor/spread-audit";
import type { Solve } from "../auditor/whole-numbers";
import { type Gate, onlyColumns, releaseOf, SCORED } from "./gate-under-attack";

/** Standard deviations left only as the next larger of these, points. */
export const SPREAD_CLASSES = [8, 10, 12, 15, 18, 22, 27, 33, 42] as const;

/** Attacks some dimensions, if they show a spread class, with the first `colleagues` people pooling their answers. */
export function attackSpread(
  solve: Solve,
  gate: Gate,
  answers: AnswerSet,
  { colleagues, dimensions = DIMENSIONS }: { colleagues: number; dimensions?: readonly DimensionId[] },
): Finding[] {
  const release = releaseOf(gate, [answers, answers]).departments[0];
  const view = readDepartment(release, instrumentV1);
  const coalition = onlyColumns(answers.slice(0, colleagues), SCORED);
  const worlds = view && departmentWorlds(view, coalition);
  if (!view || !worlds) return [];
  return dimensions.flatMap((dimension) => {
    const place = DIMENSIONS.indexOf(dimension);
    const deviation = deviationOf(release.dimensions[dimension]!.spread);
    if (!deviation) return [];
    const chosen = view.items.flatMap((item, position) => (item.dimension === place ? [position] : []));
    const own = coalition.map((given) => chosen.map((position) => given[position]!));
    const ownSum = own.flat().reduce((sum, answer) => sum + answer, 0);
    const dimensionView = {
      name: view.name,
      people: view.people,
      items: chosen.map((position) => view.items[position]!),
      sums: worlds.dimensions[place]!.map(([low, high]) => [low + ownSum, high + ownSum] as const),
      deviation,
    };
    return auditSpread(solve, dimensionView, own);
  });
}

/** A class says that the standard deviation lies above the class below. */
function deviationOf(spread: Spread): { above: number; upTo: number } | null {
  if (spread.kind === "reference") return null;
  const place = SPREAD_CLASSES.findLastIndex((limit) => limit < spread.standardDeviation);
  return { above: SPREAD_CLASSES[place] ?? -1, upTo: spread.standardDeviation };
}
