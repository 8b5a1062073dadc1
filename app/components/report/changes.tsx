import { useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { fill } from "~/content/translated";
import type { ChangeSection } from "~/features/report/describe-changes.server";
import type { WaveComparison } from "~/features/report/show-comparison.server";
import { ComparisonTable } from "./comparison-table";

type ReportChangesProps = { changes: ChangeSection; comparison: WaveComparison | null };

/** Words first, then the numbers they rest on; with the earlier ones beside them where they may be shown. */
export function ReportChanges({ changes, comparison }: ReportChangesProps) {
  const texts = useTexts("report").changes;
  if (comparison) return <ComparisonTable rows={comparison.rows} quarters={comparison.quarters} />;
  const { since } = changes;
  return (
    <WideTable label={fill(texts.label, { since })}>
      <table className="changes">
        <caption className="visually-hidden">{fill(texts.caption, { since })}</caption>
        <thead>
          <tr>
            <th scope="col">{fill(texts.since, { since })}</th>
            <th scope="col">{texts.verdict}</th>
            <th scope="col" className="number">
              {texts.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td className={row.clear ? "strong" : undefined}>{row.verdict}</td>
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
