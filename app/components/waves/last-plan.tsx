import { useTexts } from "~/components/texts";
import { fillFrom } from "~/content/translated";
import type { PreviousAction } from "~/features/plan/show-previous-plan.server";

export function WaveLastPlan({ actions }: { actions: readonly PreviousAction[] }) {
  const texts = useTexts("waves").wave.lastPlan;
  if (actions.length === 0) return null;
  return (
    <section className="section">
      <h2>{texts.title}</h2>
      <p className="muted">{texts.lead}</p>
      <ul className="agreed">
        {actions.map((action) => (
          <li key={action.name}>
            <strong>{action.name}</strong>
            <span className="tag">{texts.status[action.status]}</span>
            <span className="fact-line muted">
              {action.droppedBecause
                ? fillFrom({ ...action, reason: action.droppedBecause })(texts.ownersAndReason)
                : fillFrom(action)(texts.owners)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
