import { NameMark } from "~/components/chart-mark";
import { useTexts } from "~/components/texts";
import { fillFrom } from "~/content/translated";
import type { ScoreRow } from "~/features/report/describe-scores.server";

type ScoreTableProps = { rows: readonly ScoreRow[]; withChange?: boolean };

export function ScoreTable({ rows, withChange = true }: ScoreTableProps) {
  const texts = useTexts("report").scores;
  const { notShown } = useTexts("frame");
  const responses = rows.some(({ response }) => response !== null);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{texts.name}</th>
          <th scope="col" className="number">
            {texts.points}
          </th>
          <th scope="col" className="number">
            {texts.likely}
          </th>
          <th scope="col">{texts.stage}</th>
          {withChange ? <th scope="col">{texts.change}</th> : null}
          {responses ? <th scope="col">{texts.answered}</th> : null}
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
                {row.change.difference ? fillFrom(row.change)(texts.verdictWithChange) : row.change.verdict}
              </td>
            ) : null}
            {responses ? <td>{row.response ?? notShown}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
