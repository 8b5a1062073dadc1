import { NameMark } from "~/components/chart-mark";
import type { DimensionRow } from "~/features/report/describe-dimensions.server";

type DimensionTableProps = { rows: readonly DimensionRow[]; names: readonly [string, string] };

export function DimensionTable({ rows, names }: DimensionTableProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Topic</th>
          <th scope="col" className="number">
            <NameMark kind="first" /> {names[0]}
          </th>
          <th scope="col" className="number">
            <NameMark kind="second" /> {names[1]}
          </th>
          <th scope="col">Gap</th>
          <th scope="col" className="number">
            Both
          </th>
          <th scope="col">Stage</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            <ValueCell value={row.values[0]} range={row.ranges[0]} />
            <ValueCell value={row.values[1]} range={row.ranges[1]} />
            <td className={row.gapNamed ? "gap-words strong" : "gap-words"}>{row.gap}</td>
            <td className="number">{row.overall}</td>
            <td>{row.stage}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ValueCell({ value, range }: { value: string; range: string }) {
  return (
    <td className="number">
      {value}
      {range ? <span className="range">{range}</span> : null}
    </td>
  );
}
