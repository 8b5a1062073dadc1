import { Link } from "@remix-run/react";
import { interventionPath } from "~/addresses";
import { WideTable } from "~/components/wide-table";
import type { PlanPage } from "~/features/plan/show-plan.server";

/** What was not suggested and why, so that people can question the advice. */
export function PlanConsidered({ considered }: { considered: PlanPage["considered"] }) {
  if (considered.length === 0) return null;
  return (
    <details className="section-small">
      <summary>What else was considered, and why it was left out</summary>
      <WideTable label="Left out, and why">
        <table>
          <thead>
            <tr>
              <th scope="col">Intervention</th>
              <th scope="col">Why not now</th>
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
