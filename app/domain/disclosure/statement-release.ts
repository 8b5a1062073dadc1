import type { DepartmentPlan } from "./department-view";
import { drawnFrom } from "./drawing";
import type { PairView } from "./pair-view";
import type { TogetherRelease } from "./release-shape";
import { chooseSet, SET_KINDS, type SetKind, truthOf } from "./statement-sets";

type Plans = readonly [DepartmentPlan, DepartmentPlan];

/** None told, none looked for. */
export const NO_SETS: TogetherRelease["sets"] = { lowest: null, highest: null, apart: null };

/** The three sets of statements, one after the other; `known` is left with what is known once they are out. */
export function releaseSets(plans: Plans, known: { view: PairView }, seed: string): TogetherRelease["sets"] {
  const items = plans[0].dimensions.flatMap((dimension, position) =>
    dimension.items.map(({ id, histogram }, index) => ({
      id,
      histograms: [histogram, plans[1].dimensions[position]!.items[index]!.histogram] as const,
    })),
  );
  const choose = (kind: SetKind): readonly string[] | null => {
    const truth = truthOf(kind, items, drawnFrom(seed, `ties-${kind}`));
    const chosen = chooseSet(kind, known.view, truth, drawnFrom(seed, `hidden-${kind}`));
    known.view = chosen.view;
    return chosen.set?.map((position) => items[position]!.id) ?? null;
  };
  const [lowest, highest, apart] = SET_KINDS.map(choose);
  return { lowest: lowest ?? null, highest: highest ?? null, apart: apart ?? null };
}
