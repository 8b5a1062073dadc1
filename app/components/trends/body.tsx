import { ReportSection } from "~/components/report/section";
import { useTexts } from "~/components/texts";
import type { TrendSections } from "~/features/trends/show-trends.server";
import { DepartmentsOverTime } from "./departments";
import { DriftOverTime } from "./drift";
import { GapOverTime } from "./gap";
import { ResponsesOverTime } from "./participation";
import { ScoreOverTime } from "./score";
import { DimensionsOverTime } from "./small-multiples";
import { TrendTimeLine } from "./time-line";
import { TrendVerdicts } from "./verdicts";

type TrendBodyProps = { trend: TrendSections; notesPath: string | null };

/** Everything below the answer. */
export function TrendBody({ trend, notesPath }: TrendBodyProps) {
  const texts = useTexts("trends");
  const { words, detectable, drift, verdicts } = trend;
  return (
    <>
      <ScoreOverTime trend={trend} />
      <TrendTimeLine trend={trend} notesPath={notesPath} />
      {verdicts.length > 0 ? (
        <ReportSection
          id="verdicts"
          title={texts.whatCanBeSaid}
          words={[texts.verdicts.explained, detectable?.sentence ?? null]}
        >
          <TrendVerdicts trend={trend} />
        </ReportSection>
      ) : null}
      <ReportSection id="departments" title={texts.departments.title} words={words.departments}>
        <DepartmentsOverTime trend={trend} />
      </ReportSection>
      <ReportSection id="gap" title={texts.gap.title} words={words.gap}>
        <GapOverTime
          waves={trend.waves}
          time={trend.time}
          names={trend.names}
          summary={trend.summaries.gap}
        />
      </ReportSection>
      <ReportSection id="topics" title={trend.topicsTitle} words={words.topics}>
        <DimensionsOverTime trend={trend} />
      </ReportSection>
      <ReportSection id="responses" title={texts.responses.title} words={words.responses}>
        <ResponsesOverTime trend={trend} />
      </ReportSection>
      {drift ? (
        <ReportSection id="drift" title={texts.drift.title} words={[drift.sentence]}>
          <DriftOverTime trend={trend} drift={drift} />
        </ReportSection>
      ) : null}
    </>
  );
}
