import { useLanguage, useTexts } from "~/components/texts";
import { plural } from "~/content/intl";
import { fill } from "~/content/translated";
import type { PlanChange } from "~/features/plan/describe-changes.server";

/** Shows every change of the plan, collapsed until somebody asks. */
export function PlanHistory({ history }: { history: readonly PlanChange[] }) {
  const texts = useTexts("plan").history;
  const language = useLanguage();
  if (history.length === 0) return null;
  return (
    <details className="section-small">
      <summary>{plural(language, texts.title, history.length)}</summary>
      <ol className="plan-history">
        {history.map(({ id, at, who, change }) => (
          <li key={id}>
            {change}
            <span className="fact-line muted small">{fill(texts.by, { who, at })}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
