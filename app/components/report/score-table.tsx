import { NameMark } from "~/components/chart-mark";
import type { ScoreRow } from "~/features/report/describe-scores.server";

type ScoreTableProps = { rows: readonly ScoreRow[]; withChange?: boolean };

export function ScoreTable({ rows, withChange = true }: ScoreTableProps) {
  const responses = rows.some(({ response }) => response !== null);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Score</th>
          <th scope="col" className="number">
            Points
          </th>
          <th scope="col" className="number">
            Likely between
          </th>
          <th scope="col">Stage</th>
          {withChange ? <th scope="col">Since last wave</th> : null}
          {responses ? <th scope="col">Answered</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.mark}>
            <th scope="row">
              <NameMark kind={row.mark} /> {row.name}
            </th>
            <td className="number">{row.value}</td>
            <td className="number">{row.range || "–"}</td>
            <td>{row.stage}</td>
            {withChange ? (
              <td>
                {row.change.verdict}
                {row.change.difference ? ` (${row.change.difference})` : null}
              </td>
            ) : null}
            {responses ? <td>{row.response ?? "not shown"}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
