import { NameMark } from "~/components/chart-mark";
import { useTexts } from "~/components/texts";
import type { DimensionRow } from "~/features/report/describe-dimensions.server";

type DimensionTableProps = { rows: readonly DimensionRow[]; names: readonly [string, string] };

export function DimensionTable({ rows, names }: DimensionTableProps) {
  const texts = useTexts("report").topics;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{texts.topic}</th>
          <th scope="col" className="number">
            <NameMark kind="first" /> {names[0]}
          </th>
          <th scope="col" className="number">
            <NameMark kind="second" /> {names[1]}
          </th>
          <th scope="col">{texts.gap}</th>
          <th scope="col" className="number">
            {texts.both}
          </th>
          <th scope="col">{texts.stage}</th>
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
