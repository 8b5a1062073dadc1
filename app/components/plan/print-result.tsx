import { NameMark } from "~/components/chart-mark";
import { ScoreBars } from "~/components/report/score-bar";
import { TwoDotRows } from "~/components/report/two-dot-rows";
import { useLanguage, useTexts } from "~/components/texts";
import { formatNumber, plural } from "~/content/intl";
import type { PrintedKit } from "~/features/meeting/show-printed-kit.server";

/** The result on one page. */
export function PrintResult({ kit }: { kit: PrintedKit }) {
  const texts = useTexts("plan").print;
  const language = useLanguage();
  const { report, departments } = kit;
  const topics = report.withheld ? 0 : report.dimensions.rows.length;
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
            cuts={report.cuts}
            paper
            rows={[report.score, ...report.departments.rows]}
            previousQuarter={null}
            summary={report.summaries.score}
            title={texts.scoreTitle}
          />
          <TwoDotRows
            cuts={report.cuts}
            paper
            rows={report.dimensions.rows}
            names={departments}
            summary={report.summaries.dimensions}
            title={plural(language, texts.topicsTitle, topics, {
              number: texts.numbers[topics] ?? formatNumber(language, topics),
            })}
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
