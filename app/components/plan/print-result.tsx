import { NameMark } from "~/components/chart-mark";
import { ScoreBars } from "~/components/report/score-bar";
import { TwoDotRows } from "~/components/report/two-dot-rows";
import { topicsTitle } from "~/content/numbers";
import type { PrintedKit } from "~/features/plan/show-printed-kit.server";

/** The result on one page. */
export function PrintResult({ kit }: { kit: PrintedKit }) {
  const { report, departments } = kit;
  return (
    <section className="print-result">
      <h1 className="statement">{report.statement}</h1>
      <p>{report.sentences.join(" ")}</p>
      {report.withheld ? (
        <>
          {report.withheld.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {report.withheld.pooled ? <p>{report.withheld.pooled.sentence}</p> : null}
        </>
      ) : (
        <>
          <ScoreBars
            paper
            rows={[report.score, ...report.departments.rows]}
            previousQuarter={null}
            summary={report.summaries.score}
            title="The score over the four stages"
          />
          <TwoDotRows
            paper
            rows={report.dimensions.rows}
            names={departments}
            summary={report.summaries.dimensions}
            title={`${topicsTitle(report.dimensions.rows.length)}, the largest gap first`}
            caption={
              <>
                <NameMark kind="first" /> {departments[0]} <NameMark kind="second" /> {departments[1]}
              </>
            }
          />
        </>
      )}
    </section>
  );
}
