import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { ReportSections } from "~/features/report/describe-report.server";
import type { WaveComparison } from "~/features/report/show-comparison.server";
import type { Effect } from "~/features/report/trace-effects.server";
import { ReportChanges } from "./changes";
import { EffectList } from "./effect-list";
import { ReportFold } from "./fold";
import { ReportItems } from "./items";
import { ReportTogether } from "./together";

type ReportFoldsProps = {
  report: ReportSections;
  effects: readonly Effect[];
  comparison: WaveComparison | null;
};

/** What few need at first sight, each under a name that says what it is. */
export function ReportFolds({ report, effects, comparison }: ReportFoldsProps) {
  const texts = useTexts("report");
  const { names, participation, withheld } = report;
  return (
    <div className="report-folds">
      {withheld ? null : <FoldedResult report={report} effects={effects} comparison={comparison} />}
      <ReportFold id="counted" title={texts.participation.howCounted}>
        <p>{texts.participation.lead}</p>
        <p>{participation.counted}</p>
        {participation.headcount ? <p>{participation.headcount}</p> : null}
        <p>{fill(texts.participation.noBenchmarks, { first: names[0], second: names[1] })}</p>
      </ReportFold>
    </div>
  );
}

function FoldedResult({ report, effects, comparison }: ReportFoldsProps) {
  const texts = useTexts("report");
  const { changes, names, together } = report;
  return (
    <>
      <ReportFold id="statements" title={texts.items.title} words={[texts.items.lead]}>
        <ReportItems items={report.items} names={names} />
      </ReportFold>
      {together ? (
        <ReportFold
          id="together"
          title={texts.together.title}
          words={[texts.together.lead, texts.together.leadSets]}
        >
          <ReportTogether together={together} />
        </ReportFold>
      ) : null}
      {changes ? (
        <ReportFold id="changes" title={texts.changes.title} words={changes.sentences}>
          {changes.rows.length > 0 ? (
            <>
              <ReportChanges changes={changes} comparison={comparison} />
              <p className="no-print">
                <a href="comparison">{texts.changes.sideBySide}</a>
              </p>
            </>
          ) : null}
        </ReportFold>
      ) : null}
      {effects.length > 0 ? (
        <ReportFold id="effects" title={texts.effects.title} words={[texts.effects.lead]}>
          <EffectList effects={effects} />
        </ReportFold>
      ) : null}
    </>
  );
}
