import { NameMark } from "~/components/chart-mark";
import { topicsTitle } from "~/content/numbers";
import type { ReportSections } from "~/features/report/describe-report.server";
import type { Effect } from "~/features/report/trace-effects.server";
import { ReportChanges } from "./changes";
import { ReportComments } from "./comments";
import { EffectList } from "./effect-list";
import { ReportItems } from "./items";
import { MirrorTable } from "./mirror-table";
import { ReportParticipation } from "./participation";
import { ScoreBars } from "./score-bar";
import { ReportSection } from "./section";
import { ReportStages } from "./stages";
import { TwoDotRows } from "./two-dot-rows";

const STEPS = "A bar is the range in which the score most likely lies.";

type ReportBodyProps = { report: ReportSections; effects: readonly Effect[] };

/** Everything below the answer. */
export function ReportBody({ report, effects }: ReportBodyProps) {
  const { names, participation } = report;
  return (
    <>
      {report.withheld ? (
        <WithheldResult withheld={report.withheld} />
      ) : (
        <ShownResult report={report} effects={effects} />
      )}
      <ReportSection id="comments" title="In their own words" words={[]}>
        <ReportComments {...report.comments} />
      </ReportSection>
      <ReportSection
        id="participation"
        title="Who answered"
        words={["Respondents are those who answered at least half of the scored statements."]}
      >
        <ReportParticipation participation={participation} />
        {participation.headcount ? <p className="small muted">{participation.headcount}</p> : null}
        <p className="small muted">
          {names[0]} and {names[1]} are compared with nobody else: there are no benchmarks here.
        </p>
      </ReportSection>
    </>
  );
}

function WithheldResult({ withheld }: { withheld: NonNullable<ReportSections["withheld"]> }) {
  return (
    <ReportSection id="withheld" title="What is not shown, and why" words={[]}>
      {withheld.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="muted">
        Topics, the mirror and single statements rest on the departments’ figures and are not shown either.
      </p>
      {withheld.pooled ? (
        <>
          <p>{withheld.pooled.sentence}</p>
          <ScoreBars
            rows={[withheld.pooled.row]}
            previousQuarter={null}
            summary={withheld.pooled.summary}
            title="Everybody together, without a stage"
          />
        </>
      ) : null}
    </ReportSection>
  );
}

function ShownResult({ report, effects }: ReportBodyProps) {
  const { score, departments, dimensions, changes, names, previousQuarter } = report;
  return (
    <>
      <ScoreBars
        rows={[score]}
        previousQuarter={previousQuarter}
        summary={report.summaries.score}
        title="The score over the four stages"
        caption={STEPS}
      />
      <ReportSection id="departments" title="Each department" words={[departments.sentence]}>
        <ScoreBars
          rows={departments.rows}
          previousQuarter={previousQuarter}
          summary={report.summaries.departments}
          title={`How ${names[0]} and ${names[1]} score the relationship`}
        />
      </ReportSection>
      <ReportSection
        id="topics"
        title={topicsTitle(dimensions.rows.length)}
        words={[...dimensions.sentences, ...dimensions.withheld]}
      >
        <TwoDotRows
          rows={dimensions.rows}
          names={names}
          summary={report.summaries.dimensions}
          title="Where the two see it differently"
          caption={
            <>
              <NameMark kind="first" /> {names[0]} <NameMark kind="second" /> {names[1]}. The largest gap
              first. Thin lines are the ranges in which the scores most likely lie.
            </>
          }
        />
      </ReportSection>
      <ReportSection id="mirror" title="The mirror" words={[MIRROR]}>
        <MirrorTable mirror={report.mirror} />
      </ReportSection>
      {changes ? (
        <ReportSection id="changes" title="What changed" words={changes.sentences}>
          <ReportChanges changes={changes} />
          <p className="no-print">
            <a href="comparison">Side by side with an earlier wave</a>
          </p>
        </ReportSection>
      ) : null}
      {effects.length > 0 ? (
        <ReportSection id="effects" title="What came of earlier actions" words={[EFFECTS]}>
          <EffectList effects={effects} />
        </ReportSection>
      ) : null}
      <ReportSection id="statements" title="Statement by statement" words={[STATEMENTS]}>
        <ReportItems items={report.items} names={names} />
      </ReportSection>
      <ReportSection id="stages" title="What the stage means" words={[STAGES]}>
        <ReportStages stages={report.stages} />
      </ReportSection>
    </>
  );
}

const MIRROR =
  "Both departments were asked the same two things about themselves and about the other: whether it informs in good time, and whether it keeps what was agreed.";
const EFFECTS =
  "What each finished action aims at, set against everything else. That something moved does not say why.";
const STATEMENTS =
  "The share of answers that are “Often” or “Always”, in steps of 5\u00a0%. How the single answers are spread is never shown; “opinions split” is read from the share and the mean, where both are shown, and stands where many answered at both ends.";
const STAGES =
  "Higher is not always better. Many pairs of departments work well where they are, and moving on has its price.";
