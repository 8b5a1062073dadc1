import { WideTable } from "~/components/wide-table";
import type { ChangeSection } from "~/features/report/describe-changes.server";

/** Words first, then the numbers they rest on. */
export function ReportChanges({ changes }: { changes: ChangeSection }) {
  return (
    <WideTable label={`Change since ${changes.since}`}>
      <table className="changes">
        <caption className="visually-hidden">Change since {changes.since}, in points</caption>
        <thead>
          <tr>
            <th scope="col">Since {changes.since}</th>
            <th scope="col">What can be said</th>
            <th scope="col" className="number">
              Change
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td className={row.verdict.startsWith("Clearly") ? "strong" : undefined}>{row.verdict}</td>
              <td className="number">
                {row.difference}
                {row.range ? <span className="range">{row.range}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
