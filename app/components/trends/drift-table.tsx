import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { TrendDriftPoint } from "~/features/trends/describe-drift.server";

/** The same numbers as the chart of the moving average. */
export function DriftTable({ points }: { points: readonly TrendDriftPoint[] }) {
  const texts = useTexts("trends");
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{texts.wave}</th>
          <th scope="col" className="number">
            {texts.drift.average}
          </th>
          <th scope="col" className="number">
            {texts.drift.chance}
          </th>
          <th scope="col">{texts.whatCanBeSaid}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.key}>
            <th scope="row">{point.label}</th>
            <td className="number">{point.value}</td>
            <td className="number">{fill(texts.range, point.range)}</td>
            <td className={point.outside ? "strong" : undefined}>{point.words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
