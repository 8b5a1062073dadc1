import { NameMark } from "~/components/chart-mark";
import { WideTable } from "~/components/wide-table";
import type { VerdictRow } from "~/features/trends/describe-verdicts.server";
import type { TrendSections } from "~/features/trends/show-trends.server";

/** What can be said about every score, in words first. */
export function TrendVerdicts({ trend }: { trend: TrendSections }) {
  const { header, verdicts } = trend;
  return (
    <WideTable label="What can be said about each score">
      <table className="changes trend-verdicts">
        <caption className="visually-hidden">Change of each score up to {header.now}, in points</caption>
        <thead>
          <tr>
            <th scope="col">Up to {header.now}</th>
            <th scope="col">Since {header.last}</th>
            {header.first ? <th scope="col">Since {header.first}</th> : null}
          </tr>
        </thead>
        <tbody>
          {verdicts.map((row) => (
            <tr key={row.name}>
              <th scope="row">
                {row.mark ? <NameMark kind={row.mark} /> : null} {row.name}
              </th>
              <Verdict verdict={row.sinceLast} />
              {row.sinceFirst ? <Verdict verdict={row.sinceFirst} /> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function between(range: string): string {
  return range ? `between ${range.replace(" to ", " and ")}` : "";
}

function Verdict({ verdict: { verdict, difference, range } }: { verdict: VerdictRow["sinceLast"] }) {
  return (
    <td>
      <span className={verdict.startsWith("Clearly") ? "said strong" : "said"}>{verdict}</span>
      <span className="range">{difference ? `${difference}, likely ${range}` : between(range)}</span>
    </td>
  );
}
