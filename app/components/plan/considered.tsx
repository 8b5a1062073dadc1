import { Link } from "@remix-run/react";
import { interventionPath } from "~/addresses";
import { useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import type { PlanPage } from "~/features/plan/show-plan.server";

/** What was not suggested and why, so that people can question the advice. */
export function PlanConsidered({ considered }: { considered: PlanPage["considered"] }) {
  const texts = useTexts("plan").considered;
  if (considered.length === 0) return null;
  return (
    <details className="section-small">
      <summary>{texts.title}</summary>
      <WideTable label={texts.label}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.intervention}</th>
              <th scope="col">{texts.whyNot}</th>
            </tr>
          </thead>
          <tbody>
            {considered.map(({ id, name, whyNot }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={interventionPath(id)}>{name}</Link>
                </th>
                <td>{whyNot}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </details>
  );
}
