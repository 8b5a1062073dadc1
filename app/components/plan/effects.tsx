import { EffectList } from "~/components/report/effect-list";
import { useTexts } from "~/components/texts";
import type { Effect } from "~/features/report/trace-effects.server";

/** What came of earlier actions, shown before new ones are chosen. */
export function PlanEffects({ effects }: { effects: readonly Effect[] }) {
  const texts = useTexts("plan").effects;
  if (effects.length === 0) return null;
  return (
    <section className="section" aria-labelledby="effects-title">
      <h2 id="effects-title">{texts.title}</h2>
      <p>{texts.lead}</p>
      <EffectList effects={effects} />
    </section>
  );
}
