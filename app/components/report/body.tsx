import type { ReactNode } from "react";
import { NameMark } from "~/components/chart-mark";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { ReportSections } from "~/features/report/describe-report.server";
import type { WaveComparison } from "~/features/report/show-comparison.server";
import type { Effect } from "~/features/report/trace-effects.server";
import { ReportComments } from "./comments";
import { ReportExtremes } from "./extremes";
import { ReportFolds } from "./folds";
import { MirrorTable } from "./mirror-table";
import { ReportParticipation } from "./participation";
import { ScoreBars } from "./score-bar";
import { ReportSection } from "./section";
import { ReportStages } from "./stages";
import { TwoDotRows } from "./two-dot-rows";

type ReportBodyProps = {
  report: ReportSections;
  effects: readonly Effect[];
  /** The wave that changes are measured from beside this one; null where there is none to compare with. */
  comparison: WaveComparison | null;
  /** What to do next, for whoever may do it. */
  whatNext?: ReactNode;
};

/** Everything below the answer: what it rests on and means, then the single parts; what is for few is folded. */
export function ReportBody(props: ReportBodyProps) {
  const { report } = props;
  const texts = useTexts("report");
  return (
    <>
      {report.withheld ? (
        <>
          <WithheldResult withheld={report.withheld} cuts={report.cuts} />
          <ReportSection id="participation" title={texts.participation.title} words={[]}>
            <ReportParticipation participation={report.participation} />
          </ReportSection>
        </>
      ) : (
        <Answer report={report} />
      )}
      {report.withheld ? null : <ShownResult {...props} />}
      <ReportSection id="comments" title={texts.comments.title} words={[]} wide>
        <ReportComments {...report.comments} />
      </ReportSection>
      <ReportFolds {...props} />
    </>
  );
}

/** The score, and beside it who answered and what would have to be otherwise for another stage. */
function Answer({ report }: Pick<ReportBodyProps, "report">) {
  const texts = useTexts("report");
  return (
    <div className="report-answer">
      <ScoreBars
        cuts={report.cuts}
        rows={[report.score]}
        previousQuarter={report.previousQuarter}
        summary={report.summaries.score}
        title={texts.scores.title}
        caption={texts.scores.caption}
      />
      <section aria-labelledby="participation">
        <h2 id="participation">{texts.participation.rests}</h2>
        <ReportParticipation participation={report.participation} />
        {report.stageHolds ? <p>{report.stageHolds}</p> : null}
      </section>
    </div>
  );
}

type WithheldResultProps = Pick<ReportSections, "cuts"> & {
  withheld: NonNullable<ReportSections["withheld"]>;
};

function WithheldResult({ withheld, cuts }: WithheldResultProps) {
  const texts = useTexts("report").withheld;
  return (
    <ReportSection id="withheld" title={texts.title} words={[]}>
      {withheld.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="muted">{texts.rest}</p>
      {withheld.pooled ? (
        <>
          <p>{withheld.pooled.sentence}</p>
          <ScoreBars
            cuts={cuts}
            rows={[withheld.pooled.row]}
            previousQuarter={null}
            summary={withheld.pooled.summary}
            title={texts.pooledTitle}
          />
        </>
      ) : null}
    </ReportSection>
  );
}

function ShownResult({ report, whatNext }: ReportBodyProps) {
  const texts = useTexts("report");
  const { cuts, departments, dimensions, names, previousQuarter, extremes } = report;
  const [first, second] = names;
  return (
    <>
      <ReportSection id="stages" title={texts.stages.title} words={[texts.stages.lead]} wide>
        <ReportStages stages={report.stages} />
        {whatNext}
      </ReportSection>
      {extremes ? (
        <ReportSection id="extremes" title={texts.extremes.title} words={[extremes.lead]} wide>
          <ReportExtremes extremes={extremes} names={names} />
        </ReportSection>
      ) : null}
      <ReportSection
        id="departments"
        title={texts.scores.departments}
        words={[departments.sentence, ...departments.divided.full]}
      >
        <ScoreBars
          cuts={cuts}
          rows={departments.rows}
          previousQuarter={previousQuarter}
          summary={report.summaries.departments}
          title={fill(texts.scores.howTheyScore, { first, second })}
        />
      </ReportSection>
      <ReportSection
        id="topics"
        title={dimensions.title}
        words={[...dimensions.sentences, ...dimensions.withheld]}
      >
        <TwoDotRows
          cuts={cuts}
          rows={dimensions.rows}
          names={names}
          summary={report.summaries.dimensions}
          title={texts.topics.title}
          caption={
            <>
              <NameMark kind="first" /> {first} <NameMark kind="second" /> {second}. {texts.topics.caption}
            </>
          }
        />
      </ReportSection>
      <ReportSection id="mirror" title={texts.mirror.title} words={[texts.mirror.lead]} wide>
        <MirrorTable mirror={report.mirror} />
      </ReportSection>
    </>
  );
}
