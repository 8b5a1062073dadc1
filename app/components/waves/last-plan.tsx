import type { PreviousAction } from "~/features/plan/show-previous-plan.server";

const STATUS = {
  planned: "Not started",
  started: "Under way",
  done: "Done",
  dropped: "Not done",
} as const;

export function WaveLastPlan({ actions }: { actions: readonly PreviousAction[] }) {
  if (actions.length === 0) return null;
  return (
    <section className="section">
      <h2>What was agreed after the last wave</h2>
      <p className="muted">
        Respondents are told the same after they press Start, without the owners' names.
      </p>
      <ul className="agreed">
        {actions.map((action) => (
          <li key={action.name}>
            <strong>{action.name}</strong>
            <span className="tag">{STATUS[action.status]}</span>
            <span className="fact-line muted">
              {action.owners}, due {action.due}
              {action.droppedBecause ? `. ${action.droppedBecause}` : ""}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
