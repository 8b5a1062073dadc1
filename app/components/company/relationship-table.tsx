import { Link } from "@remix-run/react";
import { relationshipPath, reportPath, wavePath, wavesPath } from "~/addresses";
import { WideTable } from "~/components/wide-table";
import type { RelationshipOverview } from "~/features/company/describe-relationships.server";

type RelationshipTableProps = { rows: RelationshipOverview["rows"]; mayChange: boolean };

/** Every pair in the order in which it was added; nothing here is sorted by a score. */
export function RelationshipTable({ rows, mayChange }: RelationshipTableProps) {
  return (
    <WideTable label="Pairs of departments">
      <table className="roomy">
        <thead>
          <tr>
            <th scope="col">Pair</th>
            <th scope="col">Last result</th>
            <th scope="col">Score, most likely between</th>
            {mayChange ? (
              <th scope="col">
                <span className="visually-hidden">Change</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to={wavesPath(row.id)}>{row.name}</Link>
                <span className="fact-line muted small">{row.departments}</span>
                {row.demonstration ? <span className="tag">Demonstration</span> : null}
              </th>
              <td>
                {row.last ? (
                  <Link to={reportPath(wavePath(row.id, row.last.waveId))}>
                    {row.last.stage}, {row.last.quarter}
                  </Link>
                ) : (
                  <span className="muted">None yet</span>
                )}
              </td>
              <td>{row.last ? [row.last.score, row.last.range].filter(Boolean).join(", ") : null}</td>
              {mayChange ? (
                <td>
                  <Link to={relationshipPath(row.id)} aria-label={`Change ${row.name}`}>
                    Change
                  </Link>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
