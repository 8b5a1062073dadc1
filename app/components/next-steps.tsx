import { Link } from "@remix-run/react";
import type { RelationshipSteps } from "~/features/list-next-steps.server";
import { Page } from "./page";

export function NextSteps({ relationships }: { relationships: readonly RelationshipSteps[] }) {
  return (
    <Page title="What to do next">
      {relationships.map((row) => (
        <section key={row.id} className="section">
          <h2>{row.name}</h2>
          <ul>
            {row.steps.map((step) => (
              <li key={step.href}>
                <Link to={step.href}>{step.text}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
