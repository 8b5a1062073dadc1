import type { PlanChange } from "~/features/plan/record-plan-change.server";

/** Shows every change of the plan, collapsed until somebody asks. */
export function PlanHistory({ history }: { history: readonly PlanChange[] }) {
  if (history.length === 0) return null;
  return (
    <details className="section-small">
      <summary>History: {history.length === 1 ? "one change" : `${history.length} changes`}</summary>
      <ol className="plan-history">
        {history.map(({ id, at, who, change }) => (
          <li key={id}>
            {change}
            <span className="fact-line muted small">
              {who}, {at}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
