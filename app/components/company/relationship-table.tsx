import { Link } from "@remix-run/react";
import { relationshipPath, reportPath, wavePath, wavesPath } from "~/addresses";
import { useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { fill } from "~/content/translated";
import type { RelationshipOverview } from "~/features/company/describe-relationships.server";
import type { PageTexts } from "~/features/find-page-texts.server";

type RelationshipTableProps = { rows: RelationshipOverview["rows"]; mayChange: boolean };

/** Every pair in the order in which it was added; nothing here is sorted by a score. */
export function RelationshipTable({ rows, mayChange }: RelationshipTableProps) {
  const texts = useTexts("company").pairs;
  return (
    <WideTable label={texts.title}>
      <table className="roomy">
        <thead>
          <tr>
            <th scope="col">{texts.pair}</th>
            <th scope="col">{texts.lastResult}</th>
            <th scope="col">{texts.score}</th>
            {mayChange ? (
              <th scope="col">
                <span className="visually-hidden">{texts.change}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to={wavesPath(row.id)}>{row.name}</Link>
                <span className="fact-line muted small">{row.departments}</span>
                {row.demonstration ? <span className="tag">{texts.demonstration}</span> : null}
                {row.archived ? <span className="tag">{texts.archived}</span> : null}
              </th>
              <td>
                {row.last ? (
                  <Link to={reportPath(wavePath(row.id, row.last.waveId))}>
                    {fill(texts.result, { stage: row.last.stage, quarter: row.last.quarter })}
                  </Link>
                ) : (
                  <span className="muted">{texts.noneYet}</span>
                )}
              </td>
              <td>{row.last ? scoreAndRange(texts, row.last) : null}</td>
              {mayChange ? (
                <td>
                  <Link
                    to={relationshipPath(row.id)}
                    aria-label={fill(texts.changeWhich, { name: row.name })}
                  >
                    {texts.change}
                  </Link>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

type Last = NonNullable<RelationshipOverview["rows"][number]["last"]>;

function scoreAndRange(texts: PageTexts["company"]["pairs"], { score, range }: Last): string {
  return range === "" ? score : fill(texts.scoreAndRange, { value: score, range });
}
