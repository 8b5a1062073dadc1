import { DimensionTable } from "~/components/report/dimension-table";
import { MirrorTable } from "~/components/report/mirror-table";
import { ReportParticipation } from "~/components/report/participation";
import { ScoreTable } from "~/components/report/score-table";
import { useTexts } from "~/components/texts";
import type { PrintedKit } from "~/features/meeting/show-printed-kit.server";

/** The numbers behind the pictures, who answered, and what may be quoted. */
export function PrintNumbers({ kit }: { kit: PrintedKit }) {
  const texts = useTexts("plan").print;
  const { report, departments, quotes } = kit;
  return (
    <>
      {report.withheld ? null : (
        <>
          {kit.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <div className="chart-table">
            <ScoreTable rows={[report.score, ...report.departments.rows]} withChange={false} />
            <DimensionTable rows={report.dimensions.rows} names={departments} />
          </div>
          <h3>{texts.mirror}</h3>
          <MirrorTable mirror={report.mirror} />
        </>
      )}
      <h3>{texts.participation}</h3>
      <ReportParticipation participation={report.participation} />
      <p className="small muted">{report.participation.counted}</p>
      {quotes.length > 0 ? (
        <>
          <h3>{texts.comments}</h3>
          {quotes.map(({ department, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is frozen and two comments may read the same
            <blockquote key={index}>
              {text} {department ? <cite>{department}</cite> : null}
            </blockquote>
          ))}
        </>
      ) : null}
    </>
  );
}
