import { EffectList } from "~/components/report/effect-list";
import type { Effect } from "~/features/report/trace-effects.server";

/** What came of earlier actions, shown before new ones are chosen. */
export function PlanEffects({ effects }: { effects: readonly Effect[] }) {
  if (effects.length === 0) return null;
  return (
    <section className="section" aria-labelledby="effects-title">
      <h2 id="effects-title">What came of earlier actions</h2>
      <p>
        What each finished action aims at, set against everything else. That something moved does not say why.
      </p>
      <EffectList effects={effects} />
    </section>
  );
}
