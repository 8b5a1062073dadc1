import { useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { fill } from "~/content/translated";
import type { WaveComparison } from "~/features/report/show-comparison.server";

type Side = WaveComparison["rows"][number]["now"];

/** Both waves beside each other, with what can be said of the change. */
export function ComparisonTable({ rows, quarters }: Pick<WaveComparison, "rows" | "quarters">) {
  const texts = useTexts("report");
  return (
    <WideTable label={fill(texts.comparison.title, quarters)}>
      <table className="changes roomy">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{texts.scores.name}</span>
            </th>
            <th scope="col" className="number">
              {quarters.before}
            </th>
            <th scope="col" className="number">
              {quarters.now}
            </th>
            <th scope="col">{texts.changes.verdict}</th>
            <th scope="col" className="number">
              {texts.changes.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <Cell side={row.before} />
              <Cell side={row.now} />
              <td className={row.change.clear ? "strong" : undefined}>{row.change.verdict}</td>
              <td className="number">
                {row.change.difference}
                {row.change.range ? <span className="range">{row.change.range}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function Cell({ side }: { side: Side }) {
  return (
    <td className="number">
      {side.value}
      {side.range ? <span className="range">{side.range}</span> : null}
    </td>
  );
}
