import { ReportSection } from "~/components/report/section";
import { topicsTitle } from "~/content/numbers";
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
  const { words, detectable, drift, verdicts } = trend;
  return (
    <>
      <ScoreOverTime trend={trend} />
      <TrendTimeLine trend={trend} notesPath={notesPath} />
      {verdicts.length > 0 ? (
        <ReportSection
          id="verdicts"
          title="What can be said"
          words={[VERDICTS, detectable?.sentence ?? null]}
        >
          <TrendVerdicts trend={trend} />
        </ReportSection>
      ) : null}
      <ReportSection id="departments" title="Each department" words={words.departments}>
        <DepartmentsOverTime trend={trend} />
      </ReportSection>
      <ReportSection id="gap" title="The gap" words={words.gap}>
        <GapOverTime trend={trend} />
      </ReportSection>
      <ReportSection id="topics" title={topicsTitle(trend.topics.length)} words={words.topics}>
        <DimensionsOverTime trend={trend} />
      </ReportSection>
      <ReportSection id="responses" title="Who answered" words={words.responses}>
        <ResponsesOverTime trend={trend} />
      </ReportSection>
      {drift ? (
        <ReportSection id="drift" title="Slow movements" words={[drift.sentence]}>
          <DriftOverTime trend={trend} drift={drift} />
        </ReportSection>
      ) : null}
    </>
  );
}

const VERDICTS =
  "A change is called clear only when chance would rarely produce it. The topics are judged together, so that one of them does not stand out by luck.";
