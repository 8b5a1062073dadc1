import { NameMark } from "~/components/chart-mark";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
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
import { ReportTogether } from "./together";
import { TwoDotRows } from "./two-dot-rows";

type ReportBodyProps = { report: ReportSections; effects: readonly Effect[] };

/** Everything below the answer. */
export function ReportBody({ report, effects }: ReportBodyProps) {
  const texts = useTexts("report");
  const { names, participation } = report;
  return (
    <>
      {report.withheld ? (
        <WithheldResult withheld={report.withheld} cuts={report.cuts} />
      ) : (
        <ShownResult report={report} effects={effects} />
      )}
      <ReportSection id="comments" title={texts.comments.title} words={[]}>
        <ReportComments {...report.comments} />
      </ReportSection>
      <ReportSection id="participation" title={texts.participation.title} words={[texts.participation.lead]}>
        <ReportParticipation participation={participation} />
        {participation.headcount ? <p className="small muted">{participation.headcount}</p> : null}
        <p className="small muted">
          {fill(texts.participation.noBenchmarks, { first: names[0], second: names[1] })}
        </p>
      </ReportSection>
    </>
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

function ShownResult({ report, effects }: ReportBodyProps) {
  const texts = useTexts("report");
  const { score, cuts, departments, dimensions, changes, names, previousQuarter } = report;
  const [first, second] = names;
  return (
    <>
      <ScoreBars
        cuts={cuts}
        rows={[score]}
        previousQuarter={previousQuarter}
        summary={report.summaries.score}
        title={texts.scores.title}
        caption={texts.scores.caption}
      />
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
      {report.together ? (
        <ReportSection
          id="together"
          title={texts.together.title}
          words={[texts.together.lead, texts.together.leadSets]}
        >
          <ReportTogether together={report.together} />
        </ReportSection>
      ) : null}
      <ReportSection id="mirror" title={texts.mirror.title} words={[texts.mirror.lead]}>
        <MirrorTable mirror={report.mirror} />
      </ReportSection>
      {changes ? (
        <ReportSection id="changes" title={texts.changes.title} words={changes.sentences}>
          {changes.rows.length > 0 ? (
            <>
              <ReportChanges changes={changes} />
              <p className="no-print">
                <a href="comparison">{texts.changes.sideBySide}</a>
              </p>
            </>
          ) : null}
        </ReportSection>
      ) : null}
      {effects.length > 0 ? (
        <ReportSection id="effects" title={texts.effects.title} words={[texts.effects.lead]}>
          <EffectList effects={effects} />
        </ReportSection>
      ) : null}
      <ReportSection id="statements" title={texts.items.title} words={[texts.items.lead]}>
        <ReportItems items={report.items} names={names} />
      </ReportSection>
      <ReportSection id="stages" title={texts.stages.title} words={[texts.stages.lead]}>
        <ReportStages stages={report.stages} />
      </ReportSection>
    </>
  );
}
