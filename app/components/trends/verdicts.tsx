import { NameMark } from "~/components/chart-mark";
import { useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { fill } from "~/content/translated";
import type { Verdict } from "~/features/trends/describe-verdicts.server";
import type { TrendSections } from "~/features/trends/show-trends.server";

/** What can be said about every score, in words first. */
export function TrendVerdicts({ trend }: { trend: TrendSections }) {
  const texts = useTexts("trends").verdicts;
  const { header, verdicts } = trend;
  const now = header.now ?? "";
  return (
    <WideTable label={texts.label}>
      <table className="changes trend-verdicts">
        <caption className="visually-hidden">{fill(texts.caption, { now })}</caption>
        <thead>
          <tr>
            <th scope="col">{fill(texts.upTo, { now })}</th>
            <th scope="col">{fill(texts.since, { since: header.last ?? "" })}</th>
            {header.first ? <th scope="col">{fill(texts.since, { since: header.first })}</th> : null}
          </tr>
        </thead>
        <tbody>
          {verdicts.map((row) => (
            <tr key={row.name}>
              <th scope="row">
                {row.mark ? <NameMark kind={row.mark} /> : null} {row.name}
              </th>
              <VerdictCell said={row.sinceLast} />
              {row.sinceFirst ? <VerdictCell said={row.sinceFirst} /> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function VerdictCell({ said: { verdict, difference, range, clear } }: { said: Verdict }) {
  const texts = useTexts("trends");
  const likely = range && fill(texts.likely, { value: difference, ...range });
  const between = range && fill(texts.verdicts.between, range);
  return (
    <td>
      <span className={clear ? "said strong" : "said"}>{verdict}</span>
      <span className="range">{difference ? (likely ?? difference) : between}</span>
    </td>
  );
}
