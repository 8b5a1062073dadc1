import { EffectList } from "~/components/report/effect-list";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { OwnHistory } from "~/features/interventions/describe-history.server";

/** The organisation's own experience with an intervention. */
export function InterventionHistory({ history }: { history: readonly OwnHistory[] }) {
  const texts = useTexts("interventions").history;
  if (history.length === 0) return null;
  return (
    <section className="section no-print" aria-labelledby="own-history">
      <h2 id="own-history">{texts.title}</h2>
      {history.map(({ relationshipId, name, times, effects }) => (
        <div key={relationshipId}>
          <h3>{name}</h3>
          <ul>
            {times.map(({ quarter, words }) => (
              <li key={quarter}>{fill(texts.chosenAfter, { quarter, words })}</li>
            ))}
          </ul>
          {effects.length > 0 ? <EffectList effects={effects} /> : null}
        </div>
      ))}
    </section>
  );
}
